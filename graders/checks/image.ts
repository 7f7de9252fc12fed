import { parseSize, sizeSchema } from '../../exercises/index.ts';
import type { JsonObject, JsonValue } from '../../exercises/index.ts';
import { explainFilesIn, explainWorkingFolder } from '../diagnosis/explain-folders.ts';
import { readDockerfile } from '../diagnosis/read-dockerfile.ts';
import { listed, quote, tellText } from '../diagnosis/words.ts';
import type { StudentImage } from '../docker/types.ts';
import type { CheckKind, Finding, Workbench } from './check-kind.ts';
import { failed, passed } from './check-kind.ts';
import { findStrayFiles, normaliseFolder } from './find-stray-files.ts';
import { expectationOf, textOf, wordsOf, wordsSchema } from './parameters.ts';
import { readUserId } from './read-user-id.ts';
import { describeTextExpectation, meetsText, textExpectationSchema } from './text-expectation.ts';

const closed = (description: string, properties: object): object => ({
  type: 'object',
  description,
  properties,
  minProperties: 1,
  additionalProperties: false,
});

/** Looks into the image itself: its settings, its size, its files. No container runs. */
export const image: CheckKind = {
  kind: 'image',
  description: "The image's settings, size and files are as asked for.",
  startsFrom: 'image',
  parameters: {
    properties: {
      workingFolder: closed('Where commands start in the image.', {
        absolute: { const: true, description: 'It is an absolute path.' },
        not: wordsSchema('Folders that it must not be.'),
      }),
      user: closed('Whom a container runs as.', {
        not: wordsSchema('Users that it must not run as, by name or by number.'),
      }),
      size: closed('What the image takes on the disk.', { atMost: sizeSchema }),
      files: {
        type: 'array',
        minItems: 1,
        description: 'Files that are in the image, or must not be.',
        items: {
          type: 'object',
          properties: {
            path: { type: 'string', pattern: '^/', description: 'From the root folder.' },
            exists: { type: 'boolean', default: true, description: 'Whether it must be there.' },
            contents: textExpectationSchema,
          },
          required: ['path'],
          additionalProperties: false,
        },
      },
      exposes: {
        type: 'array',
        minItems: 1,
        items: { type: 'integer', minimum: 1, maximum: 65_535 },
        description: 'TCP ports that the image declares.',
      },
      keepsOutOf: {
        type: 'string',
        pattern: '^/',
        description:
          "None of the submission's files, nor what npm and yarn make, lies directly in this folder.",
      },
    },
    anyOf: ['workingFolder', 'user', 'size', 'files', 'exposes', 'keepsOutOf'].map((name) => ({
      required: [name],
    })),
  },

  async judge(parameters, bench) {
    const built = await bench.image();
    for (const aspect of ASPECTS) {
      const finding = await bench.phase('check', () => aspect(built, parameters, bench));
      if (finding !== null) return failed(finding);
    }
    return passed();
  },
};

type Aspect = (
  image: StudentImage,
  parameters: JsonObject,
  bench: Workbench,
) => Promise<Finding | null>;

const inspect = (field: string): string[] => [
  'docker build -t app .',
  `docker image inspect --format '{{${field}}}' app`,
];

const checkWorkingFolder: Aspect = async ({ config }, { workingFolder }, { submission }) => {
  if (!isObject(workingFolder)) return null;
  const refused = (wordsOf(workingFolder.not) ?? []).map(normaliseFolder);
  const actual = config.workingFolder === '' ? '/' : config.workingFolder;
  const isAbsolute = workingFolder.absolute !== true || actual.startsWith('/');
  if (isAbsolute && !refused.includes(normaliseFolder(actual))) return null;
  return {
    ...explainWorkingFolder(readDockerfile(submission.dockerfile ?? ''), actual),
    expected: `The image's working folder is an absolute path${refused.length === 0 ? '' : `, and not ${listed(refused.map(quote))}`}.`,
    actual: `It is ${quote(actual)}${config.workingFolder === '' ? ', as nothing was set' : ''}.`,
    reproduce: inspect('.Config.WorkingDir'),
  };
};

