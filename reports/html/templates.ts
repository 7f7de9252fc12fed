import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type HandlebarsWithCompiler from 'handlebars';
import Handlebars from 'handlebars/runtime.js';
import compiled from './compiled-templates.js';

type PageName = 'submission' | 'index' | 'class';

export interface Templates {
  /** Fills a page's template. `view` must be plain JSON: every name the template uses must be in it. */
  fill(page: PageName, view: object): string;
}

const STYLES: Readonly<Record<PageName, readonly string[]>> = {
  submission: ['base', 'submission', 'evidence', 'session', 'print'],
  index: ['base', 'submission', 'index', 'print'],
  class: ['base', 'class', 'class-table', 'print', 'class-print'],
};

// A page works without its script, and most have none.
const SCRIPTS: Readonly<Partial<Record<PageName, string>>> = { class: 'class-table' };

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
  const assets = new Map<PageName, Assets>();
  return {
    fill: (page, view) => {
      const { partials, hashes } = assets.get(page) ?? readAssets(page);
      assets.set(page, { partials, hashes });
      return templates.get(page)?.({ view, ...hashes, icon: ICON }, { partials }) ?? '';
    },
  };
}

interface Assets {
  readonly partials: Readonly<Record<'styles' | 'script', () => string>>;
  /** What the page's policy allows. */
  readonly hashes: { readonly styleHash: string; readonly scriptHash: string | null };
}

function readAssets(page: PageName): Assets {
  const styles = STYLES[page].map((name) => read(`styles/${name}.css`)).join('');
  const name = SCRIPTS[page];
  const script = name === undefined ? '' : read(`scripts/${name}.js`);
  return {
    // As partials they arrive as they are written, so nothing in a template has to be left unescaped.
    partials: { styles: () => styles, script: () => script },
    hashes: { styleHash: hashOf(styles), scriptHash: script === '' ? null : hashOf(script) },
  };
}

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

// A browser reads CRLF as LF, and takes the digest of what it has read.
const read = (path: string): string =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
