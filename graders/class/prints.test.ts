import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { printSubmission, printsOf } from './prints.ts';

const TEXT = `FROM node:alpine
WORKDIR /usr/app
COPY package.json ./
RUN npm install
COPY . .
CMD ["npm", "start"]
`;

const likeness = (one: readonly number[], other: readonly number[]): number => {
  const shared = one.filter((print) => other.includes(print)).length;
  return shared / (one.length + other.length - shared);
};

describe('printsOf', () => {
  it('makes the same ascending prints of the same text, and others of another', () => {
    const prints = printsOf(TEXT, '');
    expect(prints.length).toBeGreaterThan(3);
    expect(prints).toEqual([...new Set(prints)].sort((a, b) => a - b));
    expect(prints.every((print) => Number.isInteger(print) && print >= 0 && print < 2 ** 32)).toBe(
      true,
    );
    expect(printsOf(TEXT, '')).toEqual(prints);
    expect(
      likeness(printsOf('docker run busybox echo hello from the other side', ''), prints),
    ).toBe(0);
  });

  it.each([
    ['comments', TEXT.replace('RUN', '# installs\nRUN')],
    ['empty lines', TEXT.replaceAll('\n', '\n\n')],
    ['line ends', TEXT.replaceAll('\n', '\r\n')],
    ['case', TEXT.toLowerCase()],
    ['indents', TEXT.replaceAll(' ', '   ')],
    ['lines that go on', TEXT.replace('RUN npm', 'RUN \\\n  npm')],
    ['quotes', TEXT.replace('["npm", "start"]', 'npm start')],
  ])('sees through %s', (_what, text) => {
    expect(printsOf(text, '')).toEqual(printsOf(TEXT, ''));
  });

  it('leaves out what the starter brings', () => {
    expect(printsOf(TEXT, TEXT)).toEqual([]);
    expect(printsOf(`${TEXT}EXPOSE 8080 9090 and more words\n`, TEXT).length).toBeLessThan(5);
  });

  it.each([
    ['', 0],
    ['FROM node', 0],
    ['CMD echo one two', 1],
    ['CMD echo one two three four', 1],
  ])('makes of %j %i prints', (text, count) => {
    expect(printsOf(text, '')).toHaveLength(count);
  });

  it('keeps no more than 256, the same for the same', () => {
    const words = Array.from({ length: 5_000 }, (_, at) => `word${at}`);
    const prints = printsOf(words.join(' '), '');
    expect(prints).toHaveLength(256);
    const changed = words.with(2_500, 'other').join(' ');
    expect(likeness(printsOf(changed, ''), prints)).toBeGreaterThan(0.9);
  });
});

describe('printSubmission', () => {
  async function withFiles(
    files: Readonly<Record<string, string>>,
    use: (folder: string) => Promise<void>,
  ): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'seaworthy-prints-'));
    try {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      await use(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  it('prints Dockerfiles and scripts, wherever they are, and nothing else', async () => {
    const files = {
      'work/Dockerfile': TEXT,
      'work/sub/commands.sh': 'docker run --rm busybox echo ahoy\n',
      'work/index.js': 'console.log("one two three four five six seven eight")',
      'work/node_modules/a/Dockerfile': 'FROM redis RUN one two three four five',
      'exercise/starter/Dockerfile': 'FROM node:alpine\nWORKDIR /usr/app\n',
    };
    await withFiles(files, async (folder) => {
      await symlink('/etc/passwd', join(folder, 'work/passwd.sh'));
      const prints = await printSubmission(join(folder, 'work'), {
        folder: join(folder, 'exercise'),
      });
      const text = `${files['work/Dockerfile']}\n${files['work/sub/commands.sh']}`;
      expect(prints).toEqual(printsOf(text, files['exercise/starter/Dockerfile']));
    });
  });

  it('prints nothing where there is nothing, and no starter', async () => {
    await withFiles({}, async (folder) => {
      expect(await printSubmission(folder, { folder })).toEqual([]);
    });
  });
});
