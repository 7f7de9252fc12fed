import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import type { JsonObject } from '../../exercises/index.ts';
import { trace } from '../lab/story/testing/trace-builder.ts';
import { judgeSession, sessionOf } from './fixtures/judge-course.ts';
import { checkKindNames } from './registry.ts';

const page = readFileSync(new URL('../../exercises/WRITING.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, yaml = '']) => yaml);
const example = blocks.find((yaml) => yaml.includes('kind: trace')) ?? '';
const [check] = parse(example) as readonly [JsonObject & { readonly kind: string }];
const once = { exitCode: 0, output: 'hi\n' };

describe('exercises/WRITING.md', () => {
  it('lists every kind of check', () => {
    const listed = [...page.matchAll(/^\| `([a-z]+)`/gm)].map(([, kind]) => kind);
    expect(listed.sort()).toEqual([...checkKindNames].sort());
  });

  it('shows a pattern that finds what it says', async () => {
    const session = sessionOf(trace().run('a', 'busybox', ['date'], once).start('a', once));
    expect(await judgeSession(check, session)).toMatchObject({ verdict: 'passed' });
  });

  it('shows a near miss that explains what it says', async () => {
    const session = sessionOf(
      trace().run('a', 'busybox', ['date'], once).run('b', 'busybox', ['date'], once),
    );
    expect(await judgeSession(check, session)).toMatchObject({
      finding: {
        diagnosis: 'two-containers',
        rationale: 'You ran `a` and `b`, each once. To run an image again makes another container.',
      },
    });
  });
});
