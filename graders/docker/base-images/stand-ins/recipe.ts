import type { WrittenTar } from '../tar-writer.ts';
import type { Workshop } from '../workshop.ts';

/** What a container of the image gets, as the engine's image format spells it. */
export interface StandInConfig {
  readonly Env?: readonly string[];
  readonly Cmd: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly WorkingDir?: string;
  readonly ExposedPorts?: Readonly<Record<string, object>>;
  readonly Volumes?: Readonly<Record<string, object>>;
}

export interface StandIn {
  readonly layers: readonly WrittenTar[];
  readonly config: StandInConfig;
}

/** How one image is made where no registry can be reached. */
export interface Recipe {
  readonly name: string;
  /** Raised with every change of what the recipe makes; images of another version are made anew. */
  readonly version: number;
  make(workshop: Workshop): Promise<StandIn>;
}
