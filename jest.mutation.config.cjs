// What mutation testing runs (stryker.config.cjs): the tests of the domain alone, and of one folder where MUTATE names it.
const { projects } = require('./jest.config.cjs');

const [plan] = projects;
const folder = (process.env.MUTATE ?? '').split('/')[0];
const { rootDir: _everywhere, ...settings } = plan;

module.exports = {
  ...settings,
  testMatch: folder === '' ? ['<rootDir>/tests/plan/{language,rules}/**/*.test.ts'] : [`<rootDir>/tests/plan/${folder}/**/*.test.ts`],
  setupFiles: ['<rootDir>/tests/fewer-runs.cjs'],
};
