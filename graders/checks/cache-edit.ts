import type { JsonObject, JsonValue } from '../../exercises/index.ts';
import { judgeBuildFailure, tellBuild } from '../diagnosis/explain-build-failure.ts';
import type { ReinstallExplanation } from '../diagnosis/explain-reinstall.ts';
import {
  explainIgnoredControl,
  explainNoInstall,
  explainReinstall,
} from '../diagnosis/explain-reinstall.ts';
import type { Dockerfile } from '../diagnosis/read-dockerfile.ts';
import { readDockerfile } from '../diagnosis/read-dockerfile.ts';
import { quote } from '../diagnosis/words.ts';
import type { BuildEvidence } from '../grade.ts';
import { judgeEditedRun } from './cache-run.ts';
import type { Outcome, Workbench } from './check-kind.ts';
import { failed, passed } from './check-kind.ts';
import { buildEdited, findInstallPlaces } from './edited-build.ts';
import type { EditedBuild } from './edited-build.ts';
import { findMiss, isMadeAnew } from './install-places.ts';
import type { InstallPlace } from './install-places.ts';
import { textOf } from './parameters.ts';
import { engineFailed, unreliableCache } from './unreliable-cache.ts';

/** What an edit must keep, what a control edit must not, and how the edited image must run. */
interface EditTask {
  readonly edit: JsonObject;
  readonly keeps: string | undefined;
  readonly control: JsonObject | undefined;
  readonly then: JsonObject | undefined;
}

/** Judges what a build reuses after an edit, what it makes anew after a control edit, and that the edit runs. */
export async function judgeEdit(parameters: JsonObject, bench: Workbench): Promise<Outcome> {
  const task = readTask(parameters);
  const scene = { task, bench, dockerfile: readDockerfile(bench.submission.dockerfile ?? '') };
  // Three checks of an exercise may ask about one edit: it is built once.
  const [edited, places] = await Promise.all([
    bench.shared(`cache/edit/${JSON.stringify(task.edit)}`, () => build(scene, task.edit, 'edit')),
    task.keeps === undefined
      ? []
      : bench.shared(`cache/places/${task.keeps}`, () => findPlaces(scene)),
  ]);
  if ('finding' in edited) return failed(edited.finding);
  const judge = new EditJudge(scene, places, edited);
  return (
    (await judge.judgeBuild()) ??
    (await judge.judgeKeeps()) ??
    (await judge.judgeControl()) ??
    judge.judgeRun()
  );
}

interface Scene {
  readonly task: EditTask;
  readonly bench: Workbench;
  readonly dockerfile: Dockerfile;
}

const build = (
  { bench, dockerfile }: Scene,
  edit: JsonObject,
  purpose: string,
): ReturnType<typeof buildEdited> =>
  bench.phase('build', () => buildEdited(edit, purpose, bench, dockerfile));

const findPlaces = async ({ task, bench, dockerfile }: Scene): Promise<InstallPlace[]> =>
  findInstallPlaces(await bench.build(), task.keeps ?? '', bench, dockerfile);

class EditJudge {
  readonly #scene: Scene;
  readonly #places: readonly InstallPlace[];
  readonly #edited: EditedBuild;
  readonly #builds: BuildEvidence[] = [];

  constructor(scene: Scene, places: readonly InstallPlace[], edited: EditedBuild) {
    this.#scene = scene;
    this.#places = places;
    this.#edited = edited;
  }

