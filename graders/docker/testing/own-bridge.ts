import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';

/**
 * A network bridge for a second engine. `--bridge none` would not do: an engine that starts with it removes
 * the `docker0` of the one that runs already.
 */
export function makeBridge(): { readonly options: readonly string[] } & Disposable {
  const name = `sw${randomBytes(4).toString('hex')}`;
  execFileSync('ip', ['link', 'add', name, 'type', 'bridge']);
  return {
    options: ['--bridge', name, '--iptables=false', '--ip-masq=false'],
    [Symbol.dispose]: () => void execFileSync('ip', ['link', 'delete', name]),
  };
}
