// Mutation testing of the two folders on which every judgement rests: would a test notice if the code were wrong?
//   npm run mutation                     src/plan/language and src/plan/rules (some twelve minutes on two cores)
//   MUTATE=rules/time npm run mutation   one folder, or with MUTATE=language/numbers one file
// Tables of words (static initialisers) are left out: each of their mutants would need a run of every test.
// They are held by the tests of real sheets and sentences instead.
const place = process.env.MUTATE;
const files = (name) => `src/plan/${name}/**/*.ts`;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
module.exports = {
  mutate: place === undefined ? [files('language'), files('rules')] : [files(place), `src/plan/${place}.ts`],
  testRunner: 'hot',
  plugins: [require.resolve('./tests/mutation/runner.mjs')],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['progress', 'clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  jsonReporter: { fileName: 'coverage/mutation/report.json' },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: '.stryker',
  ignorePatterns: ['/.stryker', '/dist', '/.preview', '/coverage', '/assets'],
  allowEmpty: false,
};
