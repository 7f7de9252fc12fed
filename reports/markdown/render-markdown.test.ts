import { describe, expect, it } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

import {
  classOfTwelve,
  handedInBy,
  hiddenUnjudged,
  hostileGrade,
  sampleGrade,
  sampleNames,
} from '../fixtures/sample-grades.ts';
import { renderMarkdown } from './render-markdown.ts';

/** As GitHub renders it, before its own cleaning. */
const toHtml = (text: string): string =>
  micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

const KNOWN =
  /^\/?(h2|h3|p|strong|em|ul|li|code|pre|span|details|summary|table|thead|tbody|tr|th|td)$/;
const tagsOf = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<([^<>]*)>/g), ([, tag = '']) =>
    tag.replace(/ (align="right"|class="language-sh")$/, ''),
  );

/** The text outside of code, one string for each piece between two tags, as programs look for mentions in it. */
const textsOf = (html: string): readonly string[] =>
  html
    .replaceAll(/<code\b[^>]*>[^]*?<\/code>/g, '')
    .split(/<[^<>]*>/)
    .map((text) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'));

describe('renderMarkdown', () => {
  it('leads with the verdict, and tells what to fix first', () => {
    const text = renderMarkdown([sampleGrade('stop-failed')]);
    expect(text).toMatch(
      /^## ❌ Stop in time, grace\n\n\*\*2 of 10 \(20%\)\*\* Not seaworthy yet: /,
    );
    expect(text).toContain('**Fix first: `docker stop` ends it within 2 s**');
    expect(text).toContain('- **Why:** PID 1 is `/bin/sh -c "./app.sh | tee /tmp/app.log"`.');
    expect(text).toContain('- **Where:** `Dockerfile`, line 6');
    expect(text).toContain('```sh\ndocker build -t app .\n');
    expect(text).toContain('_Graded on stand-ins:');
  });

  it('has a table where there are several, and the worst first below it', () => {
    const text = renderMarkdown(classOfTwelve());
    expect(text).toMatch(/^## 3 of 12 submissions seaworthy\n/);
    expect(text).toContain('| Stop in time | grace | 2 of 10 (20%) | ❌ Not seaworthy yet |');
    const symbols = Array.from(text.matchAll(/^### (\S+)/gm), ([, symbol]) => symbol);
    expect([...new Set(symbols)]).toEqual(['⚠️', '❌', '✅']);
    expect(symbols).toHaveLength(12);
  });

  it('gives an ungradable submission no points, and says whose fault it is', () => {
    const text = renderMarkdown([sampleGrade('perfect'), sampleGrade('ungradable')]);
    expect(text).toContain('| An image that runs redis | edsger | none | ⚠️ Not graded |');
    expect(text).toContain('The fault lies with the machine that grades, not with your work.');
    expect(text).not.toMatch(/1 of 10/);
  });

  it('has no zero for what was not judged, nor for what waits for it', () => {
    const text = renderMarkdown([sampleGrade('ungradable')]);
    expect(text).toContain('| – waiting | The server answers PING |  |  |');
    expect(text).not.toMatch(/\b0 of/);
    expect(renderMarkdown([sampleGrade('stop-failed')])).toContain('| 0 of 2 |');
  });

  it('counts hidden checks in a total only where there is one', () => {
    const text = renderMarkdown([hiddenUnjudged()]);
    expect(text).toContain('once the machine is well. 2 hidden checks, worth 3 points.\n');
  });

  it('counts hidden checks, and tells nothing else of them', () => {
    const text = renderMarkdown([sampleGrade('hidden')]);
    expect(text).not.toMatch(/secret/i);
    expect(text).toContain('2 hidden checks, worth 3 points, counted in the total.');
  });

  it.each(sampleNames)('renders %s as a page whose tables hold together', (name) => {
    const html = toHtml(renderMarkdown([sampleGrade(name)]));
    expect(tagsOf(html).filter((tag) => !KNOWN.test(tag))).toEqual([]);
    const rows = html.split('<tr>').slice(1);
    expect(new Set(rows.map((row) => row.match(/<t[hd][ >]/g)?.length))).toEqual(new Set([4]));
    expect(html).not.toContain('|</');
  });

  it('renders whatever anybody wrote as text alone', () => {
    const html = toHtml(renderMarkdown([hostileGrade(), handedInBy(HOSTILE, hostileGrade())]));
    expect(tagsOf(html).filter((tag) => !KNOWN.test(tag))).toEqual([]);
    const texts = textsOf(html);
    expect(texts.filter((text) => /@\w|#\d|\bGH-\d|:\/\/|www\.|\$.*\$|:\w+:/i.test(text))).toEqual(
      [],
    );
    expect(texts.join('')).toContain(HOSTILE);
  });

  it('starts no line with what a log would take for a workflow command', () => {
    const text = renderMarkdown([
      handedInBy('::error::x\n::set-output name=a::b', sampleGrade('perfect')),
    ]);
    expect(text).not.toMatch(/^\s*::/m);
  });

  it('keeps to a length, what is left to do first, and says what is missing', () => {
    const grades = Array.from({ length: 40 }, classOfTwelve).flat();
    const text = renderMarkdown(grades, { mostCharacters: 60_000 });
    expect(text.length).toBeLessThan(60_000);
    expect(text).toMatch(
      /_The details of \d+ submissions do not fit here; the report has them._\n$/,
    );
    expect(text).toContain('### ⚠️');
    expect(text).not.toContain('### ✅');
  });

  it('keeps to a length in the overview too, and counts the rows that are missing', () => {
    const grades = Array.from({ length: 30 }, classOfTwelve).flat();
    const text = renderMarkdown(grades, { mostCharacters: 4000 });
    expect(text.length).toBeLessThan(4000);
    const rows = text.match(/^\| (Stop in time|An image)/gm) ?? [];
    expect(rows.length).toBeGreaterThan(10);
    expect(text).toMatch(/^\| … 3\d\d more \|/m);
    expect(text).toContain('### ⚠️');
  });

  it('leaves out the details of a single submission where they do not fit, not what it came to', () => {
    const text = renderMarkdown([sampleGrade('stop-failed')], { mostCharacters: 600 });
    expect(text.length).toBeLessThan(600);
    expect(text).toMatch(/^## ❌ Stop in time, grace\n\n\*\*2 of 10 \(20%\)\*\*/);
    expect(text).toContain('_The details of 1 submission do not fit here; the report has them._');
  });

  it('has one line where there is nothing to tell', () => {
    expect(renderMarkdown([])).toBe('## Nothing was graded\n');
  });
});

const HOSTILE =
  '@octo/all #1 GH-2 a/b#3 http://x.yz www.x.yz $a$ :tada: <!-- m --> [l](/u) ![i](/u) ~~s~~ **b** _i_ \\*';
