import { parseAction } from '@actions/workflow-parser/actions/index';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readAction, root } from './testing/action-file.ts';

const trace = new NoOperationTraceWriter();
const examples = join(import.meta.dirname, 'examples');
const workflows = readdirSync(examples).filter((name) => name !== 'gitlab-ci.yml');
/** By commit, with the name of its version: a tag can be moved. */
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

describe('action.yml', () => {
  it('has the form that GitHub reads', async () => {
    const content = await readFile(join(root, 'action.yml'), 'utf8');
    const { context } = parseAction({ name: 'action.yml', content }, trace);
    expect(context.errors.getErrors()).toEqual([]);
    const wrong = parseAction({ name: 'action.yml', content: `${content}\nsteps: []` }, trace);
    expect(wrong.context.errors.getErrors()).not.toEqual([]);
  });

  it('lets no value into a script but through the environment', async () => {
    const { runs } = await readAction();
    expect(runs.steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    const shells = runs.steps.filter(({ run }) => run !== undefined).map(({ shell }) => shell);
    expect(new Set(shells)).toEqual(new Set(['bash']));
  });

  it('uses others by their commit', async () => {
    const { runs } = await readAction();
    const used = runs.steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(2);
    expect(used.filter((name) => !PINNED.test(name))).toEqual([]);
  });

  it('says what each input and output is, and uses all inputs', async () => {
    const { inputs, outputs, runs } = await readAction();
    const said = [...Object.values(inputs), ...Object.values(outputs)];
    expect(said.filter(({ description }) => description.length < 10)).toEqual([]);
    const used = JSON.stringify(runs);
    expect(Object.keys(inputs).filter((name) => !used.includes(`inputs.${name}`))).toEqual([]);
  });
});

describe('the example workflows', () => {
  it.each(workflows)('%s has the form that GitHub reads', (name) => {
    const content = readFileSync(join(examples, name), 'utf8');
    const { context } = parseWorkflow({ name, content }, trace);
    expect(context.errors.getErrors()).toEqual([]);
  });

  it.each(workflows)('%s says what it may do, and lets no value into a script', (name) => {
    const content = readFileSync(join(examples, name), 'utf8');
    expect(content).toMatch(/^permissions:/m);
    for (const [, script = ''] of content.matchAll(
      /^ +(?:- )?run: (\|\n(?:(?: {10,}.*)?\n)+|.*\n)/gm,
    ))
      expect(script).not.toContain('${{');
    expect(content).not.toContain('pull_request_target');
  });

  it.each(workflows)('%s asks Seaworthy only for what there is', async (name) => {
    const { inputs, outputs } = await readAction();
    const content = readFileSync(join(examples, name), 'utf8');
    for (const [, block = ''] of content.matchAll(/seaworthy@.*\n((?: {8,}.*\n)*)/g)) {
      const given = [...block.matchAll(/^ {10}([a-z-]+):/gm)].map(([, key]) => key ?? '');
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
    }
    const read = [...content.matchAll(/steps\.seaworthy\.outputs\.([a-z-]+)/g)].map(
      ([, key]) => key,
    );
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(read));
  });
});

describe('the example for GitLab', () => {
  it('has its reports read from where they are written', () => {
    const text = readFileSync(join(examples, 'gitlab-ci.yml'), 'utf8');
    const { seaworthy } = parse(text) as { seaworthy: GitLabJob };
    const command = seaworthy.script.find((line) => line.includes(' ci ')) ?? '';
    const [, formats = ''] = /--format (\S+)/.exec(command) ?? [];
    const [, folder = ''] = /--report (\S+)/.exec(command) ?? [];
    for (const [kind, path] of Object.entries(seaworthy.artifacts.reports)) {
      expect(formats.split(',')).toContain(kind);
      expect(path.startsWith(`${folder}/${kind}.`)).toBe(true);
    }
  });
});

interface GitLabJob {
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: Readonly<Record<string, string>> };
}
