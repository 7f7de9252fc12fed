// The arrows of the house: scripts -> graders -> exercises, and scripts -> reports -> the grade.

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'exercises-import-no-sibling',
      severity: 'error',
      from: { path: '^exercises/', pathNot: '^exercises/[0-9]' },
      to: { path: '^(graders|reports|scripts)/' },
    },
    {
      name: 'graders-import-exercises-alone',
      comment:
        'The runner that Jest is given hands its grades to whoever asks; it knows no report.',
      severity: 'error',
      from: { path: '^graders/' },
      to: { path: '^(reports|scripts)/' },
    },
    {
      name: 'reports-see-the-grade-alone',
      comment:
        'A report is a view of grade JSON, checked on reading: no spec, no engine, no clock.',
      severity: 'error',
      from: { path: '^reports/' },
      to: {
        path: '^(exercises|graders|scripts)/',
        pathNot:
          '^graders/((grade|gradebook)\\.(ts|schema\\.json)|validate-(grade|gradebook)\\.ts|safe-name\\.ts|escape-formulas\\.ts|reaches-mark\\.ts)$',
      },
    },
    {
      name: 'only-the-engine-room-touches-docker',
      severity: 'error',
      from: {
        path: '^(exercises|graders|reports|scripts)/',
        pathNot: '^(graders/(docker|lab)|scripts/bench)/',
      },
      to: { path: 'node_modules/(@types/)?(dockerode|docker-modem|testcontainers)' },
    },
    {
      name: 'nobody-imports-scripts',
      severity: 'error',
      from: { pathNot: '^scripts/' },
      to: { path: '^scripts/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$' },
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      from: {
        path: '^(exercises|graders|reports|scripts)/',
        pathNot: ['\\.test\\.ts$', '/(fixtures|testing)/', '^scripts/(bench|check-source)'],
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '/@types/' },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    includeOnly: { path: '^(exercises|graders|reports|scripts|node_modules)/' },
    exclude: { path: '/(starter|solution|variants|mistakes|submissions)/' },
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
