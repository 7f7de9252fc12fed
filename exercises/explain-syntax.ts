import { visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';

/** A place where a file is no YAML, and why. */
export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
}

/** Says why a file is no YAML in the words of somebody who writes a spec: the first fault of each line. */
export function explainSyntax(document: Document, text: string): readonly SyntaxFault[] {
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    message: explain(error, text),
  }));
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const lines = faults.map(({ offset }) => lineOf(offset));
  const first = faults.filter((_, index) => lines.indexOf(lines[index] ?? 0) === index);
  return first.length > 0 ? first : findUnknownAliases(document);
}

function findUnknownAliases(document: Document): readonly SyntaxFault[] {
  const faults: SyntaxFault[] = [];
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return;
      const message = `\`*${alias.source}\` names no anchor (\`&${alias.source}\`): put it in quotes if it is text`;
      faults.push({ offset: alias.range?.[0] ?? 0, message });
    },
  });
  return faults;
}

function explain({ code, pos, message }: YAMLError, text: string): string {
  const rest = text.slice(pos[0]);
  const line = rest.split('\n', 1)[0]?.trim() ?? '';
  switch (code) {
    case 'DUPLICATE_KEY':
      return `the key \`${line.split(':', 1)[0]}\` stands in this map a second time`;
    case 'TAB_AS_INDENT':
      return 'a tab in the indentation: YAML wants spaces';
    case 'BAD_SCALAR_START':
      return `text that starts with ${line.slice(0, 1)} must be in quotes`;
    case 'BAD_DQ_ESCAPE':
      return `${line.slice(0, 2)} means nothing in double quotes: use single quotes, as for a regular expression`;
    case 'BAD_ALIAS':
      return 'text that starts with * must be in quotes';
    case 'TAG_RESOLVE_FAILED':
      return `unknown YAML tag ${line.split(/\s/, 1)[0]}: put it in quotes if it is text`;
    case 'MULTIPLE_DOCS':
      return 'a second document starts here (`---`): expected one a file';
    case 'NON_STRING_KEY':
      return 'a key must be text: put it in quotes';
    case 'MISSING_CHAR':
      return /quote$/.test(message)
        ? 'a text in quotes has no closing quote'
        : 'expected a key with a colon after it';
    case 'UNEXPECTED_TOKEN':
      return /["']\s*$/.test(text.slice(0, pos[0]))
        ? 'text goes on after a closing quote: put all of it in quotes'
        : notYaml(message);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.startsWith('A block')) return 'this entry does not stand below the one before it';
      return /:\s/.test(line)
        ? 'text with a colon and a space in it must be in quotes'
        : 'the next line is indented as if it belonged to this one';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'expected a key with its colon on one line: look at the indentation';
    default:
      return notYaml(message);
  }
}

const notYaml = (message: string): string =>
  `not YAML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
