import { describe, expect, it, jest } from '@jest/globals';
import { Farewell } from './farewell.ts';

const never = new AbortController().signal;
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Ends it without ending the process of this test. */
function dismiss(farewell: Farewell): unknown {
  const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
  farewell[Symbol.dispose]();
  const [first] = kill.mock.calls;
  kill.mockRestore();
  return first?.[1];
}

describe('Farewell', () => {
  it('ends at a signal, and passes it on when all is clean', async () => {
    const farewell = new Farewell(60_000);
    const ended = farewell.first([], never);
    process.emit('SIGTERM', 'SIGTERM');
    process.emit('SIGTERM', 'SIGTERM');
    await ended;
    expect({ isAborted: farewell.signal.aborted, isLate: farewell.isLate }).toEqual({
      isAborted: false,
      isLate: false,
    });
    expect(dismiss(farewell)).toBe('SIGTERM');
  });

  it('gives up at a signal before anybody typed', () => {
    const farewell = new Farewell(60_000);
    process.emit('SIGINT', 'SIGINT');
    expect(farewell.signal.aborted).toBe(true);
    expect(dismiss(farewell)).toBe('SIGINT');
  });

  it('gives up at a second signal', async () => {
    jest.useFakeTimers();
    const farewell = new Farewell(60_000);
    void farewell.first([], never);
    process.emit('SIGTERM', 'SIGTERM');
    jest.advanceTimersByTime(2_000);
    process.emit('SIGTERM', 'SIGTERM');
    expect(farewell.signal.aborted).toBe(true);
    dismiss(farewell);
    jest.useRealTimers();
  });

  it('ends when the time is over', async () => {
    const farewell = new Farewell(1);
    await farewell.first([], never);
    expect(farewell.isLate).toBe(true);
    expect(dismiss(farewell)).toBeUndefined();
  });

  it('ends with what breaks down, before or meanwhile', async () => {
    using farewell = new Farewell(60_000);
    const lost = new AbortController();
    const ended = farewell.first([], lost.signal);
    await soon();
    lost.abort(new Error('the engine is gone'));
    await expect(ended).rejects.toThrow('the engine is gone');
    await expect(farewell.first([], lost.signal)).rejects.toThrow('the engine is gone');
  });
});
