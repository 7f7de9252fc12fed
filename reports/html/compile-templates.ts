import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Handlebars from 'handlebars';

const folder = new URL('templates/', import.meta.url);

/** The module that holds all templates as functions, so that a report needs no compiler. */
export function compileTemplates(): string {
  const entries = readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .sort()
    .map((file) => `  ${JSON.stringify(basename(file, '.hbs'))}: ${compile(file)},\n`);
  return `// Written by \`npm run templates\` from templates/*.hbs.\nexport default {\n${entries.join('')}};\n`;
}

function compile(file: string): string {
  // A partial stands in a line with text: the end of its file is none of it.
  const source = readFileSync(new URL(file, folder), 'utf8').replaceAll('\r\n', '\n').trimEnd();
  const isPage = ['submission.hbs', 'index.hbs', 'class.hbs'].includes(file);
  // Handlebars declares what it returns as any; it is the text of an object literal.
  return Handlebars.precompile(isPage ? `${source}\n` : source, {
    strict: true,
    knownHelpersOnly: true,
    // An indent would reach into the logs.
    preventIndent: true,
  }) as string;
}
