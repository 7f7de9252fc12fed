import { createLogUpdate } from 'log-update';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../../exercises/index.ts';
import type { ClassListener } from '../../graders/class/run/class-events.ts';
import type { Io } from '../io.ts';
import { ClassProgress } from './class-progress.ts';
import { renderFailure, renderLine } from './render-line.ts';
import { renderLive } from './render-live.ts';

const REDRAW_MS = 200;

export interface FollowOptions {
  /** Tells nothing while the run goes on. @default false */
  readonly isQuiet?: boolean;
  /** Absolute path of a file that gets every event as a line of JSON. @default none is written */
  readonly eventFile?: string;
}

/** Follows a class run for a person or a program; disposed when the run is over. */
export interface Follower extends Disposable {
  readonly listener: ClassListener;
}

/**
 * Tells a class run on standard error: as a live view on a terminal, as lines elsewhere.
 * @throws UsageError where the file of events cannot be written
 */
export function followClass(io: Io, { isQuiet = false, eventFile }: FollowOptions): Follower {
  const followers = [
    ...(isQuiet ? [] : [io.columns > 0 ? liveFollower(io) : lineFollower(io)]),
    ...(eventFile === undefined ? [] : [fileFollower(eventFile)]),
  ];
  return {
    listener: (event) => {
      for (const { listener } of followers) listener(event);
    },
    [Symbol.dispose]: () => {
      for (const follower of followers) follower[Symbol.dispose]();
    },
  };
}

function lineFollower(io: Io): Follower {
  const progress = new ClassProgress();
  return {
    listener: (event) => {
      const line = renderLine(event, progress);
      progress.take(event, performance.now());
      if (line !== null) io.stderr(`${line}\n`);
    },
    [Symbol.dispose]: () => undefined,
  };
}

function liveFollower(io: Io): Follower {
  const progress = new ClassProgress();
  const screen = createLogUpdate(process.stderr);
  const draw = (): void => {
    const { columns = io.columns, rows = 24 } = process.stderr;
    const view = { columns, rows, isColor: io.isColor, nowMs: performance.now() };
    screen(renderLive(progress, view).join('\n'));
  };
  const timer = setInterval(draw, REDRAW_MS).unref();
  return {
    listener: (event) => {
      const failure = renderFailure(event, progress);
      progress.take(event, performance.now());
      if (failure !== null) screen.persist(failure);
    },
    [Symbol.dispose]: () => {
      clearInterval(timer);
      screen.clear();
      screen.done();
    },
  };
}

/** Written at once, so that whoever reads it sees what has happened even where this process is killed. */
function fileFollower(path: string): Follower {
  let file: number;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(path, 'a');
  } catch (cause) {
    throw new UsageError(`The events cannot be written to ${path}.`, {
      code: 'SEAWORTHY_EVENTS_UNWRITABLE',
      hint: 'Name a file in a folder that you may write to: `--events events.jsonl`.',
      cause,
    });
  }
  let isWell = true;
  return {
    listener: (event) => {
      if (!isWell) return;
      try {
        writeSync(file, `${JSON.stringify({ schemaVersion: 1, ...event })}\n`);
      } catch {
        // A reader that has gone, or a full disk, must not cost anybody a grade.
        isWell = false;
      }
    },
    [Symbol.dispose]: () => closeSync(file),
  };
}
