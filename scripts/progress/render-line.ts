import type { ClassEvent } from '../../graders/class/run/class-events.ts';
import { countOf, formatDuration, formatPoints } from '../../reports/text/measures.ts';
import { visibleLine } from '../../reports/text/visible-text.ts';
import type { ClassProgress } from './class-progress.ts';

type Graded = Extract<ClassEvent, { type: 'graded' }>;

/** An event as a line for a log; null where it is worth none. What the progress knows is from before the event. */
export function renderLine(event: ClassEvent, progress: ClassProgress): string | null {
  switch (event.type) {
    case 'started':
      return tellStart(event);
    case 'graded':
      return `${count(progress)} ${work(event)}  ${tellGrade(event, progress)}`;
    case 'ungradable':
      return `${count(progress)} ${work(event)}  not graded: ${visibleLine(event.cause)}`;
    case 'retrying':
      return `      ${work(event)}  again in ${formatDuration(event.inMs)}, the machine failed: ${visibleLine(event.cause)}`;
    case 'problem':
      return `      ${visibleLine(event.line)}`;
    case 'stopping':
      return `Stopping: ${visibleLine(event.cause)}`;
    default:
      return null;
  }
}

/** What went wrong for a student, as it comes; null for everything else. */
export function renderFailure(event: ClassEvent, progress: ClassProgress): string | null {
  const isFailure = event.type === 'graded' && !event.isPassed;
  const isTold = ['ungradable', 'retrying', 'problem', 'stopping'].includes(event.type);
  return isFailure || isTold ? renderLine(event, progress) : null;
}

function tellStart(event: Extract<ClassEvent, { type: 'started' }>): string {
  const { course, total, kept, identical, left, shard } = event;
  const parts = [
    ...(kept > 0 ? [`${kept} unchanged`] : []),
    ...(identical > 0 ? [`${identical} the same as another's`] : []),
    `${left} to grade`,
  ];
  const of = shard === null ? '' : `, shard ${shard.number} of ${shard.of}`;
  return `${visibleLine(course)}${of}: ${countOf(total, 'submission')}, ${parts.join(', ')}.`;
}

function tellGrade(event: Graded, progress: ClassProgress): string {
  const points = `${formatPoints(event.points)} of ${formatPoints(event.maxPoints)}`;
  if (event.from === 'identical') return `${points}, the same as another's`;
  const failure = event.isPassed ? null : progress.firstFailure(event.slot);
  const why =
    failure === null ? '' : `: ${visibleLine(failure.title)} (${failure.diagnosis ?? 'failed'})`;
  return `${points} in ${formatDuration(event.durationMs)}${why}`;
}

function count(progress: ClassProgress): string {
  const total = String(progress.started?.total ?? 0);
  return `${String(progress.done + 1).padStart(total.length)}/${total}`;
}

const work = ({ student, exerciseId }: { student: string; exerciseId: string }): string =>
  `${visibleLine(student)}  ${visibleLine(exerciseId)}`;
