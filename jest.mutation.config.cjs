// What mutation testing runs (stryker.config.cjs): the tests of the domain's folders, as quickly as can be.
const { projects } = require('./jest.config.cjs');

const settings = { ...projects[0] };
delete settings.rootDir; // the mutants stand in a copy of the project

module.exports = {
  ...settings,
  testEnvironment: require.resolve('./tests/mutation/first-failure.cjs'),
  testMatch: ['<rootDir>/tests/mutation/every-test.cjs'],
  setupFiles: ['<rootDir>/tests/mutation/fewer-runs.cjs'],
};
