// Compiles the report's templates. Run it after changing one.
import { writeFileSync } from 'node:fs';
import { compileTemplates } from '../reports/html/compile-templates.ts';

writeFileSync(
  new URL('../reports/html/compiled-templates.js', import.meta.url),
  compileTemplates(),
);
