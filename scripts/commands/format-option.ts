import { Option } from 'commander';

/** `--format`, for the commands that write reports: may be given several times, and takes several names at once. */
export const formatOption = (): Option =>
  new Option(
    '--format <names>',
    'what to write: html, json, junit ..., or several with commas (default: html)',
  ).argParser((names: string, before: readonly string[] = []) => [...before, names]);
