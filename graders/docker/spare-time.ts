type Job = () => Promise<unknown>;

const jobs: Job[] = [];

/** Has a job done while this process only waits for the engine: to load what will be needed in the end. */
export const inSpareTime = (job: Job): void => void jobs.push(job);

/** To be called when the engine was set to work. A job's failure is left to whoever needs what it makes. */
export function spendSpareTime(): void {
  for (const job of jobs.splice(0)) void job().catch(() => undefined);
}
