import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EngineRoom } from '../docker/index.ts';
import { findLeftovers, openEngineRoom } from '../docker/index.ts';
import { readJsonLines } from '../docker/json-lines.ts';
import { RUN_LABEL } from '../docker/labels.ts';
import { ENGINE_FOLDER, HOME_FOLDER, DATA_FOLDER } from '../lab/engine/lab-names.ts';
import type { Grade } from '../grade.ts';
import { gradeScript } from './session-trial.ts';

type Part = 'engine' | 'recorder';

const GO = `${HOME_FOLDER}/go`;

/**
 * Ends a part of a lab, as the kernel would, when a script begins in the terminal; of the first labs as many as
 * `times`. The script of the next lab may go on.
 */
async function endLabs(room: EngineRoom, part: Part, times: number): Promise<Disposable> {
  const filters = JSON.stringify({ label: [`${RUN_LABEL}=${room.runId}`], event: ['exec_start'] });
  const events = (await room.docker.getEvents({ filters })) as NodeJS.ReadableStream & {
    destroy(): void;
  };
  const end = async (): Promise<void> => {
    let left = times;
    for await (const event of readJsonLines(events)) {
      if (left === 0) return letGo(room, (event as { readonly id: string }).id);
      left -= 1;
      await room.docker.getContainer(await findPart(room, part)).kill({ signal: 'SIGKILL' });
    }
  };
  // The stream is cut off when the test is over.
  end().catch(() => undefined);
  return { [Symbol.dispose]: () => events.destroy() };
}

async function letGo(room: EngineRoom, terminal: string): Promise<void> {
  const exec = await room.docker.getContainer(terminal).exec({ Cmd: ['touch', GO] });
  (await exec.start({ Detach: true })).destroy();
}

async function findPart(room: EngineRoom, part: Part): Promise<string> {
  const filters = { label: [`${RUN_LABEL}=${room.runId}`] };
  const containers = await room.docker.listContainers({ filters });
  const found = containers.find(({ Mounts }) => {
    const paths = Mounts.map(({ Destination }) => Destination);
    return part === 'engine'
      ? paths.includes(DATA_FOLDER)
      : paths.includes(ENGINE_FOLDER) && !paths.includes(DATA_FOLDER);
  });
  if (found === undefined) throw new Error(`no ${part} runs in a lab of ${room.runId}`);
  return found.Id;
}

describe('gradeSubmission, where a part of the lab dies in the middle of a session', () => {
  const script = `docker run --rm busybox echo ahoy; until test -e ${GO}; do sleep 0.1; done\n`;
  const trials: readonly (readonly [part: Part, times: number, verdict: string])[] = [
    ['engine', 1, 'passed'],
    ['recorder', 1, 'passed'],
    ['recorder', 2, 'errored'],
  ];
  const grades: Grade[] = [];
  const runIds: string[] = [];

  beforeAll(async () => {
    for (const [part, times] of trials) {
      await using room = await openEngineRoom();
      runIds.push(room.runId);
      using _end = await endLabs(room, part, times);
      grades.push(await gradeScript(script, room));
    }
  }, 120_000);

  it.each(trials.map(([part, times, verdict], index) => [part, times, verdict, index] as const))(
    'tries again in a new one: %s, ended %i times: %s',
    (_part, _times, verdict, index) => {
      expect(grades[index]?.checks).toMatchObject([
        { verdict, fault: verdict === 'errored' ? 'infrastructure' : null },
      ]);
      expect(grades[index]?.gradable).toBe(verdict === 'passed');
    },
  );

  afterAll(async () => {
    await using room = await openEngineRoom();
    for (const runId of runIds) expect(await findLeftovers(room.docker, runId)).toEqual([]);
  });
});
