import { describe, expect, it } from '@jest/globals';
import { Demultiplexer } from './demultiplexer.ts';
import { KeptText } from './kept-text.ts';
import { LineBatch, TraceWriter } from './trace-writer.ts';

const frame = (stream: number, text: string): Buffer => {
  const head = Buffer.from([stream, 0, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32BE(text.length, 4);
  return Buffer.concat([head, Buffer.from(text)]);
};

describe('Demultiplexer', () => {
  it('splits frames, wherever they are cut', () => {
    const bytes = Buffer.concat([
      frame(1, 'one'),
      frame(2, 'two'),
      frame(1, ''),
      frame(1, 'three'),
    ]);
    for (let size = 1; size <= bytes.length; size += 1) {
      const seen = { stdout: '', stderr: '' };
      const demultiplexer = new Demultiplexer(
        (stream, piece) => (seen[stream] += piece.toString()),
      );
      for (let at = 0; at < bytes.length; at += size)
        demultiplexer.add(bytes.subarray(at, at + size));
      expect(seen).toEqual({ stdout: 'onethree', stderr: 'two' });
    }
  });
});

describe('KeptText', () => {
  it('keeps all that fits', () => {
    const kept = new KeptText(10);
    for (const piece of ['abc', 'defg', 'hij']) kept.add(Buffer.from(piece));
    expect(kept.read()).toEqual({ bytes: 10, text: 'abcdefghij', truncated: false });
  });

  it('keeps head and tail of what does not', () => {
    const kept = new KeptText(10);
    for (let count = 0; count < 1000; count += 1) kept.add(Buffer.from(`${count} `));
    expect(kept.read()).toEqual({ bytes: 3890, text: '0 1 2\n[...]\n 999 ', truncated: true });
  });
});

describe('TraceWriter', () => {
  it('keeps a reserve for the end', () => {
    const lines: string[] = [];
    let full = 0;
    const trace = new TraceWriter({
      write: (line) => lines.push(line),
      maxBytes: 150,
      onFull: () => (full += 1),
    });
    const event = {
      kind: 'event',
      at: 1,
      type: 'image',
      action: 'tag',
      id: 'x',
      signal: null,
      exitCode: null,
      exec: null,
    } as const;
    expect([trace.write(event), trace.write(event), full]).toEqual([true, false, 1]);
    trace.startEnd();
    expect(trace.write(event)).toBe(true);
    expect(lines).toHaveLength(2);
  });
});

describe('LineBatch', () => {
  it('writes nothing behind a hole: after a write that failed it says so, once, and is silent', () => {
    const tried: string[] = [];
    const faults: unknown[] = [];
    const full = new Error('ENOSPC');
    const write = (lines: string): void => {
      tried.push(lines);
      throw full;
    };
    const batch = new LineBatch(write, (fault) => faults.push(fault));
    for (const line of ['one\n', 'two\n']) {
      batch.add(line);
      batch.flush();
    }
    expect({ tried, faults }).toEqual({ tried: ['one\n'], faults: [full] });
  });
});
