import type { Grade } from '../../graders/grade.ts';
import { safeName } from '../../graders/safe-name.ts';

/**
 * Where each grade's page goes inside a report folder: `ada/18-graceful-stop.html`, with `/`. Names are safe on every
 * file system, never leave the folder, and depend on the student and the exercise alone, so a link stays valid.
 */
export function pageNames(grades: readonly Grade[]): ReadonlyMap<Grade, string> {
  const names = new Map<Grade, string>();
  const taken = new Set<string>();
  for (const grade of grades) {
    const stem = `${safeName(grade.submission.student)}/${safeName(grade.exercise.id)}`;
    let name = `${stem}.html`;
    for (let count = 2; taken.has(name); count += 1) name = `${stem}-${count}.html`;
    taken.add(name);
    names.set(grade, name);
  }
  return names;
}
