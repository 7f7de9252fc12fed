// A program of its own: only so can a test say where temporary files go, and see everything that is written.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SeaworthyError } from '../../../../exercises/index.ts';
import { archiveOnDisk } from '../archives/archive-file.ts';
import { readArchiveName } from '../archives/archive-name.ts';
import { unpackWork } from '../archives/unpack-work.ts';
import { readFolder } from './read-folder.ts';

const box = process.env['INTAKE_TEST_BOX'] ?? '';
const results: Record<string, unknown> = {};
for (const source of readdirSync(join(box, 'work'))) {
  const format = readArchiveName(source)?.format ?? 'other';
  const archive = archiveOnDisk(join(box, 'work', source), { source, format });
  try {
    await using opened = await unpackWork({ archive });
    results[source] = { files: await readFolder(opened.folder) };
  } catch (error) {
    const code = error instanceof SeaworthyError ? error.code : 'none';
    results[source] = { code, message: String(error) };
  }
}
writeFileSync(join(box, 'results.json'), JSON.stringify(results));
