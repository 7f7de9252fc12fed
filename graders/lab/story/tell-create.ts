import { asTyped } from '../../diagnosis/words.ts';
import type { Act } from './act.ts';
import { containerOf, textField } from './act.ts';
import { callsOn } from './scene.ts';
import type { Call, Scene } from './scene.ts';
import { bodyOf, queryOf, valuesOf } from './calls.ts';
import { lineAt } from './lives.ts';
import { hasOwnName } from './tell-container.ts';
import { tellSize } from './tell-value.ts';

/** `docker run -d --name app -p 8080:80 busybox sleep 60`, from what was asked of the engine. */
export function typedCreate(act: Act, scene: Scene): string {
  const id = containerOf(act);
  const create =
    id === null
      ? scene.calls.find((call) => call.verb === 'container.create' && call.at === act.at)
      : callsOn(scene, id, 'container.create')[0];
  const isRun = act.fields['byRun'] === true || act.fields['by'] === 'run';
  const words = [
    isRun ? 'docker run' : 'docker create',
    ...(isRun && !isAttached(scene, id) ? ['-d'] : []),
    ...flagsOf(act, scene, create),
    textField(act, 'typedImage'),
    ...valuesOf(create === undefined ? null : bodyOf(create)['Cmd']).map((word) => asTyped([word])),
  ];
  return words.filter((word) => word !== '').join(' ');
}

const isAttached = (scene: Scene, id: string | null): boolean =>
  id !== null && callsOn(scene, id, 'container.attach').length > 0;

function flagsOf(act: Act, scene: Scene, create: Call | undefined): readonly string[] {
  const life = scene.lives.get(containerOf(act) ?? '');
  const line = lineAt(life, act.at);
  const name =
    life !== undefined && hasOwnName(scene, life)
      ? life.name
      : create === undefined
        ? ''
        : (queryOf(create, 'name') ?? '');
  const entrypoint = create === undefined ? [] : valuesOf(bodyOf(create)['Entrypoint']);
  return [
    ...(line?.autoRemove === true ? ['--rm'] : []),
    ...(line?.openStdin === true ? [line.tty ? '-it' : '-i'] : line?.tty === true ? ['-t'] : []),
    ...(name === '' ? [] : [`--name ${name}`]),
    ...(line?.ports ?? []).map(({ host, container }) => `-p ${host}:${container}`),
    ...(line === undefined || line.requestedMemoryBytes === 0
      ? []
      : [
          `--memory ${tellSize(line.requestedMemoryBytes)
            .replace(/ (\w)i?B?$/, '$1')
            .toLowerCase()}`,
        ]),
    ...(line === undefined || line.requestedCpuCount === 0
      ? []
      : [`--cpus ${line.requestedCpuCount}`]),
    ...(line?.mounts ?? []).map((mount) => `-v ${mount.name}:${mount.path}`),
    ...(entrypoint.length === 0 ? [] : [`--entrypoint ${asTyped([entrypoint[0] ?? ''])}`]),
  ];
}
