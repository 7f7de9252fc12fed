import type { Gradebook } from '../../../graders/gradebook.ts';
import { loadTemplates } from '../templates.ts';
import { viewClass } from './class-view.ts';
import type { PageOf } from './people.ts';

export interface ClassLinks {
  /** Where the page of a student's work for an exercise is, relative to the class page; null where there is none. */
  readonly pageOf: PageOf;
}

/** Renders the page of a class: one HTML file that loads nothing, for the instructor alone, as it names everybody. */
export const renderClassPage = (book: Gradebook, { pageOf }: ClassLinks): string =>
  loadTemplates().fill('class', viewClass(book, pageOf));
