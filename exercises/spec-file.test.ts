import { describe, expect, it } from '@jest/globals';
import { parseSpecFile } from './spec-file.ts';
import type { SpecPath } from './spec-file.ts';

const tell = (text: string): readonly string[] =>
  parseSpecFile('x.yaml', text).syntaxProblems.map(
    ({ line, column, message }) => `${line}:${column}: ${message}`,
  );

describe('parseSpecFile', () => {
  it.each([
    ['title: a: b\n', '1:8: text with a colon and a space in it must be in quotes'],
    ['title: `a` b\n', '1:8: text that starts with ` must be in quotes'],
    ['title: "a" b\n', '1:12: text goes on after a closing quote: put all of it in quotes'],
    ['title: "a\n', '2:1: a text in quotes has no closing quote'],
    ['a: 1\na: 2\n', '2:1: the key `a` stands in this map a second time'],
    ['a: 1\n b: 2\n', '1:4: the next line is indented as if it belonged to this one'],
    ['a:\n  - x\n - y\n', '3:1: this entry does not stand below the one before it'],
    ['a:\n\t- b\n', '2:1: a tab in the indentation: YAML wants spaces'],
    ['- id: a\n  foo\n- id: b\n', '2:3: expected a key with a colon after it'],
    ['foo\nbar: 1\n', '1:1: expected a key with its colon on one line: look at the indentation'],
    ['a: !foo x\n', '1:4: unknown YAML tag !foo: put it in quotes if it is text'],
    ['a: *x\n', '1:4: `*x` names no anchor (`&x`): put it in quotes if it is text'],
    ['a: *\n', '1:4: text that starts with * must be in quotes'],
    ['a: 1\n---\nb: 2\n', '2:1: a second document starts here (`---`): expected one a file'],
    ['[a]: 1\n', '1:1: a key must be text: put it in quotes'],
    ['{a: 1,, b}\n', '1:7: not YAML: unexpected , in flow map'],
    [
      'matches: "\\d"\n',
      '1:11: \\d means nothing in double quotes: use single quotes, as for a regular expression',
    ],
    [
      'a: &a [x, x]\nb: [*a, *a]\nc: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nd: [*b, *b, *b, *b, *b, *b, *b]\n',
      '1:1: the aliases (`*name`) stand for too much: expected at most 50 copies of an anchor',
    ],
  ])('says of %j: %s', (text, expected) => {
    expect(tell(text)).toEqual([expected]);
  });

  it('tells one fault a line', () => {
    expect(tell('a: @x\nb: `y`\n')).toEqual([
      '1:4: text that starts with @ must be in quotes',
      '2:4: text that starts with ` must be in quotes',
    ]);
  });

  it('reads anchors, and quotes that YAML 1.2 does not need', () => {
    const { data, syntaxProblems } = parseSpecFile('x.yaml', 'a: &t no\nb: *t\nc: on\n1: x\n');
    expect(syntaxProblems).toEqual([]);
    expect(data).toEqual({ a: 'no', b: 'no', c: 'on', 1: 'x' });
  });

  it('reads an empty file as nothing', () => {
    expect(parseSpecFile('x.yaml', '# only this\n')).toMatchObject({
      data: null,
      syntaxProblems: [],
    });
  });

  const spec = `# a comment
title:   Stop
checks:
  - id: one
    needs: [a, b]
  - &x { id: two,
      hidden: }
again: [*x]
`;

  it.each<[SpecPath, 'key' | 'value', string]>([
    [[], 'value', '2:1'],
    [['title'], 'key', '2:1'],
    [['title'], 'value', '2:10'],
    [['checks'], 'key', '3:1'],
    [['checks', 0], 'value', '4:5'],
    [['checks', '0', 'id'], 'value', '4:9'],
    [['checks', 0, 'needs', 1], 'value', '5:16'],
    [['checks', 1, 'hidden'], 'value', '7:7'],
    [['checks', 0, 'unknown'], 'value', '4:5'],
    [['again', 0, 'id'], 'value', '8:9'],
  ])('finds %j (%s) at %s', (at, part, expected) => {
    const { line, column } = parseSpecFile('x.yaml', spec).problemAt(at, 'it', part);
    expect(`${line}:${column}`).toBe(expected);
  });

  it('names the file as it was given', () => {
    expect(parseSpecFile('a/b.yaml', '').problemAt([], 'it')).toEqual({
      file: 'a/b.yaml',
      line: 1,
      column: 1,
      message: 'it',
    });
  });
});
