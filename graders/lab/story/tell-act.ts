import { asTyped, quote, tellDuration } from '../../diagnosis/words.ts';
import type { Act } from './act.ts';
import { containerOf, textField } from './act.ts';
import { bodyOf, queryOf, valuesOf } from './calls.ts';
import type { Call } from './commands.ts';
import { tellImage } from './image-names.ts';
import type { Scene } from './scene.ts';
import { nameContainer, typedName } from './tell-container.ts';
import { typedByPath } from './tell-by-path.ts';
import { typedCreate } from './tell-create.ts';
import { updateFlags } from './tell-flags.ts';

const MOST_CHARS = 200;

/** An act as the docker command that a person would have typed; null for what the engine did by itself. */
export function tellCommand(act: Act, scene: Scene): string | null {
  const name = nameTyped(act, scene);
  switch (act.does) {
    case 'create':
      return typedCreate(act, scene);
    case 'start':
      return act.fields['by'] === 'run' ? typedCreate(act, scene) : typedStart(act, name);
    case 'stop':
      return `docker stop ${withGrace(act)}${name}`;
    case 'kill':
      return `docker kill ${textField(act, 'signal') === 'SIGKILL' ? '' : `-s ${textField(act, 'signal')} `}${name}`;
    case 'remove':
      return act.fields['by'] === 'prune' ? 'docker container prune' : `docker rm ${name}`;
    case 'exec':
      return `docker exec ${flagsOfExec(act)}${name} ${commandOfExec(act, scene)}`;
    case 'list':
      return (
        { running: 'docker ps', all: 'docker ps -a', some: 'docker ps (with a filter)' }[
          textField(act, 'which')
        ] ?? 'docker ps'
      );
    case 'end':
    case 'moment':
    case 'answer':
      return null;
    case 'other':
    case 'denied':
      return typedRequest(textField(act, 'request'));
    default:
      return typedOther(act, scene, name);
  }
}

/** The container in a command: where there is none of that name, as it was typed. */
function nameTyped(act: Act, scene: Scene): string {
  if (containerOf(act) !== null) return typedName(scene, containerOf(act));
  const call = callOf(act, scene);
  const said = /No such container: (\S+)/.exec(act.message ?? '')?.[1];
  const inPath = /^\/containers\/([^/]+)/.exec(call?.path ?? '')?.[1];
  const inQuery = call === undefined ? undefined : queryOf(call, 'container');
  return said ?? inPath ?? inQuery ?? typedName(scene, null);
}

const callOf = ({ call }: Act, { calls }: Scene): Call | undefined =>
  calls.find(({ number }) => number === call);

function commandOfExec(act: Act, scene: Scene): string {
  const call = callOf(act, scene);
  const argv = call === undefined ? [] : valuesOf(bodyOf(call)['Cmd']);
  return argv.length === 0 ? textField(act, 'command') : asTyped(argv);
}

const withGrace = ({ fields: { grace } }: Act): string =>
  typeof grace === 'number' ? `-t ${grace / 1_000} ` : '';

const flagsOfExec = ({ fields: { tty, interactive } }: Act): string => {
  const flags = `${interactive === true ? 'i' : ''}${tty === true ? 't' : ''}`;
  return flags === '' ? '' : `-${flags} `;
};

function typedStart({ fields: { by, attached } }: Act, name: string): string | null {
  if (by === 'restart') return `docker restart ${name}`;
  if (by === 'policy') return null;
  return `docker start ${attached === true ? '-a ' : ''}${name}`;
}

const flagsOfUpdate = ({ does }: Act, call: Call | undefined): string =>
  does === 'update' && call !== undefined
    ? updateFlags(bodyOf(call))
        .map((flag) => `${flag} `)
        .join('')
    : '';

const ON_CONTAINER: Readonly<Record<string, string>> = {
  ...{
    attach: 'attach',
    logs: 'logs',
    inspect: 'inspect',
    stats: 'stats',
    top: 'top',
    diff: 'diff',
  },
  ...{
    rename: 'rename',
    update: 'update',
    wait: 'wait',
    copy: 'cp',
    pause: 'pause',
    unpause: 'unpause',
  },
};

function typedOther(act: Act, scene: Scene, name: string): string {
  const verb = ON_CONTAINER[act.does];
  if (verb !== undefined) return `docker ${verb} ${flagsOfUpdate(act, callOf(act, scene))}${name}`;
  const image = tellImage(textField(act, 'image'), scene.images);
  const tagged = textField(act, 'tagged');
  switch (act.does) {
    case 'commit':
      return `docker commit ${name} ${tagged}`.trim();
    case 'build':
      return `docker build ${tagged === '' ? '' : `-t ${tagged} `}.`;
    case 'tag':
      return `docker tag ${image} ${tagged}`;
    case 'pull':
      return `docker pull ${tagged.replace(/:latest$/, '')}`;
    case 'list-images':
      return 'docker images';
    case 'inspect-image':
      return `docker image inspect ${image}`;
    case 'history':
      return `docker history ${image}`;
    case 'remove-image':
    case 'volume':
    case 'network':
      return typedByPath(act, scene) ?? `docker rmi ${image}`;
    default:
      return 'docker ...';
  }
}

