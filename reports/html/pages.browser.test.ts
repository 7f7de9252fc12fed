import { join } from 'node:path';

import { expect, it } from '@jest/globals';

import type { Grade } from '../../graders/grade.ts';
import {
  describeInBrowser,
  findBarriers,
  FOLDED,
  listenTo,
  OVERFLOW,
  pagesInBrowser,
  PAPER_SIZE,
  PHONE,
  UNFOLD,
  WIDE,
} from '../fixtures/pages-in-browser.ts';
import {
  classOfTwelve,
  crowdedGrade,
  hostileGrade,
  sampleGrade,
  sampleNames,
} from '../fixtures/sample-grades.ts';
import { html } from '../formats/html.ts';

const PAPER = `({
  background: getComputedStyle(document.body).backgroundColor,
  ink: getComputedStyle(document.body).color,
  folded: ${FOLDED},
})`;
const FOCUS = `(({ activeElement: focused }) => focused.tagName.toLowerCase() + ' ' +
  getComputedStyle(focused).outlineStyle + ': ' + focused.textContent.trim())(document)`;

const pages = pagesInBrowser(async (folder) => {
  const write = async (name: string, grades: readonly Grade[]): Promise<[string, string]> => {
    const [index = '', page = ''] = await html.write(grades, join(folder, name));
    return [name, name === 'class' ? index : page];
  };
  const samples = sampleNames.map((name) => write(name, [sampleGrade(name)]));
  return new Map(
    await Promise.all([
      ...samples,
      write('hostile', [hostileGrade()]),
      write('crowded', [crowdedGrade()]),
      write('class', [hostileGrade(), ...classOfTwelve()]),
    ]),
  );
});

describeInBrowser.each([...sampleNames, 'hostile', 'crowded', 'class'])(
  'the page of %s',
  (name) => {
    it('gives axe nothing to find, wide and on a phone, light and dark', async () => {
      // Only here the policy is set aside.
      await using page = await pages.open(name, { bypassCSP: true });
      expect(await findBarriers(page)).toEqual([]);
    }, 120_000);

    it('asks for nothing, runs nothing and keeps its own policy', async () => {
      await using page = await pages.open(name);
      expect(await page.evaluate('document.scripts.length')).toBe(0);
      expect(await listenTo(page)).toEqual([]);
    }, 120_000);

    it('fits a phone with everything unfolded, and paper with everything readable', async () => {
      await using page = await pages.open(name, { viewport: PHONE, colorScheme: 'dark' });
      await page.setViewportSize(PAPER_SIZE);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(PAPER)).toEqual({
        background: 'rgb(255, 255, 255)',
        ink: 'rgb(0, 0, 0)',
        folded: 0,
      });
      expect(await page.evaluate(OVERFLOW)).toBe(0);
      await page.setViewportSize(PHONE);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(UNFOLD);
      expect(await page.evaluate(OVERFLOW)).toBe(0);
    }, 120_000);
  },
);

const DRAWINGS = `[...document.querySelectorAll('.drawing > svg')]
  .filter((drawing) => drawing.checkVisibility()).map((drawing) => drawing.classList[1])`;
const NAMED = `(() => {
  const drawing = [...document.querySelectorAll('.drawing > svg')].find((one) => one.checkVisibility());
  const text = (id) => document.getElementById(id).textContent;
  return drawing.getAttribute('aria-labelledby').split(' ').map(text).join(' / ');
})()`;
// Labels stand beside each other: none covers another, at the width that they were laid out for and above.
const COVERED = `(() => {
  const labels = [...document.querySelectorAll('.drawing .mark-label, .drawing .lane-name, .drawing .chip text')]
    .filter((label) => label.checkVisibility())
    .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
  const covers = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
  return labels.flatMap((one, at) => labels.slice(at + 1)
    .filter((other) => covers(one.box, other.box)).map((other) => one.text + ' | ' + other.text));
})()`;

describeInBrowser.each(['session-passed', 'session-failed', 'crowded'])(
  'the drawing of %s',
  (name) => {
    it('is one for wide pages, one for phones, and has a text that tells the same', async () => {
      await using page = await pages.open(name);
      expect(await page.evaluate(DRAWINGS)).toEqual(['drawing-wide']);
      await page.setViewportSize(PHONE);
      expect(await page.evaluate(DRAWINGS)).toEqual(['drawing-narrow']);
      expect(await page.evaluate(NAMED)).toMatch(/^What happened when \/ A timeline/);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(DRAWINGS)).toEqual(['drawing-wide']);
    }, 120_000);

    it.each([WIDE, { width: 768, height: 900 }, PHONE])(
      'keeps its labels apart at %o',
      async (size) => {
        await using page = await pages.open(name, { viewport: size });
        expect(await page.evaluate(COVERED)).toEqual([]);
      },
      120_000,
    );
  },
);

describeInBrowser('a page by keyboard', () => {
  it('begins with a link to the result, then leads on with a visible focus', async () => {
    await using page = await pages.open('stop-failed');
    const stops: string[] = [];
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate<string>(FOCUS));
    }
    expect(stops[0]).toBe('a solid: Skip to the result');
    expect(stops).toContain('a solid: ✕ 2 failed');
    expect(stops.filter((stop) => !/^(a|summary) solid/.test(stop))).toEqual([]);
  }, 120_000);

  it('unfolds a hint with the space bar', async () => {
    await using page = await pages.open('stop-failed');
    const hint = page.locator('details.hint').first();
    await hint.locator('summary').focus();
    await page.keyboard.press('Space');
    await expect(hint.getAttribute('open')).resolves.toBe('');
  }, 120_000);
});
