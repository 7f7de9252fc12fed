import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.ts'];

export default defineConfig(
  globalIgnores([
    'dist/',
    '{exercises,graders}/compiled-schemas.js',
    'reports/html/compiled-templates.js',
    '.seaworthy/',
    // Written for the Node of the images they go into.
    '**/stand-ins/files/',
    // Students' code, and what is handed to them.
    '**/{starter,solution,variants,mistakes,submissions}/',
  ]),
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      // What implements an interface of promises is async, whether it has to wait or not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...['argv', 'exit', 'exitCode', 'stdout', 'stderr'].map((property) => ({
          object: 'process',
          property,
          message: 'Only scripts/ speaks with the terminal.',
        })),
      ],
    },
  },
  {
    files: ['scripts/**'],
    rules: { 'no-console': 'off', 'no-restricted-properties': 'off' },
  },
  {
    files: tests,
    // A describe block is one function.
    rules: { 'max-lines': ['error', 400], 'max-lines-per-function': 'off' },
  },
  { files: ['**/*.{js,mjs,mts}'], extends: [tseslint.configs.disableTypeChecked] },
);
