import type { Config } from 'jest';

const own = {
  roots: ['<rootDir>/exercises', '<rootDir>/graders', '<rootDir>/reports', '<rootDir>/scripts'],
  testPathIgnorePatterns: ['/(starter|solution|variants|mistakes)/'],
  modulePathIgnorePatterns: ['/(starter|solution|variants|mistakes)/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/graders/jest/strip-types.ts' },
} satisfies Config;

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
  ],
};

export default config;
