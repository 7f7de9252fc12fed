import type { RecorderConfig } from '../config.ts';

/** What is known of the engine when a call is decided on. All of it was asked before, so that the decision is pure. */
export interface Facts {
  readonly container: ContainerFacts | null;
  readonly image: ImageFacts | null;
  /** Driver by the reference that the client used; null where there is no such network. */
  readonly networks: Readonly<Record<string, string | null>>;
  /** All names of images that are here. */
  readonly imageNames: readonly string[];
  readonly counts: Readonly<Record<Counted, number>>;
}

export type Counted = 'containers' | 'images' | 'networks' | 'volumes' | 'execs';

export interface ContainerFacts {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly everStarted: boolean;
  readonly hasMounts: boolean;
  readonly tty: boolean;
  readonly memoryBytes: number;
}

export interface ImageFacts {
  readonly id: string;
  readonly names: readonly string[];
  readonly exposedPorts: number;
}

export interface Context {
  readonly config: RecorderConfig;
  readonly facts: Facts;
  /** Told of each rule that changed something. */
  readonly changed: (rule: string) => void;
}

export const noFacts: Facts = {
  container: null,
  image: null,
  networks: {},
  imageNames: [],
  counts: { containers: 0, images: 0, networks: 0, volumes: 0, execs: 0 },
};
