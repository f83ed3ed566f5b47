import type { RowSpec } from '../plan-builder';
import { findingsOf, told } from './findings-of';

const jobs = (actual: number | null): RowSpec => ({ name: 'Giải quyết việc làm', unit: 'người', figures: [100, actual] });

describe('structure/duplicate-indicator', () => {
  it('is an error where the figures differ, at the name of the later row', () => {
    expect(told({ rows: [jobs(38), jobs(45)] })).toEqual(['structure/duplicate-indicator error B7 [B6]']);
  });
  it('is a warning where the figures agree', () => {
    expect(told({ rows: [jobs(38), jobs(38)] })).toEqual(['structure/duplicate-indicator warning B7 [B6]']);
    expect(told({ rows: [jobs(38), jobs(null)] })).toEqual(['structure/duplicate-indicator warning B7 [B6]']);
  });
  it('sees through case, marks and dashes', () => {
    const rows = [jobs(38), { ...jobs(38), name: '  GIẢI QUYẾT việc – làm' }];
    expect(told({ rows })).toHaveLength(1);
  });
  it('states all rows', () => {
    expect(findingsOf({ rows: [jobs(38), jobs(38), jobs(40)] })[0]?.facts).toMatchObject({ rows: [5, 6, 7], figuresAgree: false });
  });
  it('tells an indicator that two sections repeat', () => {
    const rows = [{ section: 'I. Kinh tế', rows: [jobs(38)] }, { section: 'II. Xã hội', rows: [jobs(45)] }];
    expect(told({ rows })).toEqual(['structure/duplicate-indicator error B9 [B7]']);
  });
  it('accepts the same name below different parents, in another unit, or in forms repeated by section', () => {
    const area = (value: number): RowSpec => ({ name: 'Diện tích', unit: 'ha', figures: [value, null] });
    const village = (value: number): RowSpec[] => [
      { name: 'Số hộ gia đình văn hóa', unit: 'hộ', figures: [value, null] },
      { name: 'Số hộ sử dụng nước sạch', unit: 'hộ', figures: [value + 1, null] },
    ];
    expect(told({ rows: [{ name: 'Lúa', rows: [area(55)] }, { name: 'Ngô', rows: [area(30)] }] })).toEqual([]);
    expect(told({ rows: [{ name: 'Hộ nghèo', unit: 'hộ', figures: [664, null] }, { name: 'Hộ nghèo', unit: '%', figures: [53.38, null] }] })).toEqual([]);
    expect(told({ rows: [{ section: 'Thôn Trà Nga', rows: village(50) }, { section: 'Thôn Trà Huynh', rows: village(60) }] })).toEqual([]);
    expect(told({ rows: [{ section: 'Lúa', rows: [area(55)] }, { section: 'Ngô', rows: [area(30)] }] })).toEqual([]);
  });
});
