import type Dockerode from 'dockerode';
import { inspectImage } from '../../docker/base-images/inspect-image.ts';
import { readJsonLines } from '../../docker/json-lines.ts';
import { STAND_IN_LABEL } from '../../docker/labels.ts';
import { ContainerRuntimeError } from '../../errors.ts';
import { STUDENT_ID } from './lab-names.ts';
import { pack } from 'tar-stream';
import { Readable } from 'node:stream';

/** What a published image with the client becomes a terminal by. */
const STEPS = `RUN apk add --no-cache curl && { apk add --no-cache util-linux-misc || true; }
RUN adduser -D -u ${STUDENT_ID} student`;

/** Of the terminal's image that is made from an image of this id. */
export const nameDerived = (id: string): string =>
  `seaworthy-lab-terminal:${id.replace('sha256:', '').slice(0, 16)}`;

/**
 * Adds to a published image of the client what a terminal has besides; once. Stand-ins have it.
 * @throws ContainerRuntimeError where that cannot be had
 */
export async function deriveTerminal(docker: Dockerode, clientImage = 'docker:cli'): Promise<void> {
  const client = await inspectImage(docker, clientImage);
  if (client === null || STAND_IN_LABEL in (client.Config.Labels ?? {})) return;
  const name = nameDerived(client.Id);
  if ((await inspectImage(docker, name)) !== null) return;
  const context = pack();
  context.entry({ name: 'Dockerfile' }, `FROM ${client.Id}\n${STEPS}\n`);
  context.finalize();
  const lines = await docker.buildImage(Readable.from(context), { t: name, forcerm: true });
  const problem = await readProblem(lines);
  if (problem === null) return;
  throw new ContainerRuntimeError(`curl could not be added to ${clientImage}: ${problem}`, {
    code: 'SEAWORTHY_LAB_IMAGES',
    hint: 'See that builds reach the package registry of Alpine Linux, then run `seaworthy setup` again.',
  });
}

async function readProblem(lines: NodeJS.ReadableStream): Promise<string | null> {
  let problem: string | null = null;
  for await (const line of readJsonLines(lines as NodeJS.ReadableStream & AsyncIterable<Buffer>)) {
    const { error } = line as { readonly error?: unknown };
    if (typeof error === 'string') problem = error;
  }
  return problem;
}
