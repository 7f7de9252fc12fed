import type { CheckResult, SessionCommand, SessionEvidence } from '../../../../graders/grade.ts';
import { codeSegment, proseSegments, titleSegments } from '../../../text/prose.ts';
import type { Segment } from '../../../text/prose.ts';
import { anchorOf, anchorOfCommand } from '../anchors.ts';
import { nameOf } from './session-drawing.ts';
import type { Part } from './session-drawing.ts';

type Prose = readonly Segment[];

export interface CommandView {
  readonly anchor: string;
  readonly number: string;
  readonly at: string;
  readonly command: readonly Segment[];
  readonly outcome: SessionCommand['outcome'];
  /** Null for what was done. */
  readonly sign: { readonly symbol: string; readonly word: string } | null;
  readonly effect: Prose;
  /** The container, where the command does not name it. */
  readonly about: Prose | null;
  readonly part: Part;
  /** The failed checks that explain what is amiss with it. */
  readonly amissIn: readonly { readonly href: string; readonly title: Prose }[];
}

export interface TerminalView {
  readonly name: string;
  readonly first: readonly CommandView[];
  readonly more: readonly CommandView[];
  readonly moreLabel: string;
}

const MOST_FIRST = 25;
const SIGNS: Readonly<Record<SessionCommand['outcome'], CommandView['sign']>> = {
  done: null,
  failed: { symbol: '✕', word: 'Failed' },
  denied: { symbol: '⊘', word: 'Refused' },
};

/** What the checks that a page shows say of each command. */
export function partsOf(
  { commands }: SessionEvidence,
  shown: readonly CheckResult[],
): readonly Part[] {
  const all = shown.flatMap(({ evidence }) => evidence.commands ?? []);
  return commands.map((_, index) => {
    const parts = new Set(all.filter(({ command }) => command === index).map(({ part }) => part));
    return parts.has('amiss') ? 'amiss' : parts.has('found') ? 'found' : 'none';
  });
}

/** Shows the commands as typed, terminal by terminal. */
export function viewTerminals(
  session: SessionEvidence,
  shown: readonly CheckResult[],
): readonly TerminalView[] {
  const parts = partsOf(session, shown);
  const views = session.commands.map((command, index) => ({
    terminal: command.terminal,
    view: viewCommand(command, { index, part: parts[index] ?? 'none', session, shown }),
  }));
  const terminals = [...Map.groupBy(views, ({ terminal }) => terminal)];
  return terminals
    .toSorted(([one], [other]) => one - other)
    .map(([terminal, own]) => {
      const all = own.map(({ view }) => view);
      // A fold that hides one or two lines is in the way.
      const first = all.length > MOST_FIRST + 2 ? all.slice(0, MOST_FIRST) : all;
      const more = all.slice(first.length);
      return {
        name: nameOf(terminal, session.scripts),
        ...{ first, more, moreLabel: `${more.length} more commands` },
      };
    });
}

interface CommandContext {
  readonly index: number;
  readonly part: Part;
  readonly session: SessionEvidence;
  readonly shown: readonly CheckResult[];
}

function viewCommand(
  { command, effect, outcome, atMs, lane }: SessionCommand,
  { index, part, session, shown }: CommandContext,
): CommandView {
  const name = lane === null ? null : (session.lanes[lane]?.name ?? null);
  const explaining = shown.flatMap(({ evidence, verdict, title }, at) =>
    verdict === 'failed' &&
    evidence.commands?.some((one) => one.command === index && one.part === 'amiss') === true
      ? [{ href: `#${anchorOf(at)}`, title: titleSegments(title) }]
      : [],
  );
  return {
    ...{ anchor: anchorOfCommand(index), number: String(index + 1), outcome, part },
    at: `${(atMs / 1000).toFixed(2)} s`,
    command: [codeSegment(shortened(command))],
    sign: SIGNS[outcome],
    effect: proseSegments(withoutSign(shortened(effect))),
    about: name === null || command.split(' ').includes(name) ? null : titleSegments(`(${name})`),
    amissIn: explaining,
  };
}

/** The word stands beside it already. */
const withoutSign = (effect: string): string =>
  effect.replace(/^(refused by the lab|failed): ?/, '');

const MOST_CHARACTERS = 400;

const shortened = (text: string): string =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS).toWellFormed()}…`;
