import type Dockerode from 'dockerode';
import { runLabels } from '../../docker/labels.ts';

interface LabVolume {
  readonly name: string;
  readonly path: string;
  /** @default false */
  readonly isReadOnly?: boolean;
}

/** Mounts a volume, which the engine makes, with the run's labels, where it is not there. */
export const volumeMount = (
  runId: string,
  { name, path, isReadOnly = false }: LabVolume,
): Dockerode.MountSettings => ({
  Type: 'volume',
  Source: name,
  Target: path,
  ReadOnly: isReadOnly,
  // The client's types want a driver that the engine does not.
  VolumeOptions: {
    NoCopy: true,
    Labels: runLabels(runId),
  } as Dockerode.MountSettings['VolumeOptions'] & object,
});
