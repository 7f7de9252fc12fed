import { describe, expect, it } from '@jest/globals';
import { explainCase } from './explain-case.ts';
import type { FailedBuildCase } from './explain-case.ts';

const invalid = (dockerfile: string, message: string): FailedBuildCase => ({
  dockerfile,
  failure: {
    reason: 'dockerfile-invalid',
    message: `failed to solve with frontend dockerfile.v0: failed to create LLB definition: ${message}`,
  },
});

describe('explainInvalidDockerfile', () => {
  it.each([
    ['dockerfile-empty', invalid('', 'the Dockerfile cannot be empty')],
    ['dockerfile-empty', invalid('# one\n', 'file with no instructions')],
    ['base-missing', invalid('RUN x\n', 'no build stage in current context')],
    ['base-missing', invalid('ARG A=1\n', 'no build stage in current context')],
    [
      'instruction-unknown',
      invalid('FROM a\nRNU x\n', 'dockerfile parse error line 2: unknown instruction: RNU'),
    ],
    [
      'instruction-unknown',
      invalid('FROM a\nRUN x\n && y\n', 'dockerfile parse error line 3: unknown instruction: &&'),
    ],
    [
      'dockerfile-invalid',
      invalid(
        'FROM a\nCOPY a\n',
        'dockerfile parse error line 2: COPY requires at least two arguments',
      ),
    ],
    [
      'base-name-invalid',
      invalid(
        'FROM Alpine\n',
        'failed to parse stage name "Alpine": invalid reference format: repository name must be lowercase',
      ),
    ],
  ])('tells %s', async (diagnosis, scene) => {
    expect(await explainCase(scene)).toMatchObject({ fault: 'student', diagnosis });
  });

  it('suggests the instruction that was meant, or a backslash', async () => {
    const misspelt = await explainCase(
      invalid('FROM a\nRNU x\n', 'dockerfile parse error line 2: unknown instruction: RNU'),
    );
    expect(misspelt).toMatchObject({ line: 2 });
    expect(misspelt.rationale).toContain('did you mean `RUN`?');
    const broken = await explainCase(
      invalid('FROM a\nRUN x\n && y\n', 'dockerfile parse error line 3: unknown instruction: &&'),
    );
    expect(broken.hint).toContain('backslash');
  });

  it('charges a heredoc that the engine is too old for to the engine', async () => {
    const scene = invalid(
      'FROM a\nRUN <<EOF\necho a\nEOF\n',
      'dockerfile parse error line 3: unknown instruction: ECHO',
    );
    expect(await explainCase(scene)).toMatchObject({
      fault: 'infrastructure',
      diagnosis: 'builder-too-old',
    });
  });

  it.each([
    ['dockerfile-misnamed', 'dockerfile'],
    ['dockerfile-misnamed', 'DockerFile'],
    ['dockerfile-misnamed', 'Dockerfile.txt'],
    ['dockerfile-misnamed', 'Dockefile'],
    ['dockerfile-in-folder', 'app/Dockerfile'],
    ['dockerfile-missing', 'index.js'],
    ['dockerfile-missing', '.dockerignore'],
    ['dockerfile-missing', 'Dockerfile.dockerignore'],
  ])('tells %s from %s', async (diagnosis, file) => {
    const explained = await explainCase({
      files: { [file]: 'x' },
      failure: { reason: 'dockerfile-missing', message: 'no Dockerfile' },
    });
    expect(explained).toMatchObject({ fault: 'student', diagnosis });
  });
});
