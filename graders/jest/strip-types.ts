import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';

// Jest compiles what it runs; this is the compiler Node itself uses, so a test sees the very code that
// `node scripts/seaworthy.ts` runs, with lines and columns kept.
export default {
  process: (source: string): { code: string } => ({ code: stripTypeScriptTypes(source) }),
  getCacheKey: (source: string): string =>
    createHash('sha256').update(process.version).update(source).digest('hex'),
};
