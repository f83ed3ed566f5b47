// Imports run downwards only (src/README.md): taskpane, commands -> excel -> plan.
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'plan-is-pure',
      comment: 'The domain imports nothing of ours outside itself, and no package at all.',
      severity: 'error',
      from: { path: '^src/plan/' },
      to: { pathNot: '^src/plan/' },
    },
    {
      name: 'excel-knows-only-the-plan',
      severity: 'error',
      from: { path: '^src/excel/' },
      to: { pathNot: '^src/(excel|plan)/' },
    },
    {
      name: 'document-files-know-only-the-plan',
      severity: 'error',
      from: { path: '^src/document-files/' },
      to: { path: '^src/', pathNot: '^src/(document-files|plan)/' },
    },
    {
      name: 'messages-know-only-the-plan-and-refusals',
      comment: 'Messages turn typed facts into sentences: they need the types of the facts, no behaviour.',
      severity: 'error',
      from: { path: '^src/messages/' },
      to: { path: '^src/', pathNot: ['^src/messages/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'preview-takes-only-types',
      comment: 'The embedded host must not share code with what it is there to judge.',
      severity: 'error',
      from: { path: '^src/preview/' },
      to: { path: '^src/(plan|excel|document-files|messages|taskpane|commands)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-preview',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/preview/' },
      to: { path: '^src/preview/' },
    },
    {
      name: 'commands-have-no-user-interface',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: '^(src/taskpane/|node_modules/(react|react-dom|@fluentui)/)' },
    },
    {
      name: 'pane-and-commands-stay-apart',
      severity: 'error',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/commands/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead, unless it is an entry.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['\\.d\\.ts$', '^src/preview/calculation-worker/libraries\\.ts$', '^src/preview/prepare\\.mjs$', '^src/(taskpane/unsupported|commands/notice)\\.js$'],
      },
      to: {},
    },
    {
      name: 'shipped-code-uses-runtime-dependencies',
      severity: 'error',
      from: { path: '^src/(plan|excel|document-files|messages|taskpane|commands)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'core'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
