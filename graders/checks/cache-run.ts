import type { JsonObject } from '../../exercises/index.ts';
import { parseDuration } from '../../exercises/index.ts';
import { explainSilence } from '../diagnosis/explain-silence.ts';
import { excerpts, quote } from '../diagnosis/words.ts';
import type { StudentContainer } from '../docker/types.ts';
import type { Evidence } from '../grade.ts';
import type { Finding, Outcome, Workbench } from './check-kind.ts';
import { failed, passed } from './check-kind.ts';
import type { EditedBuild } from './edited-build.ts';
import { fillNonce } from './fill-nonce.ts';
import { readHttpTask } from './http-task.ts';
import { visitApp } from './http-visit.ts';
import { numberOf, textOf } from './parameters.ts';
import { sceneOf } from './start-app.ts';

/** Runs the edited image with its default command: it has to answer, and its log has to hold what the edit says. */
export async function judgeEditedRun(
  parameters: JsonObject,
  edited: EditedBuild,
  built: Evidence,
  bench: Workbench,
): Promise<Outcome> {
  const { image } = edited.result;
  if (image === null) throw new Error('the edited image was to be run, and its build had failed');
  const { port, log, within } = fillNonce(parameters, edited.nonce);
  const withinMs = parseDuration(textOf(within) ?? '15s');
  const asked = numberOf(port);
  const text = textOf(log);
  await using container = await bench.phase('start', () =>
    bench.engine.run({
      image: image.id,
      label: 'the edited app',
      signal: bench.signal,
      ...(asked !== undefined && { ports: [asked] }),
    }),
  );
  const question = { ...(asked !== undefined && { port: asked }), within: `${withinMs}ms` };
  const visit = asked === undefined ? null : await visitApp(container, question, bench);
  const isTold = text === undefined || (await hears(container, text, withinMs));
  const evidence: Evidence = {
    ...built,
    logs: excerpts(container.output()),
    timeline: [{ title: 'The edited app', events: await container.timeline() }],
    ...(visit !== null && { exchanges: visit.exchanges }),
  };
  if (!isTold) return failed(await explainOldProgram(edited, bench), evidence);
  if (visit === null || visit.isRight) return passed(evidence);
  const scene = { ...(await sceneOf(bench, container)), config: image.config };
  const why = await explainSilence(scene, visit, readHttpTask(question));
  return failed({ ...why, ...tell(edited), actual: 'It did not answer.' }, evidence);
}

const hears = (container: StudentContainer, text: string, timeoutMs: number): Promise<boolean> =>
  container.waitForOutput(
    ({ stdout, stderr }) => stdout.includes(text) || stderr.includes(text),
    timeoutMs,
  );

const tell = ({ file }: EditedBuild): Pick<Finding, 'expected' | 'reproduce'> => ({
  expected: `The image built after an edit of ${quote(file)} runs the edited file, and answers.`,
  reproduce: [
    `echo 'console.log("edited")' >> ${file}`,
    'docker build -t app .',
    'docker run --rm app',
  ],
});

async function explainOldProgram(edited: EditedBuild, bench: Workbench): Promise<Finding> {
  const { image } = await bench.build();
  const file = quote(edited.file);
  const isSame = image?.layers.join() === edited.result.image?.layers.join();
  return {
    ...tell(edited),
    diagnosis: isSame ? 'edit-not-in-image' : 'edit-not-run',
    rationale: isSame
      ? `${file} was edited, and the image came out the same to the last layer: no step of the build copies ${file}.`
      : `${file} was edited and the image changed, and still the container printed nothing of the edit: what it runs by default is another file, or ends before it gets there.`,
    actual: `Nothing of the edit of ${file} was in the container's log.`,
    hint: isSame
      ? `Which line brings the program into the image? Compare what it copies with what \`npm start\` runs.`
      : 'Compare the default command of the image with the `start` script of `package.json`.',
  };
}