const REQUESTS: readonly (readonly [RegExp, string])[] = [
  [/ \/auth/, 'docker login'],
  [/ \/images\/load/, 'docker load'],
  [/ \/images\/search/, 'docker search'],
  [/ \/images\/.*\/push/, 'docker push'],
  [/ \/images\/(.*\/)?get/, 'docker save'],
  [/ \/containers\/[^/]+\/export/, 'docker export'],
  [/ \/(swarm|services|nodes|tasks|secrets|configs)/, 'docker swarm'],
  [/ \/plugins/, 'docker plugin'],
  [/ \/system\/df/, 'docker system df'],
  [/ \/events/, 'docker events'],
  [/ \/build\/prune/, 'docker builder prune'],
];

/** The command that makes such a request of the engine; the request itself where no usual one does. */
const typedRequest = (request: string): string =>
  REQUESTS.find(([pattern]) => pattern.test(request))?.[1] ?? request;

/** What the engine said, without the chain of programs that passed it on. */
export const reasonOf = (message: string | null): string =>
  (message ?? 'without a reason')
    .replace(/^.*unable to start container process: /s, '')
    .replace(/: unknown\.?$/, '');

/** What an act did, in a few words; empty where the command says it all. */
export function tellEffect(act: Act, scene: Scene): string {
  if (act.denied) return `refused by the lab: ${act.message ?? ''}`.slice(0, 2 * MOST_CHARS);
  if (!act.succeeded) return `failed: ${reasonOf(act.message)}`.slice(0, 2 * MOST_CHARS);
  const { fields } = act;
  switch (act.does) {
    case 'start':
      return fields['by'] === 'policy'
        ? 'started again by its restart policy'
        : tellRun(act, scene);
    case 'end':
      return tellEnd(act);
    case 'stop':
      return tellStop(act);
    case 'kill':
      return fields['ended'] === true
        ? `${textField(act, 'signal')}, exit ${textField(act, 'exitCode')}`
        : `${textField(act, 'signal')}, which did not end it`;
    case 'exec':
      return fields['exitCode'] === null ? '' : `exit ${textField(act, 'exitCode')}`;
    case 'list':
      return `${textField(act, 'running')} running${fields['which'] === 'running' ? '' : `, ${textField(act, 'ended')} ended`}`;
    case 'commit':
    case 'build':
      return `made ${tellImage(textField(act, 'image'), scene.images)}`;
    case 'moment':
      return `a moment with ${['running', 'ended', 'created'].map((state) => `${textField(act, state)} ${state}`).join(', ')}`;
    case 'answer':
      return `port ${textField(act, 'hostPort')} answered with status ${textField(act, 'status')}`;
    default:
      return '';
  }
}

/** What became of a start, unless somebody ended it. */
function tellRun(act: Act, { lives }: Scene): string {
  const runs = lives.get(containerOf(act) ?? '')?.runs ?? [];
  const run = runs.find(({ startedAt }) => startedAt === act.at);
  if (run === undefined || run.endedAt === null || run.signals.length > 0) return 'it runs';
  return `it ran, and ended with exit code ${String(run.exitCode)}`;
}

function tellStop({ fields }: Act): string {
  const { was, waited, exitCode, signal, forced } = fields;
  if (was !== 'running') return `it was not running`;
  const grace = typeof waited === 'number' ? `${tellDuration(waited)} of grace, SIGKILL` : null;
  return [signal, forced === true ? grace : null, `exit ${String(exitCode)}`]
    .filter((part) => part !== null)
    .map(String)
    .join(', ');
}

function tellEnd({ fields: { by, signal, exitCode } }: Act): string {
  const cause = by === 'itself' ? 'ended by itself' : `ended by ${String(signal)}`;
  return `${cause}, exit ${String(exitCode)}`;
}

/** An act in one sentence's part: the command typed and what it did. */
export function tellAct(act: Act, scene: Scene): string {
  const command = tellCommand(act, scene);
  const effect = tellEffect(act, scene);
  if (act.does === 'moment') return effect;
  if (command === null) return `${nameContainer(scene, containerOf(act))}: ${effect}`;
  return effect === '' ? quote(command) : `${quote(command)}: ${effect}`;
}
