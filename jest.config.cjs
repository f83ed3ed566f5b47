// Three projects, so that each kind of test runs where it belongs: the pure domain and the host in Node,
// the pane's components in jsdom, and the built product in a real browser.
const transform = {
  '^.+\\.(?:tsx?|js)$': [
    '@swc/jest',
    {
      jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
      module: { type: 'commonjs' },
    },
  ],
};

// Univer's CommonJS builds require packages that are ESM only: Node and tsx can do that, jest's runtime cannot. lodash-es is
// lodash; the small ones are compiled.
const moduleNameMapper = { '^lodash-es$': require.resolve('lodash') };
const esmOnly = [
  '@noble/hashes',
  'cjk-regex',
  'collapse-white-space',
  'franc-min',
  'kdbush',
  'n-gram',
  'nanoid',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'unicode-regex',
];
const transformIgnorePatterns = [`/node_modules/(?!(?:${esmOnly.join('|')})/)`];

const project = (displayName, testMatch, testEnvironment = 'node') => ({
  displayName,
  testMatch,
  testEnvironment,
  transform,
  moduleNameMapper,
  transformIgnorePatterns,
  modulePathIgnorePatterns: ['<rootDir>/.stryker/'], // copies of the project (stryker.config.cjs)
  rootDir: __dirname,
});

module.exports = {
  maxWorkers: '100%', // jest keeps one core free otherwise: on two cores that doubles the time
  reporters: ['default', '<rootDir>/tests/summary-reporter.cjs'],
  projects: [
    project('plan', ['<rootDir>/tests/plan/**/*.test.ts', '<rootDir>/tests/document-files/**/*.test.ts', '<rootDir>/tests/messages/**/*.test.ts', '<rootDir>/tests/*.test.ts']),
    project('host', ['<rootDir>/tests/preview/**/*.test.ts']),
    project('excel', ['<rootDir>/tests/excel/**/*.test.ts', '<rootDir>/tests/commands/**/*.test.ts']),
    project('taskpane', ['<rootDir>/tests/taskpane/**/*.test.tsx'], 'jsdom'),
    project('browser', ['<rootDir>/tests/browser/**/*.test.ts']),
  ],
};
