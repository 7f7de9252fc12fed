/** Anchors of a handout's headings, as a Git host and our report make them: `how-a-stop-works`. */
export function handoutAnchors(markdown: string): readonly string[] {
  const counts = new Map<string, number>();
  return headingsOf(markdown).map((heading) => {
    const anchor = anchorOf(heading);
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

function headingsOf(markdown: string): readonly string[] {
  const headings: string[] = [];
  let fence: string | null = null;
  let previous = '';
  for (const line of markdown.split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
    } else if (mark !== undefined) {
      fence = mark;
    } else {
      const heading = /^ {0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/.exec(line)?.[1];
      if (heading !== undefined) headings.push(heading);
      else if (/^ {0,3}(=+|-+)\s*$/.test(line) && previous.trim() !== '') headings.push(previous);
    }
    previous = fence === null ? line : '';
  }
  return headings;
}

function anchorOf(heading: string): string {
  return heading
    .trim()
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}_ -]/gu, '')
    .replaceAll(' ', '-');
}
