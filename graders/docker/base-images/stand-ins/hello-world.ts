import type Dockerode from 'dockerode';
import { Readable } from 'node:stream';
import { pack } from 'tar-stream';
import { SeaworthyError } from '../../../../exercises/index.ts';
import { readArchivedFile } from '../../archive.ts';
import { runLabels } from '../../labels.ts';
import { loadStandIn } from '../load-stand-in.ts';
import type { Workshop } from '../workshop.ts';
import { alpine } from './alpine.ts';
import type { Recipe } from './recipe.ts';
import { imageFile, PATH } from './userland.ts';

export const helloWorld: Recipe = {
  name: 'hello-world',
  version: 4,
  make: async (workshop) => {
    const program = await compile(workshop, await imageFile('hello.c'));
    const layer = await workshop.layer('hello-world', (tar) =>
      tar.file('hello', program, { mode: 0o755 }),
    );
    return { layers: [layer], config: { Env: [PATH], Cmd: ['/hello'] } };
  },
};

const COMPILER = 'seaworthy-stand-ins:compiler';
const SCRIPT = 'apk add -q gcc musl-dev && gcc -Os -static -s -o /tmp/hello /tmp/hello.c';
const MAX_PROGRAM_BYTES = 4 * 2 ** 20;

/** Compiles in a container of the alpine stand-in, which has a compiler in its store: this machine may have none. */
async function compile(workshop: Workshop, source: string): Promise<Buffer> {
  const { docker } = workshop;
  await loadStandIn(workshop, alpine, [COMPILER]);
  const container = await docker.createContainer({
    Image: COMPILER,
    Cmd: ['sh', '-c', SCRIPT],
    Labels: runLabels('stand-ins'),
    NetworkDisabled: true,
  });
  try {
    const input = pack();
    input.entry({ name: 'tmp/hello.c' }, source);
    input.finalize();
    await container.putArchive(Readable.from(input), { path: '/' });
    await container.start();
    await container.wait();
    const program = await readArchivedFile(container, '/tmp/hello', MAX_PROGRAM_BYTES);
    if (program === null) throw await describeFailure(container);
    return program.content;
  } finally {
    await container.remove({ force: true, v: true });
    await docker.getImage(COMPILER).remove();
  }
}

async function describeFailure(container: Dockerode.Container): Promise<SeaworthyError> {
  const log = (await container.logs({ stdout: true, stderr: true })).toString('utf8');
  return new SeaworthyError(`The program of hello-world could not be compiled: ${log.trim()}`, {
    code: 'SEAWORTHY_STAND_IN_FAILED',
    hint: 'Run `seaworthy doctor`; containers of this engine may not be able to run at all.',
  });
}
