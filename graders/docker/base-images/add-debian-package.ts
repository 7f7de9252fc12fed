import { spawn } from 'node:child_process';
import { extract } from 'tar-stream';
import type { Extract, Header } from 'tar-stream';
import { pump } from './pump.ts';
import type { EntryHeader, TarWriter } from './tar-writer.ts';

/** Documentation, service files and tables that no stand-in reads. */
const LEFT_OUT = [
  /^usr\/share\/(doc|man|info|locale|lintian|bug|gcc|gdb|initramfs-tools|bash-completion|apport|zsh)\//,
  /^usr\/share\/(doc-base|menu|pixmaps|applications|perl5|python3\/runtime.d)\//,
  /^usr\/lib\/(systemd|udev|tmpfiles.d|sysusers.d)\//,
  /^usr\/lib\/[^/]+\/(gconv|audit|perl|perl-base)\//,
  /^etc\/(init.d|cron[^/]*|default|logrotate.d|ufw|xdg|apparmor.d|systemd)\//,
  // The compiler's passes for other languages and for whole-program optimisation.
  /^usr\/lib\/gcc\/.*\/(lto1|lto-wrapper|g\+\+-mapper-server|plugin\/.*)$/,
  /^usr\/bin\/.*(dwp|gp-.*|gprofng.*|lto-dump.*)$/,
];

/** Adds what a Debian package holds to a tar, less documentation and service files, or less what `accepts` refuses. */
export async function addDebianPackage(
  writer: TarWriter,
  file: string,
  accepts: (path: string) => boolean = () => true,
): Promise<void> {
  const child = spawn('dpkg-deb', ['--fsys-tarfile', file], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const entries = extract();
  const [code] = await Promise.all([
    ended,
    pump(child.stdout, entries),
    copyEntries(entries, writer, accepts),
  ]);
  if (code !== 0) throw new Error(`dpkg-deb cannot read ${file} (exit code ${code})`);
}

async function copyEntries(
  entries: Extract,
  writer: TarWriter,
  accepts: (path: string) => boolean,
): Promise<void> {
  for await (const entry of entries) {
    const header = placeInImage(entry.header);
    if (header === null || !accepts(header.name)) entry.resume();
    else if (header.type === 'directory') {
      await writer.folder(header.name, { mode: header.mode ?? 0o755 });
      entry.resume();
    } else await writer.entry(header, entry);
  }
}

/** Where an entry of a Debian package goes, or null where it is left out. */
export function placeInImage(header: Header): EntryHeader | null {
  const name = mergeIntoUsr(header.name);
  if (
    name === '' ||
    LEFT_OUT.some((pattern) => pattern.test(`${name}${header.type === 'directory' ? '/' : ''}`))
  )
    return null;
  if (header.type !== 'link') return { ...header, name };
  return { ...header, name, linkname: mergeIntoUsr(header.linkname) };
}

/** /bin, /sbin, /lib and /lib64 are links into /usr in every stand-in, as on Debian itself. */
const mergeIntoUsr = (path: string): string =>
  path
    .replace(/^\.?\/+/, '')
    .replace(/\/$/, '')
    .replace(/^(bin|sbin|lib|lib32|lib64|libx32)(\/|$)/, 'usr/$1$2');
