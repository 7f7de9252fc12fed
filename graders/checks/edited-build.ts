import type { Dockerfile } from '../diagnosis/read-dockerfile.ts';
import type { BuildResult, StudentImage } from '../docker/types.ts';
import type { JsonObject } from '../../exercises/index.ts';
import type { Finding, Workbench } from './check-kind.ts';
import { makeEdit } from './edit-submission.ts';
import type { InstallPlace } from './install-places.ts';
import { findMakers, markOrigins, stagesOf, targetOf } from './install-places.ts';

export type Overlay = Readonly<Record<string, string>>;

/** A build of a submission, edited or as it is, with the layers of its stages. */
export interface StagedBuild {
  readonly result: BuildResult;
  /** By number of the stage; the last one is the image's. */
  readonly layers: ReadonlyMap<number, readonly string[]>;
}

type Look = (stage: number, image: StudentImage) => Promise<void>;

/** Goes through the stages from which a built image copies, and through the image itself. */
async function buildStages(
  result: BuildResult,
  { overlay, look }: { readonly overlay: Overlay; readonly look?: Look },
  bench: Workbench,
  dockerfile: Dockerfile,
): Promise<StagedBuild> {
  const layers = new Map<number, readonly string[]>();
  const last = dockerfile.stages.length - 1;
  if (!result.ok) return { result, layers };
  const visit = async (stage: number, image: StudentImage): Promise<void> => {
    layers.set(stage, image.layers);
    await look?.(stage, image);
  };
  await visit(last, result.image);
  for (const stage of stagesOf(dockerfile).filter((each) => each !== last)) {
    const target = targetOf(dockerfile, stage);
    const contextFolder = bench.submission.folder;
    const { image } = await bench.engine.build({ contextFolder, overlay, target });
    if (image === null) continue;
    await using held = image;
    await visit(stage, held);
  }
  return { result, layers };
}

/** Finds in which layers of a built submission the files of a glob came to be. */
export async function findInstallPlaces(
  result: BuildResult,
  glob: string,
  bench: Workbench,
  dockerfile: Dockerfile,
): Promise<InstallPlace[]> {
  const places: Omit<InstallPlace, 'isOrigin'>[] = [];
  const look: Look = async (stage, image) => {
    places.push({ stage, layers: image.layers, makers: await findMakers(image, glob) });
  };
  await buildStages(result, { overlay: {}, look }, bench, dockerfile);
  return markOrigins(dockerfile, places);
}

/** An edit of the submission, built. */
export interface EditedBuild extends StagedBuild, AsyncDisposable {
  readonly nonce: string;
  /** The file that was edited. */
  readonly file: string;
}

/** Makes an edit with a nonce for that purpose, and builds the submission with it; or tells why there is nothing to edit. */
export async function buildEdited(
  spec: JsonObject,
  purpose: string,
  bench: Workbench,
  dockerfile: Dockerfile,
): Promise<EditedBuild | { readonly finding: Finding }> {
  const nonce = bench.nonce(purpose);
  const { file, contents, finding } = await makeEdit(spec, nonce, bench);
  if (finding !== null) return { finding };
  const overlay = { [file]: contents };
  const contextFolder = bench.submission.folder;
  const result = await bench.engine.build({ contextFolder, overlay });
  const staged = await buildStages(result, { overlay }, bench, dockerfile);
  const dispose = async (): Promise<void> => result.image?.[Symbol.asyncDispose]();
  return { ...staged, nonce, file, [Symbol.asyncDispose]: dispose };
}
