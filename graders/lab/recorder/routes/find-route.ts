import { containerRoutes } from './container-routes.ts';
import { deniedRoutes } from './denied-routes.ts';
import { imageRoutes } from './image-routes.ts';
import { otherRoutes } from './other-routes.ts';
import { processRoutes } from './process-routes.ts';
import type { Route } from './route.ts';

/** Every call there is. A call that is not in here is denied. */
export const routes: readonly Route[] = [
  ...containerRoutes,
  ...processRoutes,
  ...imageRoutes,
  ...otherRoutes,
];

export interface Found {
  readonly route: Route;
  /** By the names in the route's path: `{ container: 'web' }`. */
  readonly parameters: Readonly<Record<string, string>>;
}

const names: Readonly<Record<string, string>> = {
  container: '[a-zA-Z0-9][a-zA-Z0-9_.-]*',
  exec: '[0-9a-f]{64}',
  image: '[A-Za-z0-9][A-Za-z0-9._:/@-]*?',
  network: '[a-zA-Z0-9][a-zA-Z0-9_.-]*',
  volume: '[a-zA-Z0-9][a-zA-Z0-9_.-]*',
};

function patternOf(path: string): RegExp {
  const pattern = path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${names[name] ?? ''})`,
  );
  return new RegExp(`^${pattern}$`);
}

const patterns = new Map(routes.map((route) => [route, patternOf(route.path)]));
const denied = deniedRoutes.map((route) => ({ route, pattern: patternOf(route.path) }));

export function findRoute(method: string, path: string): Found | null {
  for (const [route, pattern] of patterns) {
    const match = route.method === method ? pattern.exec(path) : null;
    if (match !== null) return { route, parameters: { ...match.groups } };
  }
  return null;
}

/** What the student is told of a call that has no route. */
export function explainDenial(method: string, path: string): Denial {
  const known = denied.find(({ route, pattern }) => route.method === method && pattern.test(path));
  if (known !== undefined) return { status: 403, ...known.route };
  const because = `The lab's engine does not offer ${method} ${path.slice(0, 120)}.`;
  return { action: 'unknown', because, status: 403 };
}

export interface Denial {
  readonly action: string;
  readonly because: string;
  readonly status: number;
}
