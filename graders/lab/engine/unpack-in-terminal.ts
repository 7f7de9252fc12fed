import type Dockerode from 'dockerode';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { labError } from './lab-error.ts';
import { openExecStream } from './exec-stream.ts';
import { HOME_FOLDER, STUDENT_ID, SUBMISSION_FOLDER, WORKING_FOLDER } from './lab-names.ts';

const OWNER = `${STUDENT_ID}:${STUDENT_ID}`;
/** The working folder itself stays: shells may stand in it. */
const UNPACK = `tar -xf - -C ${HOME_FOLDER}/.new && cp -a ${HOME_FOLDER}/.new${SUBMISSION_FOLDER}/. ${WORKING_FOLDER}/ && rm -rf ${HOME_FOLDER}/.new && echo done`;

/** Unpacks a submission in a terminal that runs: its folders are in memory, where the engine's archives do not reach. */
export async function unpackInTerminal(
  container: Dockerode.Container,
  tar: Readable,
  signal: AbortSignal,
): Promise<void> {
  const command = ['sh', '-c', `mkdir ${HOME_FOLDER}/.new && ${UNPACK}`];
  const stream = await openExecStream(container, command, OWNER);
  const [, said] = await Promise.all([pipeline(tar, stream, { signal }), text(stream)]);
  if (said.trim() !== 'done')
    throw labError('The files of a submission did not fit into a lab.', stream.complaint);
}
