import { existsSync, realpathSync } from 'node:fs';
import type { Config } from 'jest';

// The plans of the last `seaworthy check` or `verify`; `--selectProjects grade` grades them with any reporter.
const plans = `${import.meta.dirname}/.seaworthy/latest/plan`;

const own = {
  roots: ['<rootDir>/exercises', '<rootDir>/graders', '<rootDir>/reports', '<rootDir>/scripts'],
  testPathIgnorePatterns: ['/(starter|solution|variants|mistakes)/'],
  modulePathIgnorePatterns: ['/(starter|solution|variants|mistakes)/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/graders/jest/strip-types.ts' },
} satisfies Config;

const grade = (folder: string): Config => ({
  displayName: 'grade',
  roots: [realpathSync(folder)],
  testMatch: ['**/*.json'],
  moduleFileExtensions: ['json', 'js', 'ts'],
  runner: '<rootDir>/graders/jest/runner.ts',
  transform: {},
});

const config: Config = {
  // The engine's work takes seconds; a test that needs longer says so itself.
  testTimeout: 60_000,
  projects: [
    {
      ...own,
      displayName: 'unit',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: [...own.testPathIgnorePatterns, '\\.(docker|browser)\\.test\\.ts$'],
    },
    { ...own, displayName: 'docker', testMatch: ['**/*.docker.test.ts', '**/*.browser.test.ts'] },
    ...(existsSync(plans) ? [grade(plans)] : []),
  ],
};

export default config;
