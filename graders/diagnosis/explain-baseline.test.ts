import { describe, expect, it } from '@jest/globals';
import { explainBaseline, findMissedSteps } from './explain-baseline.ts';
import { readDockerfile } from './read-dockerfile.ts';

const GIVEN = 'FROM alpine\nRUN apk add --update redis\nCMD ["redis-server"]';
const explain = (own: string, given = GIVEN) =>
  explainBaseline(readDockerfile(given), readDockerfile(own));

describe('explainBaseline', () => {
  it.each([
    'FROM alpine:latest\nRUN apk add --update redis\nRUN apk add curl',
    'from alpine\r\nCMD ["x"]\r\nrun apk add \\\r\n--update redis\r\n',
    'FROM alpine AS a\nRUN apk add --update redis\nFROM a\nRUN x',
  ])('finds no difference in %j', (own) => {
    expect(explain(own)).toBeNull();
  });

  it.each([
    ['base-changed', 'FROM node:alpine\nRUN apk add --update redis', 1],
    ['base-changed', 'FROM alpine:3\nRUN apk add --update redis', 1],
    ['step-inserted-above', 'FROM alpine\nRUN apk add curl\nRUN apk add --update redis', 2],
    ['step-inserted-above', 'FROM alpine\nENV A=b\nRUN apk add --update redis', 2],
    ['step-combined', 'FROM alpine\nRUN apk add --update redis curl', 2],
    ['step-combined', 'FROM alpine\nRUN apk add --update redis && apk add curl', 2],
    ['step-combined', 'FROM alpine\nRUN apk add --update curl redis', 2],
    ['step-changed', 'FROM alpine\nRUN apk add --update redis  # the server', 2],
    ['step-changed', 'FROM alpine\nRUN apk add --update redis   #the server', 2],
    [
      'step-changed',
      'FROM alpine\nRUN apk add --update redis   # the server\nRUN apk add --update curl    # more',
      2,
    ],
    ['step-combined', 'FROM alpine\nRUN apk add --update redis curl # both', 2],
    ['step-changed', 'FROM alpine\nRUN apk add -U redis', 2],
    ['step-changed', 'FROM alpine\nRUN apk add  --update redis', 2],
    ['given-step-missing', 'FROM alpine', undefined],
  ])('tells %s of %j', (diagnosis, own, line) => {
    const found = explain(own);
    expect(found?.diagnosis).toBe(diagnosis);
    expect(found?.location?.line).toBe(line);
  });

  it('says which line stands above which', () => {
    expect(
      explain('FROM alpine\nRUN apk add curl\nRUN apk add --update redis')?.rationale,
    ).toContain(
      'Line 3, `RUN apk add --update redis`, had to run again because line 2, `RUN apk add curl`, stands above it now.',
    );
  });
});

describe('findMissedSteps', () => {
  const given = 'FROM alpine\nRUN a\nENV B=c\nCOPY x /x\nRUN d\nCMD ["e"]';
  it.each([
    ['from the first that differs on', ['COPY', 'RUN'], 'FROM alpine\nRUN a\nENV B=d\nCOPY x /x'],
    ['that are left out', ['RUN'], 'FROM alpine\nRUN a\nENV B=c\nCOPY x /x'],
    ['on another base', ['FROM', 'RUN', 'COPY', 'RUN'], 'FROM busybox\nRUN a'],
    ['from the first that copies on, where all are there', ['COPY', 'RUN'], given],
  ])('names those %s', (_, keywords, own) => {
    const found = findMissedSteps(readDockerfile(given), readDockerfile(own));
    expect(found.map(({ keyword }) => keyword)).toEqual(keywords);
  });
});
