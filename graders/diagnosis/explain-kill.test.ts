import { describe, expect, it } from '@jest/globals';
import { fakeProcess } from '../checks/fixtures/fake-container.ts';
import type { ObservedStop } from '../checks/observe-stop.ts';
import type { ProcessInfo } from '../docker/types.ts';
import { explainKill } from './explain-kill.ts';

const term = ['SIGTERM'];
const process = (command: string, catches: readonly string[] = []): ProcessInfo =>
  fakeProcess({ command, catches });
const child = (command: string, catches: readonly string[] = [], pid = 7): ProcessInfo =>
  fakeProcess({ pid, parentPid: 1, command, catches });

const killed = (
  processes: readonly ProcessInfo[],
  later: readonly ProcessInfo[] = processes,
): ObservedStop => ({
  stop: {
    signal: 'SIGTERM',
    wasRunning: true,
    tookMs: 10_040,
    killed: true,
    exitCode: 137,
    logAfterSignal: [],
  },
  stopSignal: 'SIGTERM',
  graceSeconds: 10,
  readiness: { processes, waitedMs: 400, waitedFully: false },
  later,
  linesBefore: [],
  linesAfter: [],
  earlyEnd: null,
  state: { status: 'exited', exitCode: 137, oomKilled: false, outlived: false, overfilled: false },
  evidence: {},
});

describe('explainKill', () => {
  const kills: readonly (readonly [
    string,
    string,
    readonly ProcessInfo[],
    (readonly ProcessInfo[])?,
  ])[] = [
    ['shell-swallowed-sigterm', 'a shell in front', [process('/bin/sh -c a; b'), child('a', term)]],
    ['shell-swallowed-sigterm', 'a script in front', [process('bash start.sh'), child('a')]],
    ['signal-not-passed-on', 'another program in front', [process('tail -f x'), child('a', term)]],
    ['no-signal-handler', 'a program without a handler', [process('sleep 1000')]],
    [
      'no-signal-handler',
      'a runtime that gave up the handler it brought along',
      [process('node app.js', term)],
      [process('node app.js')],
    ],
    [
      'trap-waits-for-child',
      'a shell whose child is the same after the signal',
      [process('sh app.sh', term), child('sleep 1000')],
    ],
    [
      'handler-never-exits',
      'a shell that goes on with another child',
      [process('sh app.sh', term), child('sleep 1')],
      [process('sh app.sh', term), child('sleep 1', [], 8)],
    ],
    ['handler-never-exits', 'a program that goes on', [process('app', term)]],
    ['signal-ignored', 'processes that nobody saw', []],
  ];

  for (const [diagnosis, name, processes, later] of kills) {
    it(`finds ${diagnosis} for ${name}`, () => {
      expect(explainKill(killed(processes, later))).toMatchObject({ diagnosis });
    });
  }

  it('names the process, the time, and who would have handled the signal', () => {
    const observed = killed([process('/bin/sh -c node a.js | tee log'), child('node a.js', term)]);
    const { rationale } = explainKill(observed);
    expect(rationale).toContain('PID 1 is `/bin/sh -c node a.js | tee log`, a shell.');
    expect(rationale).toContain('so the engine sent SIGKILL 10 s after SIGTERM.');
    expect(rationale).toContain('`node a.js` would have handled the signal');
  });
});
