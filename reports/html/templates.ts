import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type HandlebarsWithCompiler from 'handlebars';
import Handlebars from 'handlebars/runtime.js';
import compiled from './compiled-templates.js';

type PageName = 'submission' | 'index';

export interface Templates {
  /** Fills a page's template. `view` must be plain JSON: every name the template uses must be in it. */
  fill(page: PageName, view: object): string;
}

const STYLES = ['base', 'submission', 'evidence', 'session', 'index', 'print'] as const;

// The mark of the masthead, as an icon: a page that names none is asked for /favicon.ico.
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#12304f"/><g fill="none" stroke="#fff" stroke-width="3"><circle cx="16" cy="16" r="8.5"/><path d="M3 16H29"/></g></svg>',
)}`;

let loaded: Templates | undefined;

/** Makes the templates ready on first use. */
export const loadTemplates = (): Templates => (loaded ??= load());

function load(): Templates {
  // Of its own: nothing that anyone else registers can reach these pages.
  const handlebars = (Handlebars as typeof HandlebarsWithCompiler).create();
  const templates = new Map(
    Object.entries(compiled).map(([name, spec]) => [name, handlebars.template<object>(spec)]),
  );
  for (const [name, template] of templates) handlebars.registerPartial(name, template);
  const styles = STYLES.map((name) => read(`styles/${name}.css`)).join('');
  // A style sheet as a partial arrives as it is written, so nothing here has to be left unescaped.
  handlebars.registerPartial('styles', () => styles);
  const styleHash = `sha256-${createHash('sha256').update(styles).digest('base64')}`;
  return {
    fill: (page, view) => templates.get(page)?.({ view, styleHash, icon: ICON }) ?? '',
  };
}

// A browser reads CRLF as LF, and takes the digest of what it has read.
const read = (path: string): string =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
