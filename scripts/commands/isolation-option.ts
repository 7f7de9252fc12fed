import { Option } from 'commander';

/** `--isolation`: which engine a submission of files is built and run on. */
export const isolationOption = (): Option =>
  new Option(
    '--isolation <tier>',
    'where files are built and run: on the engine of this machine, or on one of their own (sessions always are)',
  )
    .choices(['shared', 'private'])
    .default('shared');
