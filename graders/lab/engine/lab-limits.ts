/** What a lab may use. Of each student container less: that is the recorder's to say. */
export interface LabLimits {
  /** Of the engine with all that runs in it, swap included. @default 1 GiB */
  readonly engineMemoryBytes: number;
  /** Of all that is made in the lab; while there is more, its containers are killed. @default 1 GiB */
  readonly engineDiskBytes: number;
  /** @default 2 */
  readonly engineCpuCount: number;
  /** Processes and threads. @default 1024 */
  readonly enginePids: number;
  /** Whether containers and builds in the lab reach out. @default 'none' */
  readonly network: 'none' | 'open';
  /** @default 256 MiB */
  readonly terminalMemoryBytes: number;
  /** The client alone takes about ten threads. @default 256 */
  readonly terminalPids: number;
  /** Of what the terminal may write into its home, and as much again into /tmp. @default 64 MiB */
  readonly terminalDiskBytes: number;
  /** How long the parts of a lab may take to be ready, all together. @default 60000 */
  readonly startMs: number;
  /** How long the recorder may take to end. @default 30000 */
  readonly finishMs: number;
}

const MIB = 2 ** 20;

export const resolveLabLimits = (limits: Partial<LabLimits> = {}): LabLimits => ({
  engineMemoryBytes: 1024 * MIB,
  engineDiskBytes: 1024 * MIB,
  engineCpuCount: 2,
  enginePids: 1024,
  network: 'none',
  terminalMemoryBytes: 256 * MIB,
  terminalPids: 256,
  terminalDiskBytes: 64 * MIB,
  startMs: 60_000,
  finishMs: 30_000,
  ...limits,
});
