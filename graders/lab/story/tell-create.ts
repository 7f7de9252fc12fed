import { asTyped } from '../../diagnosis/words.ts';
import type { Act } from './act.ts';
import { containerOf, textField } from './act.ts';
import { callsOn } from './scene.ts';
import type { Call, Scene } from './scene.ts';
import { bodyOf, queryOf, valuesOf } from './calls.ts';
import { lineAt } from './lives.ts';
import { hasOwnName } from './tell-container.ts';
import { typedFlags } from './tell-flags.ts';

/** `docker run -d --name app -p 8080:80 busybox sleep 60`, from what was asked of the engine. */
export function typedCreate(act: Act, scene: Scene): string {
  const id = containerOf(act);
  const create =
    id === null
      ? scene.calls.find((call) => call.verb === 'container.create' && call.at === act.at)
      : callsOn(scene, id, 'container.create')[0];
  // What never came to be is taken for a run, unless a start of its name follows.
  const isRun =
    id === null
      ? !isStartedLater(scene, create)
      : act.fields['byRun'] === true || act.fields['by'] === 'run';
  const words = [
    isRun ? 'docker run' : 'docker create',
    ...(isRun && !isAttached(scene, id, create) ? ['-d'] : []),
    ...flagsOf(act, scene, create),
    textField(act, 'typedImage'),
    ...valuesOf(create === undefined ? null : bodyOf(create)['Cmd']).map((word) => asTyped([word])),
  ];
  return words.filter((word) => word !== '').join(' ');
}

function isStartedLater({ calls }: Scene, create: Call | undefined): boolean {
  const name = create === undefined ? undefined : queryOf(create, 'name');
  return calls.some(
    ({ verb, path, at }) =>
      verb === 'container.start' && at > (create?.at ?? 0) && path === `/containers/${name}/start`,
  );
}

const isAttached = (scene: Scene, id: string | null, create: Call | undefined): boolean =>
  id === null
    ? create === undefined || bodyOf(create)['AttachStdout'] !== false
    : callsOn(scene, id, 'container.attach').length > 0;

function flagsOf(act: Act, scene: Scene, create: Call | undefined): readonly string[] {
  const life = scene.lives.get(containerOf(act) ?? '');
  const line = lineAt(life, act.at);
  const name =
    life !== undefined && hasOwnName(scene, life)
      ? life.name
      : create === undefined
        ? ''
        : (queryOf(create, 'name') ?? '');
  return [
    ...(line?.autoRemove === true ? ['--rm'] : []),
    ...(line?.openStdin === true ? [line.tty ? '-it' : '-i'] : line?.tty === true ? ['-t'] : []),
    ...(name === '' ? [] : [`--name ${name}`]),
    ...typedFlags(line, create),
  ];
}