  /** The edited submission has to build at all. */
  async judgeBuild(): Promise<Outcome | null> {
    const { bench } = this.#scene;
    this.#builds.push(tellBuild('your Dockerfile', await bench.build()), tellEdited(this.#edited));
    return judgeBuilt(this.#edited, bench);
  }

  /** What was installed before the edit has to be there, untouched, after it. */
  async judgeKeeps(): Promise<Outcome | null> {
    const { task, dockerfile } = this.#scene;
    if (task.keeps === undefined) return null;
    if (this.#places.length === 0) return this.#fail(explainNoInstall(dockerfile));
    if (findMiss(this.#places, this.#edited, dockerfile) === null) return null;
    const confirmed = await this.#lookAgain();
    if (confirmed === null) return null;
    const { stage, edited } = confirmed;
    const why = explainReinstall(dockerfile, stage, edited.result.steps, edited.file);
    return why === null ? this.#giveUp(edited) : this.#fail(why);
  }

  /**
   * Before anybody fails, all is built once more, with another nonce: two builds of one step that ran at the same time
   * have made two layers, of which a later build finds either. What depends on the edit can never be reused, so one hit
   * is a proof, and only two misses are one.
   */
  async #lookAgain(): Promise<{ stage: number; edited: EditedBuild } | null> {
    const { task, bench, dockerfile } = this.#scene;
    const again = await bench.engine.build({ contextFolder: bench.submission.folder });
    if (!again.ok) {
      throw engineFailed(`what had been built did not build again: ${again.failure.message}`);
    }
    await using _image = again.image;
    const places = await findInstallPlaces(again, task.keeps ?? '', bench, dockerfile);
    const edited = await build(this.#scene, task.edit, 'edit again');
    if ('finding' in edited) throw new Error(edited.finding.actual);
    await using _edited = edited;
    const stage = findMiss(places, edited, dockerfile);
    return stage === null ? null : { stage, edited };
  }

  /** What the packages depend on has changed, so they have to be installed anew. */
  async judgeControl(): Promise<Outcome | null> {
    const { task, bench, dockerfile } = this.#scene;
    if (task.control === undefined) return null;
    for (const purpose of ['control', 'control again']) {
      const controlled = await build(this.#scene, task.control, purpose);
      if ('finding' in controlled) return failed(controlled.finding);
      await using held = controlled;
      if (purpose === 'control') this.#builds.push(tellEdited(held));
      const broken = await judgeBuilt(held, bench);
      if (broken !== null) return broken;
      if (isMadeAnew(this.#places, held, this.#edited, dockerfile)) return null;
      const { steps } = held.result;
      if (purpose !== 'control')
        return this.#fail(explainIgnoredControl(dockerfile, steps, held.file));
    }
    return null;
  }

  async judgeRun(): Promise<Outcome> {
    const { task, bench } = this.#scene;
    const evidence = { builds: this.#builds };
    return task.then === undefined
      ? passed(evidence)
      : judgeEditedRun(task.then, this.#edited, evidence, bench);
  }

  #fail(why: ReinstallExplanation): Outcome {
    return failed(
      { ...why, expected: this.#expected(), reproduce: reproduce(this.#edited.file) },
      { builds: this.#builds },
    );
  }

  #giveUp({ file }: EditedBuild): Outcome {
    const actual = `After an edit of ${quote(file)}, the layers were other ones.`;
    const told = { expected: this.#expected(), actual, reproduce: reproduce(file) };
    return unreliableCache(told, { builds: this.#builds });
  }

  #expected(): string {
    const { control } = this.#scene.task;
    const kept = `After an edit of ${quote(this.#edited.file)}, the layer with the installed packages is reused`;
    const anew =
      control === undefined
        ? ''
        : `; after an edit of ${quote(textOf(control.file) ?? '')}, it is made anew`;
    return `${kept}${anew}.`;
  }
}

const judgeBuilt = async (
  { result, file }: EditedBuild,
  bench: Workbench,
): Promise<Outcome | null> =>
  result.ok
    ? null
    : judgeBuildFailure(result, bench, `It still builds after an edit of ${quote(file)}.`);

const tellEdited = ({ file, result }: EditedBuild): BuildEvidence =>
  tellBuild(`after an edit of ${file}`, result);

const reproduce = (file: string): string[] => [
  'docker build -t app .',
  `echo >> ${file}`,
  'docker build -t app .',
];

function readTask({ edit, keeps, control, then }: JsonObject): EditTask {
  return {
    edit: objectOf(edit) ?? {},
    keeps: textOf(keeps),
    control: objectOf(control),
    then: objectOf(then),
  };
}

const objectOf = (value: JsonValue | undefined): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !isList(value) ? value : undefined;

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);
