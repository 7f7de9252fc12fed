import { readFile } from 'node:fs/promises';

import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';

import { classOfTwelve, hostileGrade, sampleGrade } from '../fixtures/sample-grades.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { codequality, renderCodeQuality } from './codequality.ts';

interface Finding {
  readonly description: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const findings = (...args: Parameters<typeof renderCodeQuality>): Finding[] =>
  JSON.parse(renderCodeQuality(...args)) as Finding[];

// From GitLab's page on the report's form: these fields, and no byte order mark before them.
const schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', minLength: 1, not: { pattern: '^(\\./|/)' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

describe('codequality', () => {
  it('writes one file in the form of GitLab, whatever the grades hold', async () => {
    await using folder = await temporaryFolder();
    const [path = ''] = await codequality.write([...classOfTwelve(), hostileGrade()], folder.path);
    expect(path).toMatch(/codequality\.json$/);
    const isValid = new Ajv().compile(schema);
    expect(isValid(JSON.parse(await readFile(path, 'utf8')))).toBe(true);
    expect(findings([])).toEqual([]);
  });

  it('names what failed with its line, and gives no two the same fingerprint', () => {
    const found = findings([sampleGrade('stop-failed'), sampleGrade('cache-failed')]);
    expect(found[0]?.location).toEqual({ path: 'Dockerfile', lines: { begin: 6 } });
    expect(found[0]?.description).toContain(
      '`docker stop` ends it within 2 s: It was still running',
    );
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  });

  it('keeps a fingerprint when the line moves, so that GitLab tells the finding again', () => {
    const grade = sampleGrade('stop-failed');
    const moved = JSON.parse(
      JSON.stringify(grade).replaceAll('"line":6', '"line":7'),
    ) as typeof grade;
    expect(findings([moved])[0]?.fingerprint).toBe(findings([grade])[0]?.fingerprint);
  });

  it('says that what could not be judged is no fault of the student', () => {
    const [first] = findings([sampleGrade('ungradable')]);
    expect(first).toMatchObject({ severity: 'info' });
    expect(first?.description).toContain('not judged, and no fault of yours');
  });

  it('is silent about hidden checks', () => {
    expect(renderCodeQuality([sampleGrade('hidden')])).toBe('[]\n');
  });
});
