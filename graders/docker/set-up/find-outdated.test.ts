import { describe, expect, it } from '@jest/globals';
import { compareVersions, findOutdated } from './find-outdated.ts';

const CURRENT = { engine: '29.5.1', runc: '1.3.3', desktop: null };

describe('findOutdated', () => {
  it('finds nothing in an engine that has every fix', () => {
    expect(findOutdated(CURRENT)).toEqual([]);
    expect(findOutdated({ engine: '30.0.0', runc: '1.5.0', desktop: '4.44.3' })).toEqual([]);
  });

  it("tells each part's missing fixes and the step that mends them", () => {
    expect(findOutdated({ engine: '20.10.24+dfsg1', runc: '1.1.5+ds1', desktop: null })).toEqual([
      {
        part: 'Docker Engine',
        version: '20.10.24+dfsg1',
        fixedIn: '29.5.1',
        advisories: ['CVE-2024-24557', 'CVE-2024-29018', 'CVE-2026-34040', 'CVE-2026-41567'],
      },
      {
        part: 'runc',
        version: '1.1.5+ds1',
        fixedIn: '1.2.8',
        advisories: ['CVE-2025-31133', 'CVE-2025-52565', 'CVE-2025-52881'],
      },
    ]);
  });

  it.each([
    ['1.2.7', ['1.2.8']],
    ['1.2.8', []],
    ['1.3.2', ['1.3.3']],
    ['1.4.0-rc.2', ['1.4.0-rc.3']],
    ['1.4.0-rc.3', []],
    ['1.4.0', []],
  ])('knows that each line of runc got the fix on its own: %s', (runc, fixedIn) => {
    expect(findOutdated({ ...CURRENT, runc }).map((part) => part.fixedIn)).toEqual(fixedIn);
  });

  it('says nothing of a runtime that does not tell its version', () => {
    expect(findOutdated({ ...CURRENT, runc: null })).toEqual([]);
  });

  it('knows Docker Desktop', () => {
    const [outdated] = findOutdated({ ...CURRENT, desktop: '4.44.2' });
    expect(outdated).toMatchObject({ part: 'Docker Desktop', fixedIn: '4.44.3' });
  });
});

describe('compareVersions', () => {
  it.each([
    ['1.10.0', '1.9.9'],
    ['1.4.0', '1.4.0-rc.3'],
    ['1.4.0-rc.10', '1.4.0-rc.3'],
    ['29.5.1', '29.5'],
  ])('puts %s after %s', (later, earlier) => {
    expect(compareVersions(later, earlier)).toBeGreaterThan(0);
    expect(compareVersions(earlier, later)).toBeLessThan(0);
  });

  it('takes no notice of what a distribution adds', () => {
    expect(compareVersions('20.10.24+dfsg1', '20.10.24')).toBe(0);
  });
});
