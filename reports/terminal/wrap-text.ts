import { visibleLine } from '../text/visible-text.ts';

/** Cleans text for a terminal and breaks it into lines of at most `width` characters; long words are cut. */
export function wrapText(text: string, width: number): readonly string[] {
  const room = Math.max(10, width);
  return text
    .trim()
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(visibleLine(paragraph), room));
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ').flatMap((one) => cutWord(one, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function cutWord(word: string, width: number): readonly string[] {
  const characters = [...word];
  const parts = Array.from(
    { length: Math.max(1, Math.ceil(characters.length / width)) },
    (_, index) => characters.slice(index * width, (index + 1) * width).join(''),
  );
  return parts;
}
