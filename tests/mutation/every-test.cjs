// All tests of the folders under mutation in one file: loading the modules anew for each file would take most of the time.
// Tests of whole workbooks and of generated plans come last: they are the slow ones.
const { readdirSync } = require('node:fs');
const { join, resolve } = require('node:path');

require('./as-jest.cjs')();
require('./fewer-runs.cjs');

const SLOW = /(?:workbooks|planted-slips|no-false-alarms|decode)\.test\.ts$/;

const plan = resolve(__dirname, '../plan');
const folders = process.env.MUTATE === undefined ? ['language', 'rules'] : [process.env.MUTATE.split('/')[0]];
const files = folders.flatMap((folder) =>
  readdirSync(join(plan, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(plan, folder, name)),
);
for (const file of [...files.filter((name) => !SLOW.test(name)), ...files.filter((name) => SLOW.test(name))]) require(file);
