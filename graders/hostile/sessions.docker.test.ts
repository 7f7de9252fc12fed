import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pLimit from 'p-limit';
import { findLeftovers, openEngineRoom } from '../docker/index.ts';
import type { CheckResult, Grade } from '../grade.ts';
import { parseGrade } from '../validate-grade.ts';
import { gradeScript } from './session-trial.ts';

const AHOY = 'docker run --rm busybox echo ahoy\n';
/** What a script does, and what comes of the commands before or after it: nothing, or the points. */
const scripts: Readonly<Record<string, readonly [script: string, verdict: string]>> = {
  'does what is asked': [AHOY, 'passed'],
  'hangs when all is done': [`${AHOY}sleep 1000\n`, 'passed'],
  'hangs before anything is done': [`sleep 1000\n${AHOY}`, 'failed'],
  'forks without end': [`${AHOY}bomb() { bomb | bomb & }; bomb; wait\n`, 'passed'],
  'floods what it prints': [`${AHOY}yes\n`, 'passed'],
  'kills its shell': [`${AHOY}kill -9 $$\n`, 'passed'],
  'fakes the client': [
    'mkdir bin; printf "#!/bin/sh\\necho ahoy\\n" > bin/docker; chmod +x bin/docker; PATH=$PWD/bin:$PATH\n' +
      AHOY,
    'failed',
  ],
  'prints what a recorder would': [
    `echo '{"kind":"container","because":"end","exitCode":0}'; echo ahoy\n`,
    'failed',
  ],
  'looks for another socket': [
    'for s in /run/engine/docker.sock /var/run/docker.sock; do DOCKER_HOST=unix://$s docker run busybox echo ahoy; done\n',
    'failed',
  ],
  'wants to be privileged': ['docker run --privileged busybox echo ahoy\n', 'failed'],
  'mounts a folder of the host': ['docker run -v /etc:/host busybox echo ahoy\n', 'failed'],
  'shares the host’s processes': ['docker run --pid host busybox echo ahoy\n', 'failed'],
  'wants all rights': ['docker run --cap-add ALL busybox echo ahoy\n', 'failed'],
  'removes the base image, and goes on': [`docker rmi -f busybox\n${AHOY}`, 'passed'],
  'names another image like the base image': [`docker tag alpine busybox\n${AHOY}`, 'passed'],
  'removes all there is, and goes on': [`docker system prune -af --volumes\n${AHOY}`, 'passed'],
  'leaves containers that start again for ever': [
    `${AHOY}docker run -d --restart always busybox false\n`,
    'passed',
  ],
  'ends what it was asked to leave running, by its own shell': [`${AHOY}kill -9 -1\n`, 'passed'],
};

describe('gradeSubmission, given a session to be wary of', () => {
  const grades = new Map<string, Grade>();
  let runId = '';

  beforeAll(async () => {
    await using room = await openEngineRoom();
    runId = room.runId;
    const limit = pLimit(4);
    await Promise.all(
      Object.entries(scripts).map(([name, [script]]) =>
        limit(async () => grades.set(name, await gradeScript(script, room))),
      ),
    );
  }, 240_000);

  it.each(Object.entries(scripts).map(([name, [, verdict]]) => [name, verdict] as const))(
    'judges one that %s by what the engine did: %s',
    (name, verdict) => {
      const grade = parseGrade(JSON.parse(JSON.stringify(grades.get(name))), name);
      const [only] = grade.checks as readonly [CheckResult];
      expect({ verdict: only.verdict, gradable: grade.gradable }).toEqual({
        verdict,
        gradable: true,
      });
      expect(grade.environment.isolation).toBe('private');
    },
  );

  it.each([
    ['hangs before anything is done', 'session-timed-out'],
    ['wants to be privileged', 'denied'],
    ['mounts a folder of the host', 'denied'],
  ])('tells one that %s why: %s', (name, diagnosis) => {
    expect(grades.get(name)?.checks[0]?.feedback?.diagnosis).toBe(diagnosis);
  });

  afterAll(async () => {
    await using room = await openEngineRoom();
    expect(await findLeftovers(room.docker, runId)).toEqual([]);
  });
});
