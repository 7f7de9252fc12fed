import Dockerode from 'dockerode';
import { randomBytes } from 'node:crypto';

/**
 * A network bridge for a second engine, made by the first. `--bridge none` would not do: an engine that starts with it
 * removes the `docker0` of the one that runs already.
 */
export async function makeBridge(): Promise<
  { readonly options: readonly string[] } & AsyncDisposable
> {
  const name = `sw${randomBytes(4).toString('hex')}`;
  const network = await new Dockerode().createNetwork({
    Name: `seaworthy-test-${name}`,
    Options: { 'com.docker.network.bridge.name': name },
  });
  return {
    options: ['--bridge', name, '--iptables=false', '--ip-masq=false'],
    [Symbol.asyncDispose]: async () => void (await network.remove()),
  };
}
