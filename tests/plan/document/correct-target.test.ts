import * as fc from 'fast-check';
import { correctTarget, formOf, TARGET_FORMS } from '../../../src/plan/document/correct-target';
import { planOf, recognised } from './reading';

function one(text: string) {
  const [row] = recognised(planOf(text));
  if (!row) throw new Error('nothing recognised');
  return row;
}

const amount = fc.integer({ min: 1, max: 50_000_000 }).map((hundredths) => hundredths / 100);

test('whatever form and figure a person chooses is what the cell will be read as', () => {
  const row = one('- Đàn lợn 750 con');
  fc.assert(
    fc.property(fc.constantFrom(...TARGET_FORMS), amount, (form, value) => {
      const { target } = correctTarget(row, { form, value, high: value + 1 });
      expect(formOf(target)).toBe(form);
      expect(Math.abs(target.value ?? NaN)).toBe(form === 'state' ? NaN : value);
      expect(target.high).toBe(form === 'between' ? value + 1 : null);
    }),
  );
});

test('a corrected row is no longer doubtful, and keeps where it came from', () => {
  const row = one('- Giữ vững ổn định chính trị.');
  expect(row.doubt).toBe('vague');
  const corrected = correctTarget(row, { name: ' Số vụ khiếu kiện ', unitText: 'vụ', form: 'at-most', value: 2 });
  expect(corrected).toMatchObject({ name: 'Số vụ khiếu kiện', unitText: 'vụ', unit: { id: 'vu' }, target: { comparator: '<=', value: 2, text: 'không quá 2' }, doubt: null, line: row.line, sentence: row.sentence });
});

test('an empty name leaves the name; an empty unit takes the unit away', () => {
  const row = one('- Đàn lợn 750 con');
  expect(correctTarget(row, { name: '  ', unitText: '' })).toMatchObject({ name: 'Đàn lợn', unit: null, unitText: null, target: row.target });
});

test('ends of a range given the wrong way round are put right', () => {
  expect(correctTarget(one('- Đàn lợn 750 con'), { form: 'between', value: 900, high: 700 }).target).toMatchObject({ comparator: 'range', value: 700, high: 900 });
});
