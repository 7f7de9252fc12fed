import { describe, expect, it } from '@jest/globals';
import { bookOf, grade } from './fixtures/sample-class.ts';
import { findAlikeWork } from './find-alike-work.ts';
import type { PrintedWork } from './find-alike-work.ts';

/** Work of prints from one number up to before another. */
const work = (student: string, from: number, to: number): PrintedWork => ({
  student,
  prints: Uint32Array.from({ length: to - from }, (_, at) => from + at),
});

describe('findAlikeWork', () => {
  it('groups work that is the same', () => {
    expect(findAlikeWork([work('zoe', 0, 20), work('bob', 50, 70), work('ada', 0, 20)])).toEqual([
      { students: ['ada', 'zoe'], likeness: 1 },
    ]);
  });

  it('groups work that is nearly the same, and tells how nearly', () => {
    expect(findAlikeWork([work('ada', 0, 18), work('bob', 0, 20)])).toEqual([
      { students: ['ada', 'bob'], likeness: 0.9 },
    ]);
  });

  it.each([
    ['is only somewhat alike', [work('ada', 0, 15), work('bob', 0, 20)]],
    ['shares a few lines', [work('ada', 0, 20), work('bob', 15, 35)]],
    ['has too little of its own', [work('ada', 0, 7), work('bob', 0, 7)]],
    ['holds nothing beyond the starter', [work('ada', 0, 0), work('bob', 0, 0)]],
  ])('leaves work alone that %s', (_what, works) => {
    expect(findAlikeWork(works)).toEqual([]);
  });

  it('finds alike work whichever of the prints differ', () => {
    for (let missing = 0; missing < 20; missing++) {
      const whole = work('ada', 0, 20);
      const bob = { student: 'bob', prints: whole.prints.filter((print) => print !== missing) };
      expect(findAlikeWork([whole, bob])).toEqual([{ students: ['ada', 'bob'], likeness: 0.95 }]);
    }
  });

  it('joins what hangs together, and tells the weakest of the links', () => {
    const chain = [work('a', 0, 20), work('b', 2, 22), work('c', 4, 24)];
    expect(findAlikeWork(chain)).toEqual([{ students: ['a', 'b', 'c'], likeness: 0.818182 }]);
    expect(findAlikeWork([...chain, work('d', 100, 120), work('e', 100, 120)])).toHaveLength(2);
  });

  it('does not count what more than half of a class shares', () => {
    const asked = Array.from({ length: 20 }, (_, at) => work(`s${at}`, 0, 20));
    expect(findAlikeWork(asked)).toEqual([]);
    const own = asked.map(({ student, prints }, at) => ({
      student,
      prints: Uint32Array.from([...prints, ...work('', 100 + at, 112 + at).prints.slice(0, 12)]),
    }));
    const twin = { student: 'twin', prints: own[3]?.prints ?? new Uint32Array() };
    const scattered = own.map(({ student, prints }, at) => ({
      student,
      prints: prints.map((print) => (print < 100 ? print : print * 1000 + at)),
    }));
    expect(findAlikeWork(scattered)).toEqual([]);
    const twins = [...scattered, { ...twin, prints: scattered[3]?.prints ?? twin.prints }];
    expect(findAlikeWork(twins)).toEqual([{ students: ['s3', 'twin'], likeness: 1 }]);
  });

  it('is quick where a whole class is nearly alike', () => {
    const start = performance.now();
    const works = Array.from({ length: 2000 }, (_, at) => ({
      student: `s${at}`,
      // A quarter of the class from each of four sources, and a few prints of their own.
      prints: Uint32Array.from([...work('', 0, 60).prints].map((print) => print + (at % 4) * 1000))
        .map((print, place) => (place % 12 === 0 ? 10_000 + at * 100 + place : print))
        .sort(),
    }));
    expect(findAlikeWork(works).map(({ students }) => students.length)).toEqual([
      500, 500, 500, 500,
    ]);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('the alike work of a gradebook', () => {
  it('is that of the attempts that count, exercise by exercise', async () => {
    const { prints } = work('', 0, 20);
    const grades = ['ada', 'bob', 'eve'].map((student) =>
      grade(student, { prints: student === 'eve' ? null : prints }),
    );
    expect((await bookOf({ grades })).alike).toEqual([
      { exerciseId: '01-greet', students: ['ada', 'bob'], likeness: 1 },
    ]);
  });
});
