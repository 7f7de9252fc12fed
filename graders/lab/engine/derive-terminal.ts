import type Dockerode from 'dockerode';
import { pack } from 'tar-stream';
import { Readable } from 'node:stream';
import { inspectImage, isStandIn } from '../../docker/base-images/inspect-image.ts';
import type { ProvideOptions, WantedImage } from '../../docker/base-images/index.ts';
import { readJsonLines } from '../../docker/json-lines.ts';
import { ContainerRuntimeError } from '../../errors.ts';
import { STUDENT_ID } from './lab-names.ts';

/**
 * What a published image with the client becomes a terminal by: `curl`, `script`, an account; and nothing that anyone may write
 * to, as the folder for certificates is, but what every terminal gets in memory.
 */
const STEPS = `RUN timeout 300 apk add --no-cache curl util-linux-misc && command -v curl && command -v script
RUN adduser -D -u ${STUDENT_ID} student
RUN find / -xdev -perm -0002 ! -type l ! -path /tmp ! -path /var/tmp -exec chmod o-w {} +`;

const LAST_WORDS = 300;

/** Of the terminal's image that is made from an image of this id. */
export const nameDerived = (id: string): string =>
  `seaworthy-lab-terminal:${id.replace('sha256:', '').slice(0, 16)}`;

export interface DeriveOptions extends ProvideOptions {
  /** Told where a stand-in takes its place. */
  readonly say: (line: string) => void;
  /** @default 'docker:cli' */
  readonly clientImage?: string;
  /** @default 'docker:dind' */
  readonly engineImage?: string;
}

/**
 * Adds to a published image of the client what a terminal has besides; once. Stand-ins have it, and one is built in its place where
 * builds do not reach the packages of Alpine Linux, and beside an engine's stand-in: new clients do not speak to old engines.
 * @throws ContainerRuntimeError where neither can be had
 */
export async function deriveTerminal(docker: Dockerode, options: DeriveOptions): Promise<void> {
  const { clientImage = 'docker:cli', engineImage = 'docker:dind', say } = options;
  const client = await inspectImage(docker, clientImage);
  if (client === null || isStandIn(client)) return;
  const name = nameDerived(client.Id);
  if ((await inspectImage(docker, name)) !== null) return;
  say(`Adding curl and script to ${clientImage} (once) ...`);
  const problem = isStandIn(await inspectImage(docker, engineImage))
    ? `${engineImage} is a stand-in, and may be too old for it.`
    : await derive(docker, client.Id, name);
  if (problem === null) return;
  const happened = `${clientImage} cannot be a lab's terminal: ${problem}`;
  say(`${happened}\nA stand-in takes its place.`);
  const wanted: WantedImage = { name, digest: null, standIn: 'lab-terminal' };
  // Whoever opens a lab loads this file, and hardly anyone builds a stand-in.
  const { buildBaseImages } = await import('../../docker/base-images/index.ts');
  await buildBaseImages(docker, [wanted], options).catch((cause: unknown) => {
    throw notDerived(happened, cause);
  });
}

/** Resolves with why it could not be made, or null. */
async function derive(docker: Dockerode, clientId: string, name: string): Promise<string | null> {
  const context = pack();
  context.entry({ name: 'Dockerfile' }, `FROM ${clientId}\n${STEPS}\n`);
  context.finalize();
  return readProblem(await docker.buildImage(Readable.from(context), { t: name, forcerm: true }));
}

const notDerived = (happened: string, cause: unknown): ContainerRuntimeError =>
  new ContainerRuntimeError(happened, {
    code: 'SEAWORTHY_LAB_IMAGES',
    hint: 'Let the engine reach an image registry, and its builds the packages of Alpine Linux; then run `seaworthy setup` again.',
    cause,
  });

/** The builder's words of a failed step are its exit code; what it printed before tells more. */
async function readProblem(lines: NodeJS.ReadableStream): Promise<string | null> {
  let said = '';
  let problem: string | null = null;
  for await (const line of readJsonLines(lines as NodeJS.ReadableStream & AsyncIterable<Buffer>)) {
    const { error, stream } = line as { readonly error?: unknown; readonly stream?: unknown };
    if (typeof stream === 'string') said = (said + stream).slice(-LAST_WORDS);
    if (typeof error === 'string') problem = `${error}\n${said.trim()}`;
  }
  return problem;
}
