import { describe, expect, it } from '@jest/globals';
import { handoutAnchors } from './handout-anchors.ts';

describe('handoutAnchors', () => {
  it.each([
    ['## How a stop works', 'how-a-stop-works'],
    ['# `docker stop`, and what it sends', 'docker-stop-and-what-it-sends'],
    ["## What's in [the report](x.md)? ##", 'whats-in-the-report'],
    ['### Ein Bild für alle – und mehr', 'ein-bild-für-alle--und-mehr'],
    ['## snake_case and-hyphens', 'snake_case-and-hyphens'],
    ['The idea\n========', 'the-idea'],
    ['Your task\r\n---\r\n', 'your-task'],
  ])('makes of %j the anchor %s', (markdown, anchor) => {
    expect(handoutAnchors(markdown)).toEqual([anchor]);
  });

  it('numbers headings that are the same', () => {
    expect(handoutAnchors('# Try\n## Try\n## Try')).toEqual(['try', 'try-1', 'try-2']);
  });

  it('takes comments in code for no headings', () => {
    const markdown =
      '# One\n```sh\n# not a heading\n```\n~~~~\n# nor this\n~~~\n# nor this\n~~~~\n# Two';
    expect(handoutAnchors(markdown)).toEqual(['one', 'two']);
  });

  it('takes a rule below an empty line for no heading', () => {
    expect(handoutAnchors('text\n\n---\n#hashtag\n')).toEqual([]);
  });
});
