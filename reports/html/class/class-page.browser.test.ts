import { join } from 'node:path';

import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';

import type { Gradebook } from '../../../graders/gradebook.ts';
import { hostileGradebook } from '../../fixtures/hostile-gradebook.ts';
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
} from '../../fixtures/pages-in-browser.ts';
import { sampleGradebook } from '../../fixtures/sample-gradebook.ts';
import { writeClassPage } from './write-class-page.ts';

const BOOKS: Readonly<Record<string, () => Gradebook>> = {
  class: () => sampleGradebook({ students: 24 }),
  hostile: hostileGradebook,
  empty: () => sampleGradebook({ students: 0, exercises: 3 }),
  one: () => sampleGradebook({ students: 1, exercises: 1 }),
  large: () => sampleGradebook({ students: 300 }),
};

const NAMES = `[...document.querySelectorAll('#grid tbody tr')].map((row) => row.cells[0].firstChild.textContent)`;
const SCORES = `[...document.querySelectorAll('#grid tbody tr')].map((row) => parseFloat(row.cells[1].textContent))`;
const LOOKS = `[...new Set([...document.querySelectorAll('#grid tbody tr')].map((row) => row.cells[19].className))]`;
// Where the names and the heads stand, once the table is scrolled both ways.
const STUCK = `(async () => {
  const box = document.querySelector('.scroll');
  box.scrollTo(300, 2000);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const at = (part) => part.getBoundingClientRect();
  const rows = [...document.querySelectorAll('#grid tbody tr')];
  const seen = rows.find((row) => at(row).top > at(box).top + 200);
  return [at(document.querySelector('#grid thead')).top - at(box).top, at(seen.cells[0]).left - at(box).left].map(Math.round);
})()`;

const pages = pagesInBrowser(async (folder) => {
  const paths = new Map<string, string>();
  for (const [name, book] of Object.entries(BOOKS))
    paths.set(name, await writeClassPage(book(), join(folder, name)));
  return paths;
});

describeInBrowser.each(['class', 'hostile', 'empty', 'one'])('the class page of %s', (name) => {
  it('gives axe nothing to find, wide and narrow, light and dark', async () => {
    await using page = await pages.open(name, { bypassCSP: true });
    expect(await findBarriers(page)).toEqual([]);
  }, 180_000);

  it('never scrolls sideways as a page, on a phone, a desk or paper, with everything unfolded', async () => {
    await using page = await pages.open(name);
    await page.evaluate(UNFOLD);
    for (const viewport of [WIDE, PHONE, { width: 768, height: 900 }]) {
      await page.setViewportSize(viewport);
      expect(await page.evaluate(OVERFLOW)).toBe(0);
    }
    await page.reload();
    await page.setViewportSize(PAPER_SIZE);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(OVERFLOW)).toBe(0);
    expect(await page.evaluate(FOLDED)).toBe(0);
  }, 120_000);

  it('asks for nothing, says nothing and keeps its own policy', async () => {
    await using page = await pages.open(name);
    expect(await listenTo(page)).toEqual([]);
  }, 120_000);
});

describeInBrowser('the table of a class page', () => {
  const button = (page: Page, column: number) => page.locator('#grid thead button').nth(column);

  it('is in the order of names, and sorts by any column, both ways', async () => {
    await using page = await pages.open('large');
    const names = await page.evaluate<string[]>(NAMES);
    expect(names).toHaveLength(300);
    await button(page, 1).click();
    const scores = await page.evaluate<number[]>(SCORES);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(await page.locator('#grid th').nth(1).getAttribute('aria-sort')).toBe('descending');
    await button(page, 1).click();
    expect(await page.evaluate(SCORES)).toEqual(scores.toSorted((one, other) => one - other));
    await button(page, 0).click();
    expect(await page.evaluate(NAMES)).toEqual(names);
    await expect(page.locator('#grid th[aria-sort]').count()).resolves.toBe(1);
  }, 120_000);

  it('filters by name, by what became of the work and by exercise, and clears', async () => {
    await using page = await pages.open('large');
    await page.fill('#find', 'LOVELACE');
    await page.locator('#found', { hasText: 'of 300 shown' }).waitFor();
    const found = await page.evaluate<string[]>(NAMES);
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((name) => !name.includes('Lovelace'))).toEqual([]);
    expect(await page.textContent('#found')).toBe(`${String(found.length)} of 300 shown`);
    await page.fill('#find', '');
    await page.selectOption('#what', 'm');
    await page.selectOption('#where', { index: 18 });
    expect(await page.evaluate(LOOKS)).toEqual(['m']);
    await page.click('#tools button');
    await page.locator('#found', { hasText: /^300 shown$/ }).waitFor();
    await page.fill('#find', 'nobody is called this');
    await page.waitForSelector('.nobody', { state: 'visible' });
  }, 120_000);

  it('is whole without a script, and offers no tools then', async () => {
    await using page = await pages.open('large', { javaScriptEnabled: false });
    await expect(page.locator('#grid tbody tr').count()).resolves.toBe(300);
    await expect(page.locator('#tools').isVisible()).resolves.toBe(false);
    await expect(page.locator('#grid thead button').count()).resolves.toBe(0);
    await expect(page.locator('#grid td a').first().getAttribute('href')).resolves.toMatch(
      /^\.\/s\d+\/01-hello-world\.html$/,
    );
  }, 120_000);

  it('keeps its heads and its names in sight', async () => {
    await using page = await pages.open('large', { viewport: PHONE });
    expect(await page.evaluate(STUCK)).toEqual([1, 1]);
  }, 120_000);

  it('is a table to who cannot see it', async () => {
    await using page = await pages.open('class');
    const table = page.getByRole('table', { name: 'Points by student and exercise' });
    await expect(table.getByRole('columnheader').count()).resolves.toBe(25);
    await expect(table.getByRole('rowheader').count()).resolves.toBe(24);
    await expect(table.getByRole('cell').count()).resolves.toBe(24 * 24);
  }, 120_000);
});
