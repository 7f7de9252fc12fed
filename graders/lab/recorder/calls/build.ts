import type { Call } from '../call.ts';
import { writeImage } from '../images.ts';
import { isMap, parseJson } from '../json.ts';
import type { Json } from '../json.ts';
import { KeptText } from '../kept-text.ts';
import { textAt } from '../pick.ts';
import { Refusal } from '../refusal.ts';
import { checkDockerfile } from '../rules/dockerfile-rules.ts';
import { readTar } from '../tar/read-tar.ts';
import type { Entry } from '../tar/read-tar.ts';
import { unpack } from '../tar/unpack.ts';
import { writeTar } from '../tar/write-tar.ts';
import { passStream } from './pass-stream.ts';

/** `docker build` by the classic builder: the files are read here, judged, and packed anew. */
export async function build(call: Call): Promise<void> {
  const { lab, record, asked } = call;
  const { contextBytes, contextEntries } = lab.config.limits;
  const entries = readTar(unpack(asked.tar ?? Buffer.alloc(0), contextBytes), contextEntries);
  const dockerfile = findDockerfile(call, entries);
  if (dockerfile !== null) {
    checkDockerfile(dockerfile.content, buildArguments(call), {
      config: lab.config,
      facts: call.facts,
      changed: () => undefined,
    });
  }
  const output = new BuildOutput(lab.config.limits.keptTextBytes);
  try {
    await passStream(call, {
      body: writeTar(entries.values()),
      onPiece: (piece) => output.add(piece),
    });
  } finally {
    record.stdout = output.text.read();
    record.image = output.image;
    record.message ??= output.error;
    record.result = {
      image: output.image,
      names: call.effective.query.filter(([key]) => key === 't').map(([, name]) => name),
      error: output.error,
    };
    if (output.image !== null) await writeImage(lab, 'build', output.image);
  }
}

function valueOf({ effective }: Call, key: string): string | undefined {
  return effective.query.find(([name]) => name === key)?.[1];
}

/** The one that the engine will read; null where it will find none and say so. */
function findDockerfile(call: Call, entries: ReadonlyMap<string, Entry>): Entry | null {
  const asked = (valueOf(call, 'dockerfile') ?? 'Dockerfile').replace(/^(\.\/+)+/, '');
  const path = asked
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
  const found =
    entries.get(path) ?? (path === 'Dockerfile' ? entries.get('dockerfile') : undefined);
  if (found !== undefined && found.type !== 'file') {
    throw new Refusal(
      'dockerfile.file',
      'The Dockerfile must be a file, and not a link or a folder.',
    );
  }
  return found ?? null;
}

function buildArguments(call: Call): Record<string, string> {
  const given = valueOf(call, 'buildargs');
  const read = given === undefined ? {} : parseJson(given);
  return isMap(read)
    ? Object.fromEntries(Object.keys(read).map((name) => [name, textAt(read, name)]))
    : {};
}

const maxHeld = 2 ** 20;

/** What a build prints, and what came of it: JSON objects, one after the other. */
class BuildOutput {
  readonly text: KeptText;
  image: string | null = null;
  error: string | null = null;
  #held = '';

  constructor(keptTextBytes: number) {
    this.text = new KeptText(keptTextBytes);
  }

  add(piece: Buffer): void {
    this.#held += piece.toString('latin1');
    const lines = this.#held.split('\n');
    this.#held = (lines.pop() ?? '').slice(-maxHeld);
    for (const line of lines) this.#read(Buffer.from(line, 'latin1').toString('utf8'));
  }

  #read(line: string): void {
    let message: Json;
    try {
      message = parseJson(line);
    } catch {
      return;
    }
    this.text.add(Buffer.from(textAt(message, 'stream')));
    const image = textAt(message, 'aux', 'ID');
    // With `q` the stream is the id and nothing else.
    const quiet = /^sha256:[0-9a-f]{64}$/.exec(textAt(message, 'stream').trim())?.[0];
    if (image !== '' || quiet !== undefined) this.image = quiet ?? image;
    const error = textAt(message, 'error');
    if (error !== '') this.error = error;
  }
}
