import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FoundWork, HandedIn, RosterEntry } from '../handed-in.ts';
import { readFoundFacts, writeFoundFacts } from './found-facts.ts';
import type { FoundEntry } from './found-facts.ts';
import { joinFoundFacts, rememberContent, rememberFound } from './join-facts.ts';

const ALL = ['01-greet', '02-stop'];
const TIME = '2026-10-01T12:00:00.000Z';
const ada: RosterEntry = { id: 'ada', name: 'Ada', email: null, aliases: ['adal'] };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seaworthy-found-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const entry = (student: string, change: Partial<FoundEntry> = {}): FoundEntry => ({
  ...{ student, exerciseId: '01-greet', handedInAt: TIME, digest: null },
  ...change,
});

const found = (work: readonly FoundEntry[], change: Partial<FoundWork> = {}): FoundWork => ({
  work: work.map(({ digest: _, ...rest }): HandedIn => ({
    ...{ ...rest, source: 'x', isListed: false },
    open: () => Promise.reject(new Error('nobody opens it')),
  })),
  ...{ roster: null, problems: [] },
  ...change,
});

describe('rememberFound', () => {
  it('keeps who is in the class until somebody else is said to be', async () => {
    await rememberFound(folder, found([], { roster: [ada] }), ALL);
    await rememberFound(folder, found([], { problems: ['x'] }), ALL);
    expect(await readFoundFacts(folder)).toEqual({ roster: [ada], problems: ['x'], work: [] });
    await rememberFound(folder, found([], { roster: [] }), ALL);
    expect(await readFoundFacts(folder)).toEqual({ roster: [], problems: [], work: [] });
  });

  it('forgets what is not there any more, of the exercises that were searched alone', async () => {
    const stop = { exerciseId: '02-stop' };
    await rememberFound(folder, found([entry('ada'), entry('ada', stop), entry('bob')]), ALL);
    await rememberFound(folder, found([entry('bob'), entry('cyd', stop)]), ['01-greet']);
    const { work } = await readFoundFacts(folder);
    expect(work.map(({ student, exerciseId }) => [student, exerciseId])).toEqual([
      ['ada', '02-stop'],
      ['bob', '01-greet'],
      ['cyd', '02-stop'],
    ]);
  });

  it('knows which content work had until somebody looks at it again', async () => {
    const looked = entry('ada', { digest: 'sha256:1' });
    const later = entry('ada', { handedInAt: '2026-10-02T12:00:00.000Z' });
    await rememberFound(folder, found([entry('ada')]), ALL);
    expect((await readFoundFacts(folder)).work).toEqual([entry('ada')]);
    await rememberContent(folder, [looked]);
    await rememberFound(folder, found([later]), ALL);
    expect((await readFoundFacts(folder)).work).toEqual([looked]);
    await rememberContent(folder, [{ ...later, digest: 'sha256:2' }]);
    expect((await readFoundFacts(folder)).work).toEqual([{ ...later, digest: 'sha256:2' }]);
  });
});

describe('joinFoundFacts', () => {
  it('has everybody and everything once, as the last part that looked at it has it', async () => {
    const [one, other] = [{ digest: 'sha256:1' }, { digest: 'sha256:2' }];
    const parts = [
      { roster: [ada], problems: ['x'], work: [entry('ada', one), entry('bob', one)] },
      { roster: null, problems: ['x', 'y'], work: [entry('ada'), entry('bob', other)] },
      { roster: [{ ...ada, name: 'Ada L.' }], problems: [], work: [entry('cyd')] },
    ];
    expect(joinFoundFacts(parts)).toEqual({
      roster: [{ ...ada, name: 'Ada L.' }],
      problems: ['x', 'y'],
      work: [entry('ada', one), entry('bob', other), entry('cyd')],
    });
    expect(joinFoundFacts([])).toEqual({ roster: null, problems: [], work: [] });
  });
});

describe('readFoundFacts', () => {
  it.each(['', '[', 'null', '7', '{"roster":7,"problems":{},"work":"x"}'])(
    'takes %j for nothing known',
    async (text) => {
      await writeFile(join(folder, 'found.json'), text);
      expect(await readFoundFacts(folder)).toEqual({ roster: null, problems: [], work: [] });
    },
  );

  it('leaves out what is damaged, and reads the rest', async () => {
    const facts = { roster: [ada], problems: ['x'], work: [entry('ada')] };
    await writeFoundFacts(folder, facts);
    const data = JSON.parse(await readFile(join(folder, 'found.json'), 'utf8')) as typeof facts;
    const damaged = {
      roster: [...data.roster, null, { id: 'bob' }, { ...ada, aliases: [7] }],
      problems: [...data.problems, 7],
      work: [...data.work, null, { student: 'x' }, { ...entry('x'), handedInAt: 'soon' }],
    };
    await writeFile(join(folder, 'found.json'), JSON.stringify(damaged));
    expect(await readFoundFacts(folder)).toEqual(facts);
  });
});
