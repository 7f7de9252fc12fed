import { readSubmitted } from '../diagnosis/build-scene.ts';
import { judgeBuildFailure } from '../diagnosis/explain-build-failure.ts';
import { quote } from '../diagnosis/words.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding, Outcome, Workbench } from './check-kind.ts';
import { parseImageReference } from './image-reference.ts';
import type { ImageReference } from './image-reference.ts';
import { textOf } from './parameters.ts';
import { matchesPattern } from './text-expectation.ts';

/** Reads an image's name from a file of the submission, builds under that name, and finds the image by it. */
export const tag: CheckKind = {
  kind: 'tag',
  description: 'A file of the submission holds a good name for its image.',
  startsFrom: 'submission',
  parameters: {
    properties: {
      file: { type: 'string', minLength: 1, description: 'The file that holds the name, alone.' },
      pattern: {
        type: 'string',
        format: 'regex',
        description: 'A regular expression that the whole name must match.',
      },
    },
    required: ['file'],
  },

  async judge(parameters, bench) {
    const file = textOf(parameters.file) ?? '';
    const pattern = textOf(parameters.pattern);
    const text = await readSubmitted(bench.submission, file);
    if (text === null) return failed(explainMissing(file));
    const [name = '', ...more] = text
      .split('\n')
      .map((line) => line.trim())
      .filter(isTold);
    const reference = more.length > 0 ? 'there is more than one line' : parseImageReference(name);
    if (typeof reference === 'string') return failed(explainMalformed(file, name, reference));
    if (pattern !== undefined && !matchesPattern(name, `^(?:${pattern})$`)) {
      return failed(explainUnfit(file, name));
    }
    return judgeByName(reference, name, bench);
  },
};

const isTold = (line: string): boolean => line !== '' && !line.startsWith('#');

/** Builds under the name and starts by it. A prefix of the run's own keeps the name from any other image. */
async function judgeByName(
  { repository, version }: ImageReference,
  name: string,
  bench: Workbench,
): Promise<Outcome> {
  const prefix = `seaworthy-${bench.nonce('tag')}`;
  const path = repository.replace(/^[^/]*[.:][^/]*\//, '');
  const own = `${prefix}/${path}${version === null ? '' : `:${version}`}`;
  const result = await bench.phase('build', () =>
    bench.engine.build({ contextFolder: bench.submission.folder, tag: own }),
  );
  if (!result.ok) return judgeBuildFailure(result, bench);
  await using _image = result.image;
  const names = version === null ? [own, `${own}:latest`] : [own];
  for (const each of names) {
    // Whether its program runs does not matter here: only a name that is known can be started at all.
    await using _container = await bench.phase('start', () =>
      bench.engine.run({ image: each, lifetimeMs: 1_000 }),
    );
  }
  return passed({
    logs: [{ title: 'Resolved', text: `${name} -> ${result.image.id}`, truncated: false }],
  });
}

const EXPECTED = 'A name by which the image can be found: small letters, a version behind a colon.';
const REPRODUCE = (file: string): string[] => [
  `docker build -t "$(cat ${file})" .`,
  'docker images',
];

const explainMissing = (file: string): Finding => ({
  diagnosis: 'image-name-missing',
  rationale: `The name of the image is read from the file ${quote(file)}, and there is none.`,
  expected: EXPECTED,
  actual: `There is no file ${quote(file)}.`,
  reproduce: [`cat ${file}`],
});

const explainMalformed = (file: string, name: string, why: string): Finding => ({
  diagnosis: 'image-name-malformed',
  rationale: `The engine cannot use what ${quote(file)} holds as the name of an image: ${why}.`,
  expected: EXPECTED,
  actual: name === '' ? `${quote(file)} holds no name.` : `It holds ${quote(name)}.`,
  reproduce: REPRODUCE(file),
  location: { file, line: 1 },
});

const explainUnfit = (file: string, name: string): Finding => ({
  diagnosis: 'image-name-unfit',
  rationale: `${quote(name)} is a name that the engine would take, but not of the form that the exercise asks for.`,
  expected: 'A name of the form that the exercise asks for.',
  actual: `It is ${quote(name)}.`,
  reproduce: REPRODUCE(file),
  location: { file, line: 1 },
});
