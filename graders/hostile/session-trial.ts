import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCourse } from '../../exercises/index.ts';
import type { CheckSpec, Exercise } from '../../exercises/index.ts';
import { exercise, limits } from '../checks/fixtures/open-trial.ts';
import type { EngineRoom } from '../docker/index.ts';
import { gradeSubmission } from '../grade-submission.ts';
import type { Grade } from '../grade.ts';

const TIME_MS = 15_000;

/** A busybox container ran, printed ahoy, and ended with 0. */
const check: CheckSpec = {
  id: 'says-ahoy',
  kind: 'trace',
  title: 'Somebody says ahoy',
  points: 10,
  needs: [],
  hints: [],
  learn: null,
  hidden: false,
  params: { find: [{ does: 'end', from: 'busybox', exitCode: 0, output: { contains: 'ahoy' } }] },
  location: { file: 'exercise.yaml', line: 1, column: 1 },
};
const session: Exercise = {
  ...exercise,
  digest: `sha256:${'0'.repeat(64)}`,
  submission: 'session',
  session: { timeLimitMs: TIME_MS, input: '', otherTerminals: 'together' },
  limits,
  checks: [check],
};

/** Grades one script: it passes where a busybox container said ahoy. */
export async function gradeScript(script: string, room: EngineRoom): Promise<Grade> {
  const course = await loadCourse(join(import.meta.dirname, '../../exercises'));
  const folder = await mkdtemp(join(tmpdir(), 'seaworthy-hostile-'));
  await writeFile(join(folder, 'commands.sh'), script);
  try {
    const { signal } = new AbortController();
    const request = { course, exercise: session, student: 'mallory', folder, signal };
    return await gradeSubmission({ ...request, room, seed: 'seed' });
  } finally {
    await rm(folder, { recursive: true });
  }
}
