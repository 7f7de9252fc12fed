import { stripVTControlCharacters } from 'node:util';

import { describe, expect, it } from '@jest/globals';

import {
  hiddenUnjudged,
  hostileGrade,
  sampleGrade,
  sampleNames,
} from '../fixtures/sample-grades.ts';
import { renderTable } from './render-table.ts';
import { renderTerminal } from './render-terminal.ts';

const PLAIN = { isColor: false, columns: 100 };

describe('renderTerminal', () => {
  it('says the same as the page, in short', () => {
    expect(renderTerminal(sampleGrade('stop-failed'), PLAIN))
      .toBe(`Stop in time · 18-graceful-stop · grace

  ✓ passed      The image builds                                                             2 of 2
  ✗ failed      \`docker stop\` ends it within 2 s                                             0 of 4
  ✗ failed      The app ends itself, with exit code 0 or 143                                 0 of 2
  – waiting     It cleans up after the signal                                                0 of 2

  2 of 10 points (20%)
  Not seaworthy yet: 2 of 4 checks failed; 1 could not be tried yet.

Fix first: \`docker stop\` ends it within 2 s
  expected    The container ends within 2 s of SIGTERM, without SIGKILL.
  happened    It was still running after 10.0 s; the engine ended it with SIGKILL, exit code 137.
  why         PID 1 is \`/bin/sh -c "./app.sh | tee /tmp/app.log"\`. The shell got SIGTERM and did
              not pass it on to \`app.sh\`, so the engine sent SIGKILL after 10.0 s.
  where       Dockerfile, line 6
  next step   Look at which process is PID 1: it is the only one that \`docker stop\` signals.
  try it      docker build -t app .
              docker run -d --name app app
              time docker stop app
              docker inspect -f "{{.State.ExitCode}}" app
  handout     README.md#how-a-stop-works
  then        1 more check waits for this one

  Graded on stand-ins: no registry answered, so busybox:latest came from local packages, not from
  the published image.
`);
  });

  it('says that an ungradable grade costs nothing, and shows no score', () => {
    const text = renderTerminal(sampleGrade('ungradable'), PLAIN);
    expect(text).toContain('Not graded: The fault lies with the machine that grades');
    expect(text).toContain('Not judged: The image builds');
    expect(text).not.toMatch(/of 10 points/);
    expect(text).toMatch(/– waiting +The server answers PING$/m);
    expect(text).not.toMatch(/\b0 of/);
  });

  it('names no hidden check', () => {
    const text = renderTerminal(sampleGrade('hidden'), PLAIN);
    expect(text).not.toMatch(/secret/i);
    expect(text).toContain('2 hidden checks, worth 3 points, counted in the total.');
    expect(renderTerminal(hiddenUnjudged(), PLAIN)).toContain('2 hidden checks, worth 3 points.\n');
  });

  it.each([20, 40, 60, 80, 200])(
    'fits %d columns, but for commands, which must stay whole',
    (columns) => {
      for (const name of sampleNames) {
        const lines = renderTerminal(sampleGrade(name), { isColor: false, columns })
          .split('\n')
          .slice(1);
        const tooLong = lines.filter(
          (line) => line.length > Math.max(columns, 60) && !/docker|curl|echo/.test(line),
        );
        expect(tooLong).toEqual([]);
      }
    },
  );

  it('has colours only where they are wanted', () => {
    const plain = renderTerminal(sampleGrade('stop-failed'), PLAIN);
    const colored = renderTerminal(sampleGrade('stop-failed'), { ...PLAIN, isColor: true });
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[31m');
    expect(stripVTControlCharacters(colored)).toBe(plain);
  });

  it('lets nothing through that steers a terminal', () => {
    for (const text of [
      renderTerminal(hostileGrade(), PLAIN),
      renderTable([hostileGrade()], PLAIN),
    ]) {
      expect(text).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
    }
  });
});
