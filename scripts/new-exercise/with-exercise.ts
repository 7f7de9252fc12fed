import { isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Lists an exercise in the text of a `course.yaml`, before the first one with a higher number. Only that is added: YAML's
 * own printer would move comments.
 */
export function withExercise(text: string, id: string): string {
  const list = parseDocument(text).get('exercises', true);
  if (!isSeq(list)) throw new TypeError('the course has no list of exercises');
  const entries = list.items.filter(isScalar).map(({ value, range }) => ({
    number: Number.parseInt(String(value), 10),
    start: range?.[0] ?? 0,
    end: range?.[1] ?? 0,
  }));
  const number = Number.parseInt(id, 10);
  const before = entries.filter((entry) => entry.number < number).at(-1);
  const sibling = before ?? entries[0];
  if (sibling === undefined) throw new TypeError('the list of exercises is empty');
  if (list.flow === true) {
    return before === undefined
      ? insert(text, sibling.start, `${id}, `)
      : insert(text, before.end, `, ${id}`);
  }
  const lineStart = text.lastIndexOf('\n', sibling.start) + 1;
  const dash = text.slice(lineStart, sibling.start);
  if (before === undefined) return insert(text, lineStart, `${dash}${id}\n`);
  const lineEnd = text.indexOf('\n', before.end);
  return insert(text, lineEnd < 0 ? text.length : lineEnd, `\n${dash}${id}`);
}

const insert = (text: string, at: number, addition: string): string =>
  text.slice(0, at) + addition + text.slice(at);
