import type { Limits } from '../../exercises/index.ts';
import type { Finding } from '../checks/check-kind.ts';
import { outlineDockerfile } from '../docker/dockerfile.ts';
import type { ImageConfig, StudentContainer } from '../docker/types.ts';
import type { SourceLocation } from '../grade.ts';

/** Why something went wrong, from observed facts, and the next step it suggests. */
export type Explanation = Pick<Finding, 'diagnosis' | 'rationale' | 'location'> & {
  readonly hint: string;
};

/** What ran, so that a failure of it can be explained. */
export interface Scene {
  readonly container: StudentContainer;
  readonly config: ImageConfig;
  /** What it may use. */
  readonly limits: Limits;
  /** Text of the student's Dockerfile, to point at a line of it. */
  readonly dockerfile: string | null;
  /** What the check put in place of the image's own, where it did. */
  readonly command?: readonly string[] | undefined;
  readonly entrypoint?: readonly string[] | undefined;
}

/** The words that the engine ran: the entrypoint and, as its arguments, the command. */
export function argvOf({
  config,
  command,
  entrypoint,
}: Pick<Scene, 'config' | 'command' | 'entrypoint'>): readonly string[] {
  if (entrypoint !== undefined) return [...entrypoint, ...(command ?? [])];
  return [...config.entrypoint, ...(command ?? config.command)];
}

/** True where the words that ran are the image's own. */
export const isDefault = ({ command, entrypoint }: Scene): boolean =>
  command === undefined && entrypoint === undefined;

/** The line of the final stage's last instruction with that keyword. */
export function locate(dockerfile: string | null, keyword: string): SourceLocation | undefined {
  if (dockerfile === null) return undefined;
  const { instructions, stages } = outlineDockerfile(dockerfile);
  const found = instructions.findLast(
    (instruction) => instruction.keyword === keyword && instruction.stage === stages.length - 1,
  );
  return found === undefined ? undefined : { file: 'Dockerfile', line: found.line };
}

/** The line that says what a container of the image runs by default. */
export function locateStart({
  dockerfile,
  config,
}: Pick<Scene, 'dockerfile' | 'config'>): SourceLocation | undefined {
  const entrypoint = config.entrypoint.length > 0 ? locate(dockerfile, 'ENTRYPOINT') : undefined;
  return entrypoint ?? locate(dockerfile, 'CMD');
}

/** A location as the optional field of an explanation. */
export const at = (location: SourceLocation | undefined): { location?: SourceLocation } =>
  location === undefined ? {} : { location };
