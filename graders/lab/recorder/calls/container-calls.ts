// What is done about a container beside forwarding: it is remembered, looked at, asked, removed.
import type { Call } from '../call.ts';
import type { Known } from '../containers.ts';
import type { Whole } from '../engine.ts';
import { cpuCountOf } from '../describe-container.ts';
import { emptyMap, isMap } from '../json.ts';
import type { Json } from '../json.ts';
import { flagAt, mapAt, numberAt, textAt, wordsAt } from '../pick.ts';
import { askEngine, giveAnswer, passWhole } from './pass-whole.ts';

const knownOf = ({ lab, facts }: Call): Known | null =>
  facts.container === null ? null : lab.containers.get(facts.container.id);

export async function create(call: Call): Promise<void> {
  const { lab, asked, facts, record } = call;
  const answer = await askEngine(call);
  const id = textAt(answer.json, 'Id');
  record.image = facts.image?.id ?? null;
  if (answer.status !== 201 || !isMap(answer.json)) {
    giveAnswer(call, answer);
    return;
  }
  const requested = mapAt(asked.body, 'HostConfig');
  const known = lab.containers.remember({
    id,
    imageName: textAt(asked.body, 'Image'),
    requestedMemoryBytes: numberAt(requested, 'Memory'),
    requestedCpuCount: cpuCountOf(requested),
    autoRemove: flagAt(requested, 'AutoRemove'),
  });
  record.container = id;
  lab.containers.write('create', await lab.containers.look(known));
  giveAnswer(call, answer, { ...answer.json, Warnings: ownWarnings(answer.json, requested) });
}

/** The engine also warns of limits that it cannot keep and the student did not ask for. */
function ownWarnings(answer: Json, requested: Json): readonly string[] {
  const asked = ['Memory', 'MemorySwap', 'MemoryReservation', 'NanoCpus', 'CpuQuota', 'PidsLimit'];
  if (asked.some((field) => numberAt(requested, field) !== 0)) return wordsAt(answer, 'Warnings');
  return wordsAt(answer, 'Warnings').filter((one) => !/memory|swap|cpu|pids|limit/i.test(one));
}

const hidden = ['ResolvConfPath', 'HostnamePath', 'HostsPath', 'LogPath'];

export async function inspect(call: Call): Promise<void> {
  const { effective, facts } = call;
  const sized = effective.query.some(([key, value]) => key === 'size' && value === '1');
  const json = sized ? (await askEngine(call)).json : facts.inspected;
  call.record.outcome = 'forwarded';
  const shown = Object.assign(emptyMap(), isMap(json) ? json : {});
  for (const path of hidden) if (path in shown) shown[path] = '';
  if ('GraphDriver' in shown) {
    shown['GraphDriver'] = { Data: null, Name: textAt(shown, 'GraphDriver', 'Name') };
  }
  // It was asked for and is kept, though by the recorder.
  if (knownOf(call)?.autoRemove === true) {
    shown['HostConfig'] = { ...mapAt(shown, 'HostConfig'), AutoRemove: true };
  }
  giveAnswer(call, { status: 200, headers: {}, bytes: Buffer.alloc(0), json: shown });
}

export async function start(call: Call): Promise<void> {
  const { lab } = call;
  const known = knownOf(call);
  const answer = await askInTurn(call, known);
  if (known !== null && answer.status === 204) await started(call, known);
  if (known?.autoRemove === true && answer.status >= 400) {
    await lab.containers.inTurn(known, () => lab.containers.removeEnded(known));
  }
  giveAnswer(call, answer);
}

/** Not while its files are copied: a program in it could lead the engine astray. */
async function askInTurn(call: Call, known: Known | null): Promise<Whole> {
  const isAtRest = ['created', 'exited'].includes(call.facts.container?.status ?? '');
  if (known === null || !isAtRest) return askEngine(call);
  return new Promise((resolve, reject) => {
    void call.lab.containers.inTurn(known, () => askEngine(call).then(resolve, reject));
  });
}

async function started({ lab }: Call, known: Known): Promise<void> {
  await lab.asker.visit(known);
}

export async function restart(call: Call): Promise<void> {
  const { lab } = call;
  const known = knownOf(call);
  if (known !== null) known.restarting = true;
  try {
    await lab.asker.settled(known?.id ?? null);
    const answer = await askInTurn(call, known);
    if (known !== null && answer.status === 204) await started(call, known);
    giveAnswer(call, answer);
  } finally {
    if (known !== null) {
      known.restarting = false;
      if (known.autoRemove) {
        await lab.containers.inTurn(known, () => lab.containers.removeEnded(known));
      }
    }
  }
}

/** Stop, kill, pause: held back until the container's ports were asked. */
export async function endBy(call: Call): Promise<void> {
  await call.lab.asker.settled(call.facts.container?.id ?? null);
  await passWhole(call);
}

export async function remove(call: Call): Promise<void> {
  const { lab, facts } = call;
  const known = knownOf(call);
  await lab.asker.settled(facts.container?.id ?? null);
  if (known === null) {
    await passWhole(call);
    return;
  }
  await lab.containers.inTurn(known, async () => {
    const before = await lab.containers.look(known, { left: true });
    if (before?.status === 'exited') lab.containers.writeDeath(known, before, null);
    const answer = await askEngine(call);
    if (answer.status < 300) lab.containers.write('remove', before);
    giveAnswer(call, answer);
  });
}

export async function pruneContainers(call: Call): Promise<void> {
  const { lab } = call;
  const ended = [];
  for (const known of lab.containers.all().filter(({ isGone }) => !isGone)) {
    const snapshot = await lab.containers.look(known, { left: true });
    if (snapshot === null || ['running', 'paused', 'restarting'].includes(snapshot.status))
      continue;
    if (snapshot.status === 'exited') lab.containers.writeDeath(known, snapshot, null);
    ended.push(snapshot);
  }
  const answer = await askEngine(call);
  const deleted = wordsAt(answer.json, 'ContainersDeleted');
  for (const snapshot of ended) {
    if (deleted.includes(snapshot.id)) lab.containers.write('remove', snapshot);
  }
  giveAnswer(call, answer);
}

export async function execCreate(call: Call): Promise<void> {
  const { lab, facts, effective, record } = call;
  const answer = await askEngine(call);
  const id = textAt(answer.json, 'Id');
  if (answer.status === 201 && facts.container !== null) {
    record.exec = id;
    lab.execs.set(id, { container: facts.container.id, tty: effective.body?.['Tty'] === true });
  }
  giveAnswer(call, answer);
}
