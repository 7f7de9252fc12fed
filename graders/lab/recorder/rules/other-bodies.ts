// The small bodies: networks, volumes, commit.
import { fields, flag, map, never, text } from './fields.ts';
import type { FieldRule, FieldTable } from './fields.ts';
import { endpointFields } from './create-fields.ts';
import { labels } from './labels.ts';
import { objectName } from './patterns.ts';
import { Refusal } from '../refusal.ts';

const plain = never('A network of the lab is a plain bridge.');

const driver =
  (allowed: string, because: string): FieldRule =>
  (value, place) => {
    const kept = text(objectName)(value, place);
    if (kept === undefined || kept === '' || kept === allowed) return kept;
    throw new Refusal(place.path, because);
  };

export const ipamFields: FieldTable = {
  Driver: driver('default', 'The lab chooses the addresses of networks itself.'),
  Options: never('The lab chooses the addresses of networks itself.'),
  Config: never('The lab chooses the addresses of networks itself.'),
};

export const networkCreateFields: FieldTable = {
  Name: text(objectName),
  Driver: driver('bridge', 'A network of the lab is a bridge.'),
  CheckDuplicate: flag,
  Internal: flag,
  Labels: labels,
  IPAM: fields(ipamFields),
  EnableIPv4: (value, place) => {
    if (value !== false) return undefined;
    throw new Refusal(place.path, 'A network of the lab has IPv4.');
  },
  EnableIPv6: plain,
  Scope: plain,
  Attachable: plain,
  Ingress: plain,
  ConfigOnly: plain,
  ConfigFrom: (value, place) => {
    const name = map(/^Network$/, text(), 1)(value, place);
    if (name !== undefined && JSON.stringify(name).includes(':"') && !isEmptyName(name)) {
      throw new Refusal(place.path, 'A network of the lab is a plain bridge.');
    }
    return undefined;
  },
  Options: plain,
};

const isEmptyName = (value: unknown): boolean => JSON.stringify(value) === '{"Network":""}';

export const networkConnectFields: FieldTable = {
  Container: text(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,127}$/),
  EndpointConfig: fields(endpointFields),
};

export const networkDisconnectFields: FieldTable = {
  Container: text(/^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,127}$/),
  Force: flag,
};

export const volumeCreateFields: FieldTable = {
  Name: text(objectName),
  Driver: driver('local', 'The lab has local volumes alone.'),
  Labels: labels,
  DriverOpts: never('A volume of the lab has no options of a driver.'),
  ClusterVolumeSpec: never('The lab is no swarm.'),
};
