import { describe, expect, it } from '@jest/globals';
import {
  findCopiedStages,
  MAX_DOCKERFILE_CHARS,
  quoteInstruction,
  readDockerfile,
} from './read-dockerfile.ts';

const read = (...lines: string[]) => readDockerfile(lines.join('\n'));
const summary = (...lines: string[]): string[] =>
  read(...lines).instructions.map(
    ({ keyword, arguments: rest, line, stage }) => `${line}/${stage} ${keyword} ${rest}`,
  );

describe('readDockerfile', () => {
  it('reads keywords of any case, without a final newline', () => {
    expect(summary('from alpine', 'Run echo a', 'cmd ["x"]')).toEqual([
      '1/0 FROM alpine',
      '2/0 RUN echo a',
      '3/0 CMD ["x"]',
    ]);
  });

  it('joins continuation lines and leaves out the comments and empty lines between', () => {
    expect(
      summary('FROM alpine', 'RUN apk add \\', '  # why', '', '    redis \\  ', '  curl', 'CMD x'),
    ).toEqual(['1/0 FROM alpine', '2/0 RUN apk add redis curl', '7/0 CMD x']);
  });

  it('obeys the escape directive', () => {
    expect(
      summary('# escape=`', 'FROM alpine', 'RUN echo `', ' a', 'RUN dir c:\\', 'CMD x'),
    ).toEqual(['2/0 FROM alpine', '3/0 RUN echo a', '5/0 RUN dir c:\\', '6/0 CMD x']);
  });

  it('reads CRLF as LF', () => {
    expect(summary('FROM alpine\r', 'RUN a \\\r', ' b\r', 'CMD x\r', '')).toEqual([
      '1/0 FROM alpine',
      '2/0 RUN a b',
      '4/0 CMD x',
    ]);
  });

  it('takes no line of a heredoc for an instruction', () => {
    const { instructions } = read(
      'FROM alpine',
      'RUN <<EOF',
      'apk add redis',
      'FROM fake',
      'EOF',
      'COPY <<A <<B /x/',
      'CMD',
      'A',
      'B',
      'CMD x',
    );
    expect(instructions.map(({ keyword }) => keyword)).toEqual(['FROM', 'RUN', 'COPY', 'CMD']);
    expect(instructions[1]?.arguments).toBe('<<EOF\napk add redis\nFROM fake\nEOF');
    expect(instructions[1]?.endLine).toBe(5);
  });

  it('replaces ARGs in FROM, with defaults, and keeps unknown ones', () => {
    const { stages } = read(
      'ARG BASE=redis',
      'ARG TAG="7"',
      'FROM ${BASE}:$TAG',
      'FROM ${NONE:-node}:${TAG:+x}',
      'FROM $WHAT',
    );
    expect(stages.map(({ image }) => image)).toEqual(['redis:7', 'node:x', '$WHAT']);
  });

  it('gives a stage only the ARGs it asks for', () => {
    expect(
      summary(
        'ARG A=1',
        'ARG B=2',
        'FROM x',
        'ARG A',
        'ENV C=3 D="4 5"',
        'ENV E six',
        'RUN $A $B $C $D $E',
      ).at(-1),
    ).toBe('7/0 RUN 1 $B 3 4 5 six');
  });

  it('tells stages from images', () => {
    const { stages } = read(
      'FROM --platform=linux/amd64 node:alpine AS Build',
      'FROM build as test',
      'FROM 0',
      'FROM alpine',
    );
    expect(stages).toEqual([
      { name: 'Build', image: 'node:alpine', parent: null, line: 1 },
      { name: 'test', image: null, parent: 0, line: 2 },
      { name: null, image: '0', parent: null, line: 3 },
      { name: null, image: 'alpine', parent: null, line: 4 },
    ]);
  });

  it('keeps flags apart from arguments', () => {
    const [, copy] = read('FROM a', 'COPY --from=build --chown=1:1 /a /b').instructions;
    expect(copy?.flags).toEqual([
      { name: 'from', value: 'build' },
      { name: 'chown', value: '1:1' },
    ]);
    expect(copy?.arguments).toBe('/a /b');
    expect(copy?.written).toBe('--from=build --chown=1:1 /a /b');
  });

  it('reads no instruction in nothing, or in comments', () => {
    expect(read('').instructions).toEqual([]);
    expect(read('# one', '', '# two').instructions).toEqual([]);
  });

  it('ends in good time with a Dockerfile of a megabyte', () => {
    const started = performance.now();
    readDockerfile(`FROM a\nCOPY ${'--x '.repeat(262_144)}`);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(MAX_DOCKERFILE_CHARS).toBeLessThan(100_000);
  });
});

describe('findCopiedStages', () => {
  it('follows COPY --from, mounts and parents, by name and by number', () => {
    const dockerfile = read(
      'FROM node AS deps',
      'RUN npm i',
      'FROM node AS unused',
      'RUN x',
      'FROM node AS tools',
      'RUN y',
      'FROM alpine AS middle',
      'COPY --from=0 /a /a',
      'RUN --mount=type=bind,from=tools,target=/t cp /t/a /',
      'FROM middle',
      'RUN z',
    );
    expect(findCopiedStages(dockerfile)).toEqual([0, 2]);
  });
});

describe('quoteInstruction', () => {
  it('cuts a long line', () => {
    expect(quoteInstruction({ keyword: 'RUN', written: 'a' })).toBe('`RUN a`');
    expect(quoteInstruction({ keyword: 'RUN', written: 'a'.repeat(200) })).toHaveLength(82);
  });
});
