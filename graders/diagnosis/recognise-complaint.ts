import type { Explanation } from './explanation.ts';
import { quote } from './words.ts';

type Complaint = readonly [pattern: RegExp, explain: (found: string) => Explanation];

// What programs say when they give up, where that tells a cause for certain enough to name it. The first that fits counts.
const COMPLAINTS: readonly Complaint[] = [
  [
    /can(?:'|no)t fork|fork: (?:retry|Resource)|Resource temporarily unavailable|pthread_create|uv_thread_create/i,
    () => ({
      diagnosis: 'too-many-processes',
      rationale:
        'The container has as many processes and threads as it may have, so the kernel refused to make another.',
      hint: 'Something in the container starts processes without end: find out what.',
    }),
  ],
  [
    /(?:^|[\s:])([^\s:]*\r): (?:command )?not found|\$'\\r': command not found|(?:illegal option|invalid option|Illegal option) -\r?$/m,
    () => ({
      diagnosis: 'script-with-carriage-returns',
      rationale:
        'The shell met lines that end with a carriage return, as editors on Windows write them, and took it for a part of the command.',
      hint: 'Save the script with line ends of Unix (LF).',
    }),
  ],
  [
    /([^\s:]+): (?:command )?not found\s*$/m,
    (name) => ({
      diagnosis: 'command-not-found-by-shell',
      rationale: `The shell started, but found no command called ${quote(name)} in the image.`,
      hint: 'See which instruction should put this command into the image, and whether its name is spelt right.',
    }),
  ],
  [
    /Cannot find (?:module|package) '([^']+)'/,
    (name) =>
      name.startsWith('/')
        ? {
            diagnosis: 'app-file-missing',
            rationale: `Node.js was to run ${quote(name)}, and the image has no such file.`,
            hint: 'See which instruction copies the app into the image, and into which folder.',
          }
        : {
            diagnosis: 'dependency-missing',
            rationale: `The app needs ${quote(name)}, and Node.js does not find it in the image.`,
            hint: 'See whether the dependencies are installed in the image, and in the folder that the app runs in.',
          },
  ],
  [
    /(?:ENOENT|no such file or directory)[^\n]*?([^\s'"]*package\.json)/,
    (path) => ({
      diagnosis: 'package-json-missing',
      rationale: `npm looked for ${quote(path)}, and the image has no such file.`,
      hint: 'See which instruction copies the app into the image, and in which folder the command runs.',
    }),
  ],
  [
    /Missing script: "?([\w:-]+)"?/,
    (name) => ({
      diagnosis: 'npm-script-missing',
      rationale: `npm was asked for the script ${quote(name)}, and \`package.json\` has none of that name.`,
      hint: 'Compare the name with the `scripts` of `package.json`.',
    }),
  ],
  [
    /EADDRINUSE[^\n]*?:(\d+)|Address (?:already )?in use/i,
    () => ({
      diagnosis: 'port-in-use',
      rationale:
        'The app wanted to listen on a port on which another process of the same container listens already.',
      hint: 'Is the server started twice in one container?',
    }),
  ],
  [
    /EACCES: permission denied,? ?([^\n]{0,80})|Permission denied/,
    (what) => ({
      diagnosis: 'permission-denied',
      rationale: `The user that the container runs as may not do what the program tried${what === '' ? '' : `: ${quote(what)}`}.`,
      hint: 'Compare the user of the container with the owner and the mode of the files it needs.',
    }),
  ],
];

/** Recognises, in what a failed program said, a cause that can be named. */
export function recogniseComplaint(text: string, exitCode: number | null): Explanation | null {
  for (const [pattern, explain] of COMPLAINTS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const explanation = explain(found[1] ?? '');
    const code = exitCode === null ? '' : ` It ended with exit code ${exitCode}.`;
    return { ...explanation, rationale: explanation.rationale + code };
  }
  return null;
}
