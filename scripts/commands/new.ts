import type { Command } from 'commander';
import type { Io } from '../io.ts';

interface NewOptions {
  readonly course?: string;
  readonly title?: string;
}

const EXAMPLES = `
Examples:
  $ seaworthy new 24-networks
  $ seaworthy new 24-networks --title "Two containers, one network"

What it makes is small and works: change it step by step, and run validate and verify as you go.`;

/** Adds `seaworthy new`: the start of an exercise that validates right away. */
export function registerNew(program: Command, io: Io): void {
  program
    .command('new')
    .description('start an exercise: a folder that validates right away, listed in the course')
    .argument('<exercise>', 'its number and slug, such as 24-networks')
    .option('--title <text>', 'its title; by default the words of the slug')
    .option('--course <folder>', 'the folder that holds course.yaml')
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: NewOptions) => addNew(id, options, io));
}

async function addNew(id: string, { course, title }: NewOptions, io: Io): Promise<void> {
  const [{ addExercise }, { findOwnCourse, shortPath }, { UsageError }] = await Promise.all([
    import('../new-exercise/add-exercise.ts'),
    import('../find-course.ts'),
    import('../../exercises/index.ts'),
  ]);
  const courseFolder = findOwnCourse(io.cwd, course);
  if (courseFolder === null) {
    throw new UsageError('There is no course here to add an exercise to.', {
      code: 'SEAWORTHY_COURSE_MISSING',
      hint: 'Run this inside a course, or name its folder with --course: the one that holds course.yaml.',
    });
  }
  const folder = await addExercise(courseFolder, id, title);
  io.stdout(`Made ${shortPath(io.cwd, folder)} and listed it in course.yaml. Next:
  1. Say in README.md what is to be understood and done, and in exercise.yaml how it is judged.
  2. Solve it in solution/, put other right ways into variants/ and known wrong ones into mistakes/.
  3. seaworthy validate, then seaworthy verify ${id}
`);
}
