import type { Route } from './route.ts';

type Denied = Pick<Route, 'action' | 'method' | 'path'> & {
  readonly because: string;
  /** @default 403 */
  readonly status?: number;
};

const swarm = 'The lab is one engine and no swarm.';

/** Known and denied, so that the student is told why. What is in no list is denied too. */
export const deniedRoutes: readonly Denied[] = [
  {
    action: 'image.push',
    method: 'POST',
    path: '/images/{image}/push',
    because: 'The lab reaches no registry: images stay here.',
  },
  {
    action: 'image.search',
    method: 'GET',
    path: '/images/search',
    because: 'The lab reaches no registry.',
  },
  {
    action: 'image.load',
    method: 'POST',
    path: '/images/load',
    because: 'The lab loads no images: build one, or commit a container.',
  },
  {
    action: 'image.save',
    method: 'GET',
    path: '/images/get',
    because: 'The lab gives no images away.',
  },
  {
    action: 'image.save',
    method: 'GET',
    path: '/images/{image}/get',
    because: 'The lab gives no images away.',
  },
  {
    action: 'container.export',
    method: 'GET',
    path: '/containers/{container}/export',
    because: 'The lab gives no containers away.',
  },
  {
    action: 'container.attach',
    method: 'GET',
    path: '/containers/{container}/attach/ws',
    because: 'The lab attaches by the docker command alone.',
  },
  {
    action: 'system.login',
    method: 'POST',
    path: '/auth',
    because: 'The lab reaches no registry.',
  },
  {
    // `docker inspect` asks for a plugin of the name when nothing else has it, and goes on after a 404 alone.
    action: 'plugin.inspect',
    method: 'GET',
    path: '/plugins/{image}/json',
    because: 'The lab has no plugins.',
    status: 404,
  },
  { action: 'swarm.init', method: 'POST', path: '/swarm/init', because: swarm },
  { action: 'swarm.join', method: 'POST', path: '/swarm/join', because: swarm },
  {
    action: 'system.session',
    method: 'POST',
    path: '/session',
    because: 'The lab builds with the classic builder: set DOCKER_BUILDKIT=0.',
  },
];
