import type { Grade } from '../../graders/grade.ts';
import { loadTemplates } from './templates.ts';
import { viewIndex } from './view/index-view.ts';
import { viewSubmission } from './view/submission-view.ts';

/** Renders the page of one submission: one HTML file without scripts, which loads nothing. */
export const renderSubmissionPage = (grade: Grade): string =>
  loadTemplates().fill('submission', viewSubmission(grade));

/** Renders the index of a run. `links` lead to the submissions' pages, relative to the index. */
export const renderIndexPage = (
  grades: readonly Grade[],
  links: ReadonlyMap<Grade, string>,
): string => loadTemplates().fill('index', viewIndex(grades, links));
