import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';

/** A copy of the course whose base images are new to the engine, so that no layer of a student's comes from its cache. */
export interface ColdCourse extends Disposable {
  readonly folder: string;
  /** Unique; names the copies of the bases, and whatever else the bench makes. */
  readonly prefix: string;
}

const BASES = ['alpine', 'busybox', 'node:alpine'];

/** Makes the copy: each base gets one small layer of its own under a new name, and the Dockerfiles name that. */
export function makeColdCourse(courseFolder: string): ColdCourse {
  const prefix = `seaworthy-bench-${randomBytes(4).toString('hex')}`;
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));
  cpSync(courseFolder, folder, { recursive: true });
  const names = new Map(BASES.map((base) => [base, `${prefix}-base-${base.replace(':', '-')}`]));
  for (const [base, name] of names) {
    const input = `FROM ${base}\nRUN echo ${prefix} > /etc/bench\n`;
    execFileSync('docker', ['build', '-q', '-t', name, '-'], {
      input,
      env: { ...process.env, DOCKER_BUILDKIT: '0' },
    });
  }
  for (const path of readdirSync(folder, { recursive: true }) as string[]) {
    if (!path.endsWith('Dockerfile')) continue;
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/^FROM (\S+)$/gim, (line, base: string) =>
        names.has(base) ? `FROM ${names.get(base)}` : line,
      ),
    );
  }
  return {
    folder,
    prefix,
    [Symbol.dispose]: () => {
      execFileSync('docker', ['rmi', '-f', ...names.values()]);
      rmSync(folder, { recursive: true });
    },
  };
}
