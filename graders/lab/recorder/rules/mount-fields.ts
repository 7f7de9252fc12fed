// Named volumes and small tmpfs, and never a folder of the machine.
import { emptyMap, isMap } from '../json.ts';
import type { JsonMap } from '../json.ts';
import { textAt } from '../pick.ts';
import { Refusal } from '../refusal.ts';
import { clamped, fields, flag, integer, list, map, never, text } from './fields.ts';
import type { FieldRule, FieldTable } from './fields.ts';
import { labels } from './labels.ts';
import { innerPath, objectName } from './patterns.ts';

const mebi = 2 ** 20;
const noHostFolders =
  'A container of the lab cannot mount a folder of the machine: copy files in with a Dockerfile, or use a named volume.';

/** `name:/path`, `name:/path:ro` */
export const binds: FieldRule = list((value, place) => {
  const bind = text(null, 512)(value, place);
  const parts = typeof bind === 'string' ? bind.split(':') : [];
  const [source = '', path = '', options = 'rw', ...more] = parts;
  const isVolume = objectName.test(source) && parts.length > 1 && more.length === 0;
  if (!isVolume || !/^(ro|rw|nocopy|z|Z)(,(ro|rw|nocopy))*$/.test(options)) {
    throw new Refusal(place.path, noHostFolders);
  }
  if (!innerPath.test(path)) {
    throw new Refusal(place.path, `A volume cannot be mounted at ${path.slice(0, 80)}.`);
  }
  return bind;
}, 8);

const mountOptions = never('The lab has no such option of a mount.');

export const volumeOptionFields: FieldTable = {
  NoCopy: flag,
  Labels: labels,
  Subpath: text(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[\w./-]*$/, 255),
  DriverConfig: never('A volume of the lab has no options of a driver.'),
};

export const tmpfsOptionFields: FieldTable = {
  SizeBytes: clamped(0, () => 64 * mebi),
  Mode: integer(0, 0o7777),
  Options: mountOptions,
};

export const mountFields: FieldTable = {
  Type: (value, place) => {
    if (value === 'volume' || value === 'tmpfs') return value;
    throw new Refusal(place.path, noHostFolders);
  },
  Source: text(objectName),
  Target: text(innerPath),
  ReadOnly: flag,
  Consistency: text(/^(default|consistent|cached|delegated)$/),
  VolumeOptions: fields(volumeOptionFields),
  TmpfsOptions: fields(tmpfsOptionFields),
  BindOptions: mountOptions,
  ClusterOptions: mountOptions,
  ImageOptions: mountOptions,
};

const tmpfsOption = /^(ro|rw|noexec|exec|nosuid|nodev|mode=[0-7]{1,4}|size=\d{1,12}[kmgKMG]?)$/;

/** Every tmpfs has a size, of 64 MiB at most. */
export const tmpfs: FieldRule = (value, place) => {
  const kept = map(innerPath, text(null, 255), 8)(value, place);
  if (kept === undefined || !isMap(kept)) return undefined;
  const sized: Record<string, JsonMap[string]> = emptyMap();
  for (const path of Object.keys(kept)) {
    const given = textAt(kept, path)
      .split(',')
      .filter((option) => option !== '');
    if (!given.every((option) => tmpfsOption.test(option))) {
      throw new Refusal(place.path, 'A tmpfs of the lab may have a size, a mode and ro.');
    }
    const size = given.find((option) => option.startsWith('size='));
    const fits = size !== undefined && sizeOf(size) > 0 && sizeOf(size) <= 64 * mebi;
    if (size !== undefined && !fits) place.context.changed(place.path);
    const others = given.filter((option) => option !== size && !/^(no)?exec$/.test(option));
    sized[path] = [...others, fits ? size : 'size=64m'].join(',');
  }
  return sized;
};

function sizeOf(option: string): number {
  const unit = { k: 1024, m: mebi, g: 1024 * mebi }[option.slice(-1).toLowerCase()] ?? 1;
  return parseInt(option.slice('size='.length), 10) * unit;
}
