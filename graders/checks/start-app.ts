import type { Scene } from '../diagnosis/explanation.ts';
import type { StudentContainer } from '../docker/types.ts';
import type { Workbench } from './check-kind.ts';

/** Starts the submission's image as it is, with its default command, and books the time to the phase `start`. */
export async function startApp(
  bench: Workbench,
  ports: readonly number[] = [],
): Promise<StudentContainer> {
  const image = await bench.image();
  return bench.phase('start', () =>
    bench.engine.run({
      image: image.id,
      label: 'the app',
      signal: bench.signal,
      ...(ports.length > 0 && { ports }),
    }),
  );
}

/** What a diagnosis needs to know of a container that `startApp` started. */
export async function sceneOf(bench: Workbench, container: StudentContainer): Promise<Scene> {
  const { config } = await bench.image();
  const { limits } = bench.exercise;
  return { container, config, limits, dockerfile: bench.submission.dockerfile };
}
