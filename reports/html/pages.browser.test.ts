import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import type { Grade } from '../../graders/grade.ts';
import {
  classOfTwelve,
  crowdedGrade,
  hostileGrade,
  sampleGrade,
  sampleNames,
} from '../fixtures/sample-grades.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { html } from '../formats/html.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
// Nothing else here needs a browser, so a machine without one skips these, and Jest says so.
const hasBrowser = existsSync(CHROMIUM);
const describeInBrowser = hasBrowser ? describe : describe.skip;
// Root may not use the browser's own sandbox; the rest keeps it from calling its maker.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PHONE = { width: 360, height: 780 };
const WIDE = { width: 1280, height: 900 };
const PAPER_SIZE = { width: 794, height: 1123 };
const LOOKS = [
  { viewport: WIDE, colorScheme: 'light' },
  { viewport: WIDE, colorScheme: 'dark' },
  { viewport: PHONE, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
] as const;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// What runs in the page is text: it is no part of this program, which has no DOM.
const UNFOLD = `document.querySelectorAll('details').forEach((details) => { details.open = true; })`;
const OVERFLOW = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;
const FIND = `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) =>
  id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ')))`;
const PAPER = `({
  background: getComputedStyle(document.body).backgroundColor,
  ink: getComputedStyle(document.body).color,
  folded: [...document.querySelectorAll('details > :not(summary)')].filter((part) => !part.checkVisibility()).length,
})`;
const FOCUS = `(({ activeElement: focused }) => focused.tagName.toLowerCase() + ' ' +
  getComputedStyle(focused).outlineStyle + ': ' + focused.textContent.trim())(document)`;

let browser: Browser | undefined;
let folder: Awaited<ReturnType<typeof temporaryFolder>> | undefined;
const urls = new Map<string, string>();

beforeAll(async () => {
  if (!hasBrowser) return;
  const { path } = (folder = await temporaryFolder());
  browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
  for (const name of sampleNames) await writePages(path, name, [sampleGrade(name)]);
  await writePages(path, 'hostile', [hostileGrade()]);
  await writePages(path, 'crowded', [crowdedGrade()]);
  await writePages(path, 'class', [hostileGrade(), ...classOfTwelve()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await folder?.[Symbol.asyncDispose]();
});

async function writePages(path: string, name: string, grades: readonly Grade[]): Promise<void> {
  const [index = '', page = ''] = await html.write(grades, join(path, name));
  urls.set(name, pathToFileURL(name === 'class' ? index : page).href);
}

const urlOf = (name: string): string => urls.get(name) ?? '';

async function newPage(options: BrowserContextOptions = {}): Promise<Page & AsyncDisposable> {
  if (browser === undefined) throw new Error('the browser did not start');
  const context = await browser.newContext(options);
  const page = await context.newPage();
  return Object.assign(page, { [Symbol.asyncDispose]: () => context.close() });
}

describeInBrowser.each([...sampleNames, 'hostile', 'crowded', 'class'])(
  'the page of %s',
  (name) => {
    it('gives axe nothing to find, wide and on a phone, light and dark', async () => {
      // Only here the policy is set aside: axe is a script, and the page allows none.
      await using page = await newPage({ bypassCSP: true });
      await page.goto(urlOf(name));
      await page.evaluate(UNFOLD);
      await page.addScriptTag({ content: AXE });
      for (const { viewport, colorScheme } of LOOKS) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate<string[]>(FIND);
        expect({ viewport, colorScheme, found }).toEqual({ viewport, colorScheme, found: [] });
      }
    }, 120_000);

    it('asks for nothing, runs nothing and keeps its own policy', async () => {
      await using page = await newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      page.on('dialog', (dialog) => said.push(dialog.message()));
      await page.goto(urlOf(name));
      await page.mouse.move(200, 200);
      expect(await page.evaluate('document.scripts.length')).toBe(0);
      expect(asked.filter((url) => url !== urlOf(name) && !url.startsWith('data:'))).toEqual([]);
      expect(said).toEqual([]);
    }, 120_000);

    it('fits a phone with everything unfolded, and paper with everything readable', async () => {
      await using page = await newPage({ viewport: PHONE, colorScheme: 'dark' });
      await page.goto(urlOf(name));
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
      await using page = await newPage({ viewport: WIDE });
      await page.goto(urlOf(name));
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
        await using page = await newPage({ viewport: size });
        await page.goto(urlOf(name));
        expect(await page.evaluate(COVERED)).toEqual([]);
      },
      120_000,
    );
  },
);

describeInBrowser('a page by keyboard', () => {
  it('begins with a link to the result, then leads on with a visible focus', async () => {
    await using page = await newPage({ viewport: WIDE });
    await page.goto(urlOf('stop-failed'));
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
    await using page = await newPage({ viewport: WIDE });
    await page.goto(urlOf('stop-failed'));
    const hint = page.locator('details.hint').first();
    await hint.locator('summary').focus();
    await page.keyboard.press('Space');
    await expect(hint.getAttribute('open')).resolves.toBe('');
  }, 120_000);
});
