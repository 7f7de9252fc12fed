import { createHash } from 'node:crypto';

import { describe, expect, it } from '@jest/globals';

import { hostileGradebook } from '../../fixtures/hostile-gradebook.ts';
import { attacks, hostileGrade, sampleGrade } from '../../fixtures/sample-grades.ts';
import { sampleGradebook } from '../../fixtures/sample-gradebook.ts';
import { renderSubmissionPage } from '../render.ts';
import { renderClassPage } from './render-class-page.ts';

const TAGS = new Set(
  (
    'html head meta title link style body a header p svg circle path span main section div h1 h2 h3 strong b bdi code ul ' +
    'li ol g rect line text desc details summary figure figcaption table thead tbody tr th td dl dt dd footer nav form ' +
    'label input select option button output abbr i small script'
  ).split(' '),
);

const pageOf = (student: string, exercise: string): string =>
  `./${student.replaceAll(/[^a-z0-9]/gi, '-')}/${exercise.replaceAll(/[^a-z0-9]/gi, '-')}.html`;

const pages = [
  ['a class', () => renderClassPage(sampleGradebook(), { pageOf })],
  ['nobody', () => renderClassPage(sampleGradebook({ students: 0 }), { pageOf: () => null })],
  ['no exercises', () => renderClassPage(sampleGradebook({ exercises: 0 }), { pageOf })],
  ['one student', () => renderClassPage(sampleGradebook({ students: 1 }), { pageOf })],
  ['hostile texts', () => renderClassPage(hostileGradebook(), { pageOf })],
] as const;

describe.each(pages)('the class page of %s', (_name, render) => {
  const html = render();
  const markup = html.replace(/<script>[\s\S]*?<\/script>/, '<script></script>');
  const tags = [...markup.matchAll(/<([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/gi)].map(
    ([, name = '', rest = '']) => ({
      name: name.toLowerCase(),
      attributes: [...rest.matchAll(/([^\s="]+)="([^"]*)"/g)].map(([, key = '', value = '']) => ({
        key,
        value,
      })),
    }),
  );
  const attributes = tags.flatMap((tag) => tag.attributes);

  it('holds no tag that the templates do not write', () => {
    expect([...new Set(tags.map(({ name }) => name))].filter((name) => !TAGS.has(name))).toEqual(
      [],
    );
    expect(markup.replaceAll(/<(?:\/?[a-z][a-z0-9]*\b|!doctype)/gi, '')).not.toContain('<');
    expect(tags.filter(({ name }) => name === 'script')).toHaveLength(1);
  });

  it('has no handler and no style attribute', () => {
    expect(attributes.filter(({ key }) => key.startsWith('on') || key === 'style')).toEqual([]);
  });

  it('loads nothing and leads nowhere but to itself and the pages it was given', () => {
    const links = attributes.filter(({ key }) => ['href', 'src', 'action'].includes(key));
    const isOwn = /^(#[a-z0-9-]+|\.\/[a-z0-9/.-]+|data:image\/svg\+xml,)/i;
    expect(links.filter(({ value }) => !isOwn.test(value))).toEqual([]);
    expect(html).not.toMatch(/@import|url\((?!#)/);
  });

  it('forbids everything but its own style sheet and its own script, by their digests', () => {
    const digestOf = (tag: string): string => {
      const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? '';
      return createHash('sha256').update(text).digest('base64').replaceAll('=', '&#x3D;');
    };
    expect(html).toContain(
      `content="default-src 'none'; script-src 'sha256-${digestOf('script')}'; style-src 'sha256-${digestOf('style')}'; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
  });

  it('shows nothing that nobody can see', () => {
    expect(html).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/,
    );
  });

  it('has an id no more than once, and a target for each link inside the page', () => {
    const ids = attributes.filter(({ key }) => key === 'id').map(({ value }) => value);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const named = attributes
      .filter(({ key }) => ['aria-labelledby', 'for'].includes(key))
      .flatMap(({ value }) => value.split(' '));
    const targets = attributes
      .filter(({ key, value }) => key === 'href' && value.startsWith('#'))
      .map(({ value }) => value.slice(1));
    expect([...new Set([...targets, ...named])].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('renderClassPage', () => {
  it('shows what others wrote as text', () => {
    const html = renderClassPage(hostileGradebook(), { pageOf });
    const markup = attacks.filter((text) => text.includes('<'));
    expect(markup.filter((text) => html.includes(text))).toEqual([]);
  });

  it('is nothing but what the book says: the same twice', () => {
    const render = (): string => renderClassPage(sampleGradebook(), { pageOf });
    expect(render() === render()).toBe(true);
  });

  it('has all of 2,000 students and 23 exercises, in less than 8 MB', () => {
    const book = sampleGradebook({ students: 2000 });
    const html = renderClassPage(book, { pageOf });
    expect(html.length).toBeLessThan(8_000_000);
    expect(html.match(/<tr role="row"><th role="rowheader"/g)).toHaveLength(2000);
    expect(html.match(/<td(?: class="\w")?>/g)).toHaveLength(2000 * 24);
  }, 60_000);
});

describe('a student’s own page', () => {
  const names = ['Ada Lovelace', 'grace-h', 'Hedy <b>', 'zuse1941'];
  const pageFor = (student: string): string => {
    const grade = sampleGrade('stop-failed');
    // Work that is alike has the same fingerprints.
    const submission = { ...grade.submission, student, prints: [1234567, 7654321] };
    return renderSubmissionPage({ ...grade, submission });
  };

  it.each(names)('holds nobody but %s, though the work of others be alike', (student) => {
    const html = pageFor(student);
    expect(names.filter((name) => name !== student && html.includes(name))).toEqual([]);
    expect(html).not.toMatch(/1234567|7654321/);
  });

  it('differs from that of another with the same work by the name alone', () => {
    const own = pageFor('zuse1941').replaceAll('zuse1941', 'x');
    expect(own === pageFor('grace-h').replaceAll('grace-h', 'x')).toBe(true);
  });

  it('runs no script, and has no style of the class page', () => {
    const html = renderSubmissionPage(hostileGrade());
    expect(/<script|script-src|\.book/.exec(html)).toBeNull();
  });
});
