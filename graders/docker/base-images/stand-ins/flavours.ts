import { readFile } from 'node:fs/promises';
import { getCACertificates } from 'node:tls';
import { addDebianPackage } from '../add-debian-package.ts';
import type { TarWriter, WrittenTar } from '../tar-writer.ts';
import type { Workshop } from '../workshop.ts';
import { addAccountTools, CA_BUNDLE, userlandLayer } from './userland.ts';

/** The layers of an image that is like Debian in what students see of it: bash is there, apk is not. */
export const debianLayers = async (workshop: Workshop): Promise<readonly WrittenTar[]> => [
  await userlandLayer(workshop),
  await workshop.layer('debian', async (tar) => {
    const debian = await workshop.debian();
    await addCaBundle(tar);
    await addAccountTools(tar, ['adduser', 'addgroup', 'useradd', 'groupadd']);
    await tar.file(
      'etc/os-release',
      'PRETTY_NAME="Debian GNU/Linux (stand-in)"\nNAME="Debian GNU/Linux (stand-in)"\nID=debian\n',
    );
    for (const { file } of await debian.closure(['bash', 'libstdc++6']))
      await addDebianPackage(tar, file);
  }),
];

/** The machine's own certificate authorities: whatever it trusts, the image trusts. */
export async function addCaBundle(tar: TarWriter): Promise<void> {
  const bundle = await readFile(CA_BUNDLE, 'utf8').catch(() =>
    getCACertificates('default').join('\n'),
  );
  await tar.file(CA_BUNDLE.slice(1), bundle);
  await tar.link('etc/ssl/cert.pem', 'certs/ca-certificates.crt');
}
