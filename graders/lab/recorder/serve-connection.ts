// One connection of a terminal: a request, its answer, the next request.
import type { Socket } from 'node:net';
import { ByteReader } from './byte-reader.ts';
import { capBody, CallRecord } from './call-record.ts';
import { runCall } from './calls/run-call.ts';
import { decide, queryAsMap } from './decide.ts';
import { gatherFacts } from './facts.ts';
import { headerOf, readBody, readHead } from './http-message.ts';
import type { Head } from './http-message.ts';
import type { Json } from './json.ts';
import type { Lab } from './lab.ts';
import { EngineAnswer, Refusal } from './refusal.ts';
import { explainDenial } from './routes/find-route.ts';
import { Reply } from './reply.ts';
import { parseTarget } from './target.ts';
import { announce, bodyLimit, checkTransport, understand } from './understand.ts';
import type { Asked } from './understand.ts';

const headTimeMs = 30_000;
const drainTimeMs = 5000;
const maxDrainBytes = 64 * 2 ** 20;

interface Connection {
  readonly lab: Lab;
  readonly terminal: number;
  /** Its number. */
  readonly connection: number;
  readonly socket: Socket;
  readonly reader: ByteReader;
  readonly nextNumber: () => number;
}

export async function serveConnection(given: Omit<Connection, 'reader'>): Promise<void> {
  const connection = { ...given, reader: new ByteReader(given.socket) };
  while (await serveRequest(connection));
}

/** @returns whether the connection can serve another one */
async function serveRequest(connection: Connection): Promise<boolean> {
  const { lab, socket, reader, terminal, nextNumber } = connection;
  const reply = new Reply(socket, {
    isHead: false,
    keepsAlive: true,
    version: () => lab.apiVersion,
  });
  // Nobody asks anything for as long as a command takes; a head that has begun has to end soon.
  if (reader.held.length === 0 && !(await reader.more())) return false;
  const record = new CallRecord(lab.trace, {
    ...{ number: nextNumber(), terminal, connection: connection.connection },
  });
  const timer = setTimeout(() => socket.destroy(), headTimeMs);
  let exchange: Exchange = { reply, wasRead: false };
  try {
    const head = await readHead(reader).finally(() => clearTimeout(timer));
    if (head === null) return false;
    exchange = open(connection, record, head);
    await handle(connection, exchange, { record, head });
  } catch (fault) {
    answerFault(record, exchange, fault);
  }
  if (lab.budget.isWorthTelling(record.rule)) record.write();
  if (!exchange.wasRead) await drain(connection);
  return exchange.reply.keepsAlive && exchange.wasRead && !socket.destroyed;
}

interface Exchange {
  readonly reply: Reply;
  /** All of the request: what follows on the connection is the next one. */
  wasRead: boolean;
}

function open({ lab, socket }: Connection, record: CallRecord, head: Head): Exchange {
  record.method = head.method;
  record.path = head.target.split('?')[0] ?? '';
  const connection = (headerOf(head, 'connection') ?? '').toLowerCase();
  return {
    reply: new Reply(socket, {
      isHead: head.method === 'HEAD',
      keepsAlive: connection !== 'close',
      version: () => lab.apiVersion,
    }),
    wasRead: false,
  };
}

async function handle(
  { lab, socket, reader }: Connection,
  exchange: Exchange,
  { record, head }: { record: CallRecord; head: Head },
): Promise<void> {
  lab.budget.use('calls', 1);
  checkTransport(head);
  const target = parseTarget(head.target);
  record.path = target.path;
  record.requested = { query: queryAsMap(target.query) as Plain, body: null };
  record.action = explainDenial(head.method, target.path).action;
  const announced = announce(head, target);
  record.action = announced.route.action;
  const body = await readBody(reader, head, {
    maxBytes: bodyLimit(announced.route, lab.config.limits.contextBytes),
    count: (bytes) => lab.budget.use('requestBytes', bytes),
  });
  exchange.wasRead = true;
  const asked = understand(announced, head, body);
  record.requested = { query: record.requested.query, body: capBody(asked.body) };
  const facts = await gatherFacts(asked, lab);
  record.container = facts.container?.id ?? null;
  record.image = facts.image?.id ?? null;
  const effective = decide(asked, {
    config: lab.config,
    facts,
    changed: (rule) => (record.rule ??= rule),
  });
  if (!answersItself(asked)) {
    record.effective = {
      query: queryAsMap(effective.query) as Plain,
      body: capBody(effective.body),
    };
  }
  await runCall({
    ...{ lab, asked, effective, facts, record, reply: exchange.reply, socket, reader },
    wantsUpgrade: headerOf(head, 'upgrade') !== null,
  });
}

type Plain = CallRecord['requested']['query'];

const answersItself = ({ route }: Asked): boolean =>
  ['ping', 'version', 'pull', 'prune-builds'].includes(route.run);

/** Whatever is thrown, the client gets an answer, and the trace a line. */
function answerFault(record: CallRecord, { reply }: Exchange, fault: unknown): void {
  const { status, message, rule } = describeFault(fault);
  record.message = message;
  if (rule !== null) {
    record.rule = rule;
    if (!reply.started) record.outcome = 'denied';
  }
  if (fault instanceof EngineAnswer) record.outcome = 'forwarded';
  if (reply.started) {
    // Half an answer is no answer: the client sees the connection break.
    reply.keepsAlive = false;
    return;
  }
  record.status = status;
  const body: Json = { message };
  if (fault instanceof Refusal && fault.rule.startsWith('http.')) reply.keepsAlive = false;
  reply.json(status, body);
}

function describeFault(fault: unknown): { status: number; message: string; rule: string | null } {
  if (fault instanceof Refusal) return fault;
  if (fault instanceof EngineAnswer) return { ...fault, message: fault.message, rule: null };
  const what = fault instanceof Error ? fault.message : String(fault);
  return { status: 500, message: `The lab could not do this: ${what}`, rule: 'fault' };
}

/** A client that is still sending would not see the answer if its connection broke. */
async function drain({ socket, reader }: Connection): Promise<void> {
  socket.end();
  const timer = setTimeout(() => socket.destroy(), drainTimeMs);
  let drained = 0;
  do {
    drained += reader.take(reader.held.length).length;
  } while (drained < maxDrainBytes && (await reader.more()));
  clearTimeout(timer);
  socket.destroy();
}
