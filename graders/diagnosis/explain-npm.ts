import type { BuildExplanation, BuildScene } from './build-scene.ts';
import { capitalise, readSubmitted, tellStep } from './build-scene.ts';
import { findIgnoringLine } from './find-ignoring-line.ts';
import { quote } from './words.ts';

type Why = Pick<BuildExplanation, 'diagnosis' | 'rationale' | 'hint'>;

/** Explains that npm lacked a file to install from, or found two that contradict each other. */
export const explainNpm = async (scene: BuildScene): Promise<Why | null> =>
  (await explainMissingLock(scene)) ?? explainOutdatedLock(scene) ?? explainPackageJson(scene);

const LOCK_FILE = /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/;

async function explainMissingLock(scene: BuildScene): Promise<Why | null> {
  if (!/can only install (?:packages )?with an existing/.test(scene.said)) return null;
  const { submission } = scene.bench;
  const file = submission.files.find((each) => LOCK_FILE.test(each));
  const called = `${capitalise(tellStep(scene))} calls \`npm ci\`, which installs what a lock file lists and nothing else`;
  if (file === undefined) {
    return {
      diagnosis: 'lock-file-missing',
      rationale: `${called}, and your folder holds no \`package-lock.json\`.`,
      hint: 'npm writes a lock file when it installs. Either hand one in, or see which other command of npm does with `package.json` alone.',
    };
  }
  const ignoreText = (await readSubmitted(submission, '.dockerignore')) ?? '';
  const line = findIgnoringLine(ignoreText, file);
  return {
    diagnosis: 'lock-file-not-copied',
    rationale:
      line === null
        ? `${called}. Your folder holds ${quote(file)}, and no earlier line has put it beside the \`package.json\` of this step.`
        : `${called}. Your folder holds ${quote(file)}, and a line of \`.dockerignore\`, ${quote(line.text)}, keeps it out of the build.`,
    hint: 'Which files does npm need at this step, and which line brings them into the image?',
  };
}

const explainOutdatedLock = ({ said }: BuildScene): Why | null =>
  /can only install packages when your package\.json and .{1,80} are in sync/.test(said)
    ? {
        diagnosis: 'lock-file-outdated',
        rationale:
          '`npm ci` installs what the lock file lists, and `package.json` asks for something else than that file knows.',
        hint: 'The lock file is written anew by npm itself, not by hand, wherever `package.json` has changed.',
      }
    : null;

function explainPackageJson({ said }: BuildScene): Why | null {
  const path = /ENOENT[^\n]*open '([^']*package\.json)'/.exec(said)?.[1];
  return path === undefined
    ? null
    : {
        diagnosis: 'package-json-missing',
        rationale: `npm read what to install from ${quote(path)}, and no earlier line has put that file there.`,
        hint: 'A step sees only what the lines above it have put into the image. What does npm need, and in which folder does it look?',
      };
}
