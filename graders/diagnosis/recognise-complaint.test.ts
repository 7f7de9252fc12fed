import { describe, expect, it } from '@jest/globals';
import { recogniseComplaint } from './recognise-complaint.ts';

describe('recogniseComplaint', () => {
  it.each([
    ['too-many-processes', "/bin/sh: can't fork: Resource temporarily unavailable"],
    ['too-many-processes', 'bash: fork: retry: Resource temporarily unavailable'],
    ['script-with-carriage-returns', 'app.sh: line 2: \r: not found'],
    ['script-with-carriage-returns', "app.sh: line 2: $'\\r': command not found"],
    ['script-with-carriage-returns', '/app.sh: set: line 2: illegal option -\r'],
    ['command-not-found-by-shell', '/bin/sh: greet: not found'],
    ['command-not-found-by-shell', '/bin/sh: 1: greet: not found'],
    ['command-not-found-by-shell', 'bash: line 1: greet: command not found'],
    ['app-file-missing', "Error: Cannot find module '/app/index.js'"],
    ['dependency-missing', "Error: Cannot find module 'express'\nRequire stack:"],
    [
      'dependency-missing',
      "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'express' imported from /app/index.js",
    ],
    [
      'package-json-missing',
      "npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/app/package.json'",
    ],
    ['npm-script-missing', 'npm error Missing script: "start"'],
    ['port-in-use', 'Error: listen EADDRINUSE: address already in use :::8080'],
    ['permission-denied', "Error: EACCES: permission denied, open '/data/x'"],
    ['permission-denied', 'touch: /tmp/x: Permission denied'],
  ])('finds %s in %j', (diagnosis, text) => {
    expect(recogniseComplaint(text, 1)).toMatchObject({ diagnosis });
  });

  it('finds nothing in what it does not know', () => {
    expect(recogniseComplaint('Segmentation fault', 139)).toBeNull();
  });

  it('adds the exit code to what it found', () => {
    const { rationale = '' } = recogniseComplaint('/bin/sh: greet: not found', 127) ?? {};
    expect(rationale).toContain('`greet`');
    expect(rationale).toContain('exit code 127');
  });
});
