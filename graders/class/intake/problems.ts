import { showName } from './show-name.ts';

const PLACES_SHOWN = 5;
const LINES_A_KIND = 20;

/** Gathers what was found wrong, so that ten thousand of the same make one line and not ten thousand. */
export class Problems {
  readonly #kinds = new Map<string, Map<string, Group>>();

  /**
   * Notes one problem.
   * @param kind what many different headings have in common; told with a count where there are too many
   * @param heading the line without its places; never begins with a name that somebody else chose
   * @param place a name as it was found, made visible here
   */
  tell(kind: string, heading: string, place?: string): void {
    const groups = this.#kinds.get(kind) ?? new Map<string, Group>();
    this.#kinds.set(kind, groups);
    const group = groups.get(heading) ?? { shown: [], count: 0 };
    groups.set(heading, group);
    group.count += 1;
    if (place !== undefined && group.shown.length < PLACES_SHOWN) group.shown.push(showName(place));
  }

  lines(): string[] {
    return [...this.#kinds].flatMap(([kind, groups]) => {
      const all = [...groups].map(([heading, group]) => lineOf(heading, group));
      const left = all.length - LINES_A_KIND;
      return left <= 1
        ? all
        : [...all.slice(0, LINES_A_KIND), `${kind}: ${amount(left)} more like these.`];
    });
  }
}

interface Group {
  readonly shown: string[];
  count: number;
}

function lineOf(heading: string, { shown, count }: Group): string {
  if (shown.length === 0) return heading;
  const left = count - shown.length;
  return `${heading}: ${shown.join(', ')}${left > 0 ? ` and ${amount(left)} more` : ''}.`;
}

const amount = (count: number): string => count.toLocaleString('en-GB');
