import type { Finding } from '../../checks/check-kind.ts';
import type { TextExpectation } from '../../checks/text-expectation.ts';
import type { Session } from '../session.ts';
import type { AnswerLine } from '../trace.ts';
import { capitalize } from './capitalize.ts';
import { commonCause } from './common-cause.ts';
import { failedCommand } from './failed-command.ts';
import type { Act } from './act.ts';
import { containerOf, textField } from './act.ts';
import { readStep } from './pattern.ts';
import type { Story } from './read-story.ts';
import { nameContainer } from './tell-container.ts';

/** What must answer where. */
export interface AnswerTask {
  readonly port: number;
  readonly path: string;
  readonly withinMs: number;
  /** The first status that will not do. */
  readonly below: number;
  readonly body: TextExpectation;
  readonly isBuilt: boolean;
  readonly again: boolean;
}

type Why = Pick<Finding, 'diagnosis' | 'rationale'> & { readonly hint?: string };

/** Says why no right answer came through a published port. */
export function explainAnswer(
  { session, story }: { readonly session: Session; readonly story: Story },
  task: AnswerTask,
  answers: readonly AnswerLine[],
): Why {
  const last = answers.at(-1);
  if (last !== undefined) return explainReply(story, task, last);
  const starts = story.acts.filter(({ does, succeeded }) => does === 'start' && succeeded);
  const common =
    commonCause(session, story) ??
    failedCommand(story, readStep({ does: 'start' }), -1)?.cause ??
    null;
  if (common !== null) {
    const { diagnosis, because, hint } = common;
    return { diagnosis, rationale: because, ...(hint !== null && { hint }) };
  }
  return explainMapping(story, task, starts);
}

function explainMapping(
  { scene }: Story,
  { port, isBuilt }: AnswerTask,
  starts: readonly Act[],
): Why {
  const publisher = starts.find((act) => has(act, 'hostPort', port));
  if (publisher !== undefined && isBuilt) {
    return {
      diagnosis: 'another-image-published',
      rationale: `Port ${port} of the host led to ${nameContainer(scene, containerOf(publisher))}, whose image was not built here.`,
    };
  }
  const reversed = starts.find((act) => has(act, 'containerPort', port));
  if (reversed !== undefined) {
    return {
      diagnosis: 'another-host-port',
      rationale: `${capitalize(nameContainer(scene, containerOf(reversed)))} publishes its port ${port}, but on port ${textField(reversed, 'hostPort')} of the host. In \`-p\` the host's port comes first.`,
    };
  }
  return {
    diagnosis: 'not-published',
    rationale: `No container publishes anything on port ${port} of the host. What listens in a container is reached from outside only through a mapping; \`EXPOSE\` makes none.`,
  };
}

const has = ({ fields }: Act, name: string, port: number): boolean => {
  const values = fields[name];
  return Array.isArray(values) && values.some((value) => value === port);
};

function explainReply({ acts, scene }: Story, task: AnswerTask, last: AnswerLine): Why {
  const name = nameContainer(scene, last.container);
  const end = acts.find((act) => act.does === 'end' && containerOf(act) === last.container);
  const ended = end === undefined ? '' : ` It ended with exit code ${textField(end, 'exitCode')}.`;
  if (last.status === null) {
    return end === undefined
      ? {
          diagnosis: 'nobody-listens',
          rationale: `Port ${task.port} of the host leads to port ${last.containerPort} of ${name}, and nothing answers there: ${last.error ?? 'no answer'}.`,
          hint: 'On which port, and on which address, does the program in the container listen? Its log may tell.',
        }
      : {
          diagnosis: 'ended-before-answer',
          rationale: `${capitalize(name)} had the mapping, but was over before it answered.${ended}`,
          hint: 'Read what it said with `docker logs`.',
        };
  }
  return {
    diagnosis: last.status >= task.below ? 'answer-status' : 'answer-differs',
    rationale: `${capitalize(name)} was asked through port ${task.port} of the host and answered, but not as expected: status ${last.status}.${ended}`,
  };
}
