import { createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { loadCourse, loadExercises, UsageError } from '../../exercises/index.ts';
import { packSeaworthy } from './pack-seaworthy.ts';

export interface AutograderOptions {
  readonly courseFolder: string;
  readonly exerciseIds: readonly string[];
  /** Where the zip goes. */
  readonly output: string;
  /** `tcp://host:2376`, as `DOCKER_HOST` says it: Gradescope's own machines have no engine. */
  readonly engine: string;
  /** Folder with `ca.pem`, `cert.pem` and `key.pem`, for an engine that asks for them. */
  readonly certificates?: string;
  readonly isolation: 'shared' | 'private';
  /** A Seaworthy that was packed before; by default this one is packed. */
  readonly packedFile?: string;
}

const CERTIFICATES = ['ca.pem', 'cert.pem', 'key.pem'];
// Grading needs none of these, and an autograder is shared more easily than a course.
const LEFT_OUT = new Set(['solution', 'variants', 'mistakes', 'node_modules', 'submission']);
const ADDRESS = /^(?:tcp|https?|ssh|unix|npipe):\/\/\S+$/;
const EXECUTABLE = { mode: 0o100755 };

/**
 * Writes a zip to upload to Gradescope as an autograder.
 * @throws UsageError where the engine has no address, no exercise is named or the certificates are not whole, and what the loaders throw
 */
export async function writeAutograder(options: AutograderOptions): Promise<void> {
  const { courseFolder, exerciseIds, output, certificates, engine } = options;
  if (!ADDRESS.test(engine)) throw noAddress(engine);
  await loadCourse(courseFolder);
  await loadExercises(courseFolder, exerciseIds);
  await using packed = await packSeaworthy(options.packedFile);
  const zip = new ZipFile();
  for (const name of ['setup.sh', 'run_autograder'])
    zip.addFile(join(import.meta.dirname, 'files', name), name, EXECUTABLE);
  zip.addBuffer(Buffer.from(settingsOf(options)), 'settings.sh');
  zip.addFile(packed.path, 'seaworthy.tgz');
  zip.addFile(join(courseFolder, 'course.yaml'), 'course/course.yaml');
  for (const id of exerciseIds)
    for (const path of await filesOf(join(courseFolder, id)))
      zip.addFile(path, `course/${relative(courseFolder, path).split(sep).join('/')}`);
  if (certificates !== undefined)
    for (const name of await findCertificates(certificates))
      zip.addFile(join(certificates, name), `certificates/${name}`);
  const written = pipeline(zip.outputStream, createWriteStream(output));
  zip.on('error', (error) => void zip.outputStream.emit('error', error));
  zip.end();
  await written;
}

function settingsOf({ exerciseIds, engine, certificates, isolation }: AutograderOptions): string {
  const lines = [
    '# Read by run_autograder.',
    `exercises=(${exerciseIds.map(quoted).join(' ')})`,
    `isolation=${quoted(isolation)}`,
    `export DOCKER_HOST=${quoted(engine)}`,
    ...(certificates === undefined
      ? []
      : ['export DOCKER_TLS_VERIFY=1', 'export DOCKER_CERT_PATH="$place/source/certificates"']),
  ];
  return `${lines.join('\n')}\n`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

const noAddress = (engine: string): UsageError =>
  new UsageError(`${JSON.stringify(engine)} is no address of an engine.`, {
    code: 'SEAWORTHY_AUTOGRADER_ENGINE',
    hint: 'Write it as tcp://host:2376 or ssh://user@host: an engine that the machines of Gradescope reach.',
  });

async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => LEFT_OUT.has(part)),
    )
    .toSorted();
}

async function findCertificates(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const missing = CERTIFICATES.filter((name) => !names.includes(name));
  if (missing.length === 0) return CERTIFICATES;
  throw new UsageError(`${folder} lacks ${missing.join(', ')}.`, {
    code: 'SEAWORTHY_CERTIFICATES_MISSING',
    hint: 'Name the folder that holds ca.pem, cert.pem and key.pem of a client of that engine.',
  });
}
