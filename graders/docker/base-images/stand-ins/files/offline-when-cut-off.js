// Read by npm before anything else: without a way out of the container (a build with the network closed), npm takes
// what the image's cache has, as it is, and gives up the rest at once; with one, it asks the registry as everywhere.
const { readFileSync } = require('node:fs');

const DEFAULT_ROUTE = /^\S+\t00000000\t/m;

try {
  if (!DEFAULT_ROUTE.test(readFileSync('/proc/net/route', 'utf8'))) {
    process.env.npm_config_prefer_offline ??= 'true';
    process.env.npm_config_fetch_retries ??= '0';
  }
} catch {
  // No such file, no advice.
}
