import type { Grade } from '../../../graders/grade.ts';
import { formatDuration, formatMoment } from '../../text/measures.ts';
import { codeSegment, proseSegments, titleSegments } from '../../text/prose.ts';
import type { Segment } from '../../text/prose.ts';

export interface FactView {
  readonly term: string;
  readonly details: readonly (readonly Segment[])[];
}

const BUILDERS = { buildkit: 'BuildKit', classic: 'classic builder' };
const ISOLATION = {
  shared: 'shared: one engine for all submissions, a sandbox for each container',
  private: 'private: an engine of its own for this submission',
};

/** Shows where and how the grade came about. */
export function viewEnvironment({
  environment,
  submission,
  exercise,
  startedAt,
  durationMs,
}: Grade): readonly FactView[] {
  const images = environment.baseImages.map(({ name, id, standIn }) => [
    codeSegment(name.slice(0, 200)),
    ...proseSegments(standIn ? ' (stand-in) ' : ' '),
    codeSegment(shortDigest(id)),
  ]);
  const fact = (term: string, text: string): FactView => ({ term, details: [titleSegments(text)] });
  return [
    fact('Graded', `${formatMoment(startedAt)}, in ${formatDuration(durationMs)}`),
    fact('Seaworthy', environment.seaworthy),
    fact('Engine', environment.engine),
    fact('Builder', BUILDERS[environment.builder]),
    fact('Isolation', ISOLATION[environment.isolation]),
    { term: 'Base images', details: images.length > 0 ? images : [proseSegments('none')] },
    { term: 'Submission', details: [[codeSegment(shortDigest(submission.digest))]] },
    {
      term: 'Exercise',
      details: [
        [
          codeSegment(exercise.id.slice(0, 100)),
          ...proseSegments(' '),
          codeSegment(shortDigest(exercise.digest)),
        ],
      ],
    },
    { term: 'Seed', details: [[codeSegment(environment.seed.slice(0, 100))]] },
  ];
}

/** Names the base images that were stand-ins in any of the grades; null where none was. */
export function viewStandIns(grades: readonly Grade[]): readonly Segment[] | null {
  const images = grades.flatMap(({ environment }) => environment.baseImages);
  const names = new Set(images.filter(({ standIn }) => standIn).map(({ name }) => name));
  if (names.size === 0) return null;
  return [...names]
    .toSorted()
    .flatMap((name, index) => [
      ...(index === 0 ? [] : proseSegments(', ')),
      codeSegment(name.slice(0, 200)),
    ]);
}

/** `sha256:1f2e3d4c5b6a` */
const shortDigest = (digest: string): string =>
  digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1').slice(0, 100);
