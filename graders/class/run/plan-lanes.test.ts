import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pLimit from 'p-limit';
import { TemporaryCourse } from '../../../exercises/fixtures/temporary-course.ts';
import { loadExercise } from '../../../exercises/index.ts';
import type { Exercise } from '../../../exercises/index.ts';
import type { EngineRoom } from '../../docker/index.ts';
import { costOf, planLanes, wishOf } from './plan-lanes.ts';

let source: TemporaryCourse;
let files: Exercise;
beforeAll(async () => {
  source = await TemporaryCourse.make();
  files = await loadExercise(source.folder, '01-greet');
});
afterAll(() => source[Symbol.asyncDispose]());

const engineWith = (memoryBytes: number): EngineRoom =>
  ({ info: { memoryBytes }, room: { slots: pLimit(2), labs: pLimit(4) } }) as EngineRoom;

describe('planLanes', () => {
  it('leaves the memory of labs that are ready to them, beside those that lanes have', () => {
    const { count, labs, memoryBytes } = planLanes(engineWith(8 * 2 ** 30));
    expect({ count, labs }).toEqual({ count: 32, labs: 4 });
    expect(memoryBytes).toBe(0.8 * 8 * 2 ** 30 - 128 * 2 ** 20);
    const { memoryBytes: ofOne } = costOf({ exercise: files, tier: 'private' });
    expect(Math.floor(memoryBytes / ofOne)).toBe(4);
  });
});

describe('wishOf', () => {
  const session = (checks: readonly object[]): Exercise =>
    ({ ...files, submission: 'session', checks }) as Exercise;

  it('wishes for files an engine alone', () => {
    expect(wishOf(files)).toEqual({ limits: { network: 'none' }, terminals: 0 });
  });

  it('says of a session whether ports will be asked: its lab is then nobody else’s', () => {
    expect(wishOf(session([{ kind: 'state', params: {} }]))).toMatchObject({ ask: [] });
    const answer = { kind: 'answer', params: { port: 8080 } };
    expect(wishOf(session([answer]))).toMatchObject({ ask: [{ port: 8080, path: '/' }] });
  });
});
