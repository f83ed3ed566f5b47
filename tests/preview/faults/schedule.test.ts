/** Which batches a fault strikes: schedules and how they are written in addresses. */
import { faultNames } from '../../../src/preview/faults/fault';
import { parseScheduledFault, spanOf } from '../../../src/preview/faults/schedule';

test.each([
  ['once', 1, 1],
  ['always', 1, Infinity],
  [{ batch: 3 }, 3, 3],
  [{ from: 3 }, 3, Infinity],
] as const)('%j spans the batches %d to %d', (when, first, last) => {
  expect(spanOf(when)).toEqual({ first, last });
});

test.each([{ batch: 0 }, { from: 1.5 }])('%j is no batch', (when) => {
  expect(() => spanOf(when)).toThrow(RangeError);
});

test.each([
  ['connection-lost-after@3', { name: 'connection-lost-after', when: { batch: 3 } }],
  ['slow-host@2+', { name: 'slow-host', when: { from: 2 } }],
  ['read-only@once', { name: 'read-only', when: 'once' }],
  ['sheet-deleted@always', { name: 'sheet-deleted', when: 'always' }],
  ['protected-sheet', { name: 'protected-sheet', when: 'always' }],
  ['connection-lost-before', { name: 'connection-lost-before', when: 'once' }],
])('%s is read', (text, expected) => {
  expect(parseScheduledFault(text)).toEqual(expected);
});

test.each(['', 'no-such-fault', 'read-only@', 'read-only@0', 'read-only@-1', 'read-only@3-', 'constructor', 'toString@1'])('%j is none', (text) => {
  expect(parseScheduledFault(text)).toBeNull();
});

test('each fault can be written', () => {
  for (const name of faultNames) expect(parseScheduledFault(`${name}@2`)).toEqual({ name, when: { batch: 2 } });
});