const checkUser: Aspect = async (built, { user }) => {
  if (!isObject(user)) return null;
  const actual = built.config.user === '' ? 'root' : built.config.user;
  const id = await readUserId(built, actual);
  const refused = wordsOf(user.not) ?? [];
  for (const name of refused) {
    if ((await readUserId(built, name)) !== id) continue;
    return {
      diagnosis: 'user-refused',
      rationale: `A container of this image runs as ${quote(actual)}, user number ${id}, unless it is told otherwise. The last \`USER\` of the final stage decides; without one it is the base image's, most often root.`,
      expected: `The image does not run as ${listed(refused.map(quote))}.`,
      actual: `It runs as ${quote(actual)}.`,
      reproduce: inspect('.Config.User'),
    };
  }
  return null;
};

const checkSize: Aspect = async ({ sizeBytes }, { size }) => {
  const atMost = isObject(size) ? textOf(size.atMost) : undefined;
  if (atMost === undefined || sizeBytes <= parseSize(atMost)) return null;
  return {
    diagnosis: 'image-larger-than-asked',
    rationale:
      "An image's size is that of all its layers, the base image's included. A file that a later step removes still lies in the layer below.",
    expected: `The image takes at most ${atMost}.`,
    actual: `It takes ${Math.ceil(sizeBytes / 2 ** 20)} MiB.`,
    reproduce: ['docker build -t app .', 'docker history app'],
  };
};

const checkPorts: Aspect = async ({ config }, { exposes }) => {
  const ports = isList(exposes) ? exposes.map(String) : [];
  const lacking = ports.filter((port) => !config.exposedPorts.includes(`${port}/tcp`));
  if (lacking.length === 0) return null;
  return {
    diagnosis: 'port-not-declared',
    rationale: `The image does not say that it listens on ${listed(lacking)}. An image declares its ports for those who run it; that alone publishes none.`,
    expected: `The image declares ${listed(ports)}.`,
    actual: `It declares ${config.exposedPorts.length === 0 ? 'none' : listed(config.exposedPorts.map(quote))}.`,
    reproduce: inspect('.Config.ExposedPorts'),
  };
};

const checkFiles: Aspect = async (built, { files }) => {
  for (const file of isList(files) ? files : []) {
    const finding = isObject(file) ? await checkFile(built, file) : null;
    if (finding !== null) return finding;
  }
  return null;
};

async function checkFile(
  built: StudentImage,
  { path, exists, contents }: JsonObject,
): Promise<Finding | null> {
  const where = textOf(path) ?? '/';
  const file = await built.readFile(where);
  const expectation = expectationOf(contents);
  const reproduce = ['docker build -t app .', `docker run --rm --entrypoint cat app ${where}`];
  if ((exists ?? true) !== (file !== null)) {
    return {
      diagnosis: file === null ? 'file-missing-in-image' : 'file-in-image',
      rationale: `Only what the steps of the build put into the image is in it, ${file === null ? 'and none put this file there' : 'and one of them put this file there'}.`,
      expected: `The image holds ${file === null ? 'a' : 'no'} file ${quote(where)}.`,
      actual: file === null ? 'It does not.' : `It holds one, of ${file.sizeBytes} bytes.`,
      reproduce,
    };
  }
  if (file === null || expectation === undefined) return null;
  const text = file.content.toString('utf8');
  if (meetsText(text, expectation)) return null;
  return {
    diagnosis: 'file-differs',
    rationale: `The file ${quote(where)} of the image holds something else than what is asked for.`,
    expected: `${quote(where)} holds ${describeTextExpectation(expectation)}.`,
    actual: `${tellText(where, text)}.`,
    reproduce,
  };
}

const checkStrayFiles: Aspect = async (built, { keepsOutOf }, { submission }) => {
  const folder = textOf(keepsOutOf);
  if (folder === undefined) return null;
  const stray = await findStrayFiles(built, folder, submission.files);
  if (stray.length === 0) return null;
  return {
    ...explainFilesIn(readDockerfile(submission.dockerfile ?? ''), folder, stray),
    expected: `Nothing of the app lies directly in ${quote(folder)}.`,
    actual: `In ${quote(folder)} lie${stray.length === 1 ? 's' : ''} ${listed(stray.slice(0, 8).map(quote))}.`,
    reproduce: ['docker build -t app .', `docker run --rm --entrypoint ls app -a ${folder}`],
  };
};

const ASPECTS = [checkWorkingFolder, checkUser, checkSize, checkPorts, checkFiles, checkStrayFiles];

const isList = (value: JsonValue | undefined): value is readonly JsonValue[] =>
  Array.isArray(value);

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);
