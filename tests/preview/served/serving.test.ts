/** The README tells what the host serves: `npm run coverage:host` writes it. */
import { newerMembersSource, readNewerMembers } from './newer-members';
import { measureCoverage, newerThanOldest, unservedProperties } from './serving';
import { readReadme, withCoverage } from './serving-section';
import { readUnservedProperties, unservedPropertiesSource } from './unserved-properties';
import { clientWireNames, INDEXER } from './wire-names';

const wire = clientWireNames();
const coverage = measureCoverage(wire);

test('the coverage in src/preview/README.md is that of the code (npm run coverage:host)', () => {
  expect(withCoverage(readReadme(), coverage)).toBe(readReadme());
});

test('the host knows which members not every Excel has (npm run coverage:host)', () => {
  expect(newerMembersSource(newerThanOldest(wire))).toBe(readNewerMembers());
});

test('the host knows which properties it refuses (npm run coverage:host)', () => {
  expect(unservedPropertiesSource(unservedProperties(wire))).toBe(readUnservedProperties());
});

// What the list rests on: excel-web-16.00.debug.js, read by hand.
test.each([
  ['Worksheet', 'name', ['Name']],
  ['Worksheet', 'charts', ['Charts']],
  ['Worksheet', 'getRange', ['GetRange']],
  ['Worksheet', 'onChanged', ['_RegisterDataChangedEvent']],
  ['WorksheetCollection', 'getItem', [INDEXER]],
  ['SettingCollection', 'add', ['Add']],
  ['Range', 'track', []],
  ['Worksheet', 'toJSON', []],
  ['Worksheet', 'notes', null],
])('%s.%s reaches the host as %j', (className, member, names) => {
  expect(wire.of(className, member)).toEqual(names);
});

test('what is served and what is refused are told apart', () => {
  const range = coverage.classes.find(({ name }) => name === 'Range');
  expect(range?.served).toEqual(expect.arrayContaining(['values', 'format', 'getCell', 'numberFormat']));
  expect(range?.refused).toEqual(expect.arrayContaining(['getPivotTables', 'showCard']));
  expect(coverage.missing).toContain('PivotTable');
});
