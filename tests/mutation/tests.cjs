// The files of tests that mutants are run against. Tests of whole workbooks and of generated plans are left out: they would
// take most of the time, and the score should be what the tests of each rule and each word reach by themselves.
const { readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');

require('tsx/cjs'); // TypeScript
require('./fewer-runs.cjs');

const WHOLE_PLANS = /(?:workbooks|planted-slips|no-false-alarms)\.test\.ts$/;

const plan = resolve(__dirname, '../plan');
const files = ['language', 'rules'].flatMap((folder) =>
  readdirSync(join(plan, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !WHOLE_PLANS.test(name))
    .map((name) => join(plan, folder, name)),
);

/** Loads each file; `each` is told its name before. */
exports.loadTests = (each) => {
  for (const file of files) {
    each(file);
    require(file);
  }
};
