import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';

import type { Grade } from '../../graders/grade.ts';
import {
  attacks,
  classOfTwelve,
  crowdedGrade,
  hostileGrade,
  sampleGrade,
  sampleNames,
} from '../fixtures/sample-grades.ts';
import { renderIndexPage, renderSubmissionPage } from './render.ts';

const TAGS = new Set(
  (
    'html head meta title link style body a header p svg circle path span main section div h1 h2 h3 h4 strong bdi code ul ' +
    'li ol g defs clippath rect line text tspan desc aside article details summary pre figure figcaption table thead tbody tr th ' +
    'td dl dt dd footer'
  ).split(' '),
);

const pages: readonly (readonly [string, () => string])[] = [
  ...sampleNames.map((name) => [name, () => renderSubmissionPage(sampleGrade(name))] as const),
  ['hostile', () => renderSubmissionPage(hostileGrade())],
  ['a crowded session', () => renderSubmissionPage(crowdedGrade())],
  ['a class', () => renderIndexPage(classOfTwelve(), new Map())],
  ['a hostile class', () => renderIndexPage([hostileGrade(), ...classOfTwelve()], new Map())],
];

describe.each(pages)('the page of %s', (_name, render) => {
  const html = render();
  const tags = [...html.matchAll(/<([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/gi)].map(
    ([, name = '', rest = '']) => ({
      name: name.toLowerCase(),
      attributes: [...rest.matchAll(/([^\s="]+)="([^"]*)"/g)].map(([, key = '', value = '']) => ({
        key,
        value,
      })),
    }),
  );

  it('holds no tag that the templates do not write', () => {
    expect(tags.map(({ name }) => name).filter((name) => !TAGS.has(name))).toEqual([]);
    // Every `<` begins a tag, an end tag or the doctype: nothing else is left unescaped.
    expect(html.replaceAll(/<(?:\/?[a-z][a-z0-9]*\b|!doctype)/gi, '')).not.toContain('<');
  });

  it('has no script, no handler, no style attribute', () => {
    const keys = tags.flatMap(({ attributes }) => attributes.map(({ key }) => key));
    expect(keys.filter((key) => key.startsWith('on') || key === 'style')).toEqual([]);
  });

  it('loads nothing and leads nowhere but to itself and its own pages', () => {
    const links = tags
      .flatMap(({ attributes }) => attributes)
      .filter(({ key }) => ['href', 'src', 'xlink:href'].includes(key));
    expect(
      links.filter(
        ({ value }) => !/^(#[a-z0-9-]+|\.\/[a-z0-9/.-]+|data:image\/svg\+xml,)/.test(value),
      ),
    ).toEqual([]);
    expect(html).not.toMatch(/@import|url\((?!#)/);
  });

  it('forbids everything but its own style sheet, by its digest', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64').replaceAll('=', '&#x3D;');
    expect(html).toContain(
      `content="default-src 'none'; style-src 'sha256-${digest}'; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('shows nothing that nobody can see', () => {
    expect(html).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/,
    );
  });

  it('has an id no more than once, and a target for each link inside the page', () => {
    const attributes = tags.flatMap((tag) => tag.attributes);
    const ids = attributes.filter(({ key }) => key === 'id').map(({ value }) => value);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = attributes.filter(({ key, value }) => key === 'href' && value.startsWith('#'));
    expect(targets.map(({ value }) => value.slice(1)).filter((id) => !ids.includes(id))).toEqual(
      [],
    );
  });
});

describe('renderSubmissionPage', () => {
  it('shows what a student wrote as text', () => {
    const grade = sampleGrade('perfect');
    for (const attack of attacks.filter((text) => text.includes('<'))) {
      const hostile: Grade = { ...grade, submission: { ...grade.submission, student: attack } };
      expect(renderSubmissionPage(hostile)).not.toContain(attack);
    }
  });

  it('holds nothing of a hidden check', () => {
    expect(renderSubmissionPage(sampleGrade('hidden'))).not.toMatch(/secret/i);
  });

  it('keeps the first line of a log, though it is empty', () => {
    expect(renderSubmissionPage(sampleGrade('loopback'))).toContain(
      '<pre class="output" dir="auto">\n\n&gt; start',
    );
  });

  it('takes less than 50 ms for a page, once the templates are read', () => {
    const grade = sampleGrade('cache-failed');
    const times = Array.from({ length: 20 }, () => {
      const startedAt = performance.now();
      renderSubmissionPage(grade);
      return performance.now() - startedAt;
    });
    // The quickest: the others are as slow as whatever else the machine does.
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

describe('the templates', () => {
  it('never write anything unescaped, nor choose a partial by data', () => {
    const folder = new URL('templates/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const template = readFileSync(new URL(name, folder), 'utf8');
      expect(template).not.toMatch(/\{\{\{|\{\{\s*&|\{\{#?>\s*\(/);
    }
  });
});
