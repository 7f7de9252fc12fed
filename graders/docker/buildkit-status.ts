import protobuf from 'protobufjs';

// The part of BuildKit's control API (moby.buildkit.v1.StatusResponse) that tells of steps and their output.
const root = protobuf.Root.fromJSON({
  nested: {
    StatusResponse: {
      fields: {
        vertexes: { rule: 'repeated', type: 'Vertex', id: 1 },
        logs: { rule: 'repeated', type: 'VertexLog', id: 3 },
      },
    },
    Vertex: {
      fields: {
        digest: { type: 'string', id: 1 },
        name: { type: 'string', id: 3 },
        cached: { type: 'bool', id: 4 },
        started: { type: 'Timestamp', id: 5 },
        completed: { type: 'Timestamp', id: 6 },
        error: { type: 'string', id: 7 },
      },
    },
    VertexLog: {
      fields: { vertex: { type: 'string', id: 1 }, msg: { type: 'bytes', id: 4 } },
    },
    Timestamp: { fields: { seconds: { type: 'int64', id: 1 }, nanos: { type: 'int32', id: 2 } } },
  },
});
const StatusResponse = root.lookupType('StatusResponse');

interface Timestamp {
  readonly seconds?: number;
  readonly nanos?: number;
}

export interface Vertex {
  readonly digest: string;
  readonly name: string;
  readonly cached?: boolean;
  readonly started?: Timestamp;
  readonly completed?: Timestamp;
  readonly error?: string;
}

export interface BuildStatus {
  readonly vertexes?: readonly Vertex[];
  readonly logs?: readonly { readonly vertex: string; readonly msg: Uint8Array }[];
}

/** Decodes the `aux` of a `moby.buildkit.trace` line. */
export function decodeStatus(base64: string): BuildStatus {
  return StatusResponse.toObject(StatusResponse.decode(Buffer.from(base64, 'base64')), {
    longs: Number,
  });
}

export const toMs = ({ seconds = 0, nanos = 0 }: Timestamp): number =>
  seconds * 1_000 + nanos / 1e6;
