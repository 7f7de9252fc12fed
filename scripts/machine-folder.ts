import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where is kept what belongs to the machine and no course: downloads for stand-ins, logs of an engine started here. */
export function findMachineFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'seaworthy');
}
