import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import Handlebars from 'handlebars';

type PageName = 'submission' | 'index';

export interface Templates {
  /** Fills a page's template. `view` must be plain JSON: every name the template uses must be in it. */
  fill(page: PageName, view: object): string;
}

const PARTIALS = [
  'build',
  'check',
  'exchanges',
  'feedback',
  'gauge',
  'layout',
  'lead',
  'logo',
  'output',
  'phases',
  'pieces',
  'score',
  'segments',
  'stand-ins',
  'timeline',
] as const;
const STYLES = ['base', 'submission', 'evidence', 'index', 'print'] as const;

// The mark of the masthead, as an icon: a page that names none is asked for /favicon.ico.
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#12304f"/><g fill="none" stroke="#fff" stroke-width="3"><circle cx="16" cy="16" r="8.5"/><path d="M3 16H29"/></g></svg>',
)}`;

let loaded: Templates | undefined;

/** Reads and compiles the templates on first use. */
export const loadTemplates = (): Templates => (loaded ??= load());

function load(): Templates {
  // Of its own: nothing that anyone else registers can reach these pages.
  const handlebars = Handlebars.create();
  for (const name of PARTIALS)
    handlebars.registerPartial(name, read(`templates/${name}.hbs`).trimEnd());
  const styles = STYLES.map((name) => read(`styles/${name}.css`)).join('');
  // A style sheet as a partial arrives as it is written, so nothing here has to be left unescaped.
  handlebars.registerPartial('styles', styles);
  const styleHash = `sha256-${createHash('sha256').update(styles).digest('base64')}`;
  const compile = (page: PageName): HandlebarsTemplateDelegate<object> =>
    handlebars.compile<object>(read(`templates/${page}.hbs`), {
      strict: true,
      knownHelpersOnly: true,
      // An indent would reach into the logs.
      preventIndent: true,
    });
  const pages = { submission: compile('submission'), index: compile('index') };
  return { fill: (page, view) => pages[page]({ view, styleHash, icon: ICON }) };
}

// A browser reads CRLF as LF, and takes the digest of what it has read.
const read = (path: string): string =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
