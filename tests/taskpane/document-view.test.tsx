import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readPlan } from '../../src/plan/sheet/read-plan';
import { fakeActions, type FakeActions } from './fake-actions';
import { clickAndSettle, renderPane, renderShownPane } from './render-pane';
import { samplePlan } from './sample-plan';

const text = ['KẾ HOẠCH', 'Phát triển kinh tế - xã hội năm 2025', 'I. CHỈ TIÊU', '- Lúa nước 55 ha, năng suất 39,1 tạ/ha', '- Thu gom rác đạt trên 70%', '- Giữ vững ổn định chính trị.'].join('\n');

async function open(actions: FakeActions = fakeActions(samplePlan())): Promise<HTMLElement> {
  await renderShownPane(actions);
  fireEvent.click(screen.getByRole('button', { name: 'Từ văn bản…' }));
  return screen.findByRole('region', { name: 'Tạo bảng từ văn bản' });
}

function paste(view: HTMLElement, content: Readonly<Record<string, string>>): void {
  const box = within(view).getByRole('textbox');
  const event = createEvent.paste(box, { clipboardData: { getData: (type: string) => content[type] ?? '' } });
  fireEvent(box, event);
}

const boxOf = (view: HTMLElement, name: string) => within(view).getByRole<HTMLInputElement>('checkbox', { name: `Đưa vào bảng: ${name}` });

test('what is pasted is read at once; what is doubtful is shown and left out', async () => {
  const actions = fakeActions(samplePlan());
  const view = await open(actions);
  paste(view, { 'text/plain': text });
  expect(view.textContent).toContain('3 chỉ tiêu đọc được');
  expect(view.textContent).toContain('1 chỗ chưa chắc, chưa đưa vào bảng');
  expect(boxOf(view, 'Lúa nước').checked).toBe(true);
  expect(within(view).getByText('70%', { selector: 'mark' }).parentElement?.textContent).toBe('Thu gom rác đạt trên 70%');

  fireEvent.click(within(view).getByRole('button', { name: 'Xem chỗ chưa chắc' }));
  expect(within(view).getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([false]);
  boxOf(view, 'Ổn định chính trị');

  await clickAndSettle(within(view).getByRole('button', { name: 'Tạo bảng (3 chỉ tiêu)' }));
  const [request] = actions.asked.created;
  expect(request).toMatchObject({ year: 2025, results: 'quarters' });
  expect(request?.targets.map(({ name, parent }) => [name, parent])).toEqual([['Lúa nước', null], ['Năng suất', 0], ['Thu gom rác', null]]);
  // The pane is back at the sheet, which is the new one now.
  expect(await screen.findByRole('tablist')).toBeTruthy();
});

test("Word's clipboard is read with its lists and tables", async () => {
  const view = await open();
  paste(view, { 'text/plain': 'x', 'text/html': '<html><body><p>I. CHỈ TIÊU NĂM 2025</p><ul><li>Đàn lợn 750 con</li><li>Đàn dê 75 con</li></ul></body></html>' });
  expect([boxOf(view, 'Đàn lợn').checked, boxOf(view, 'Đàn dê').checked]).toEqual([true, true]);
});

test('a row is corrected in place: words when the box is left, choices at once', async () => {
  const actions = fakeActions(samplePlan());
  const view = await open(actions);
  paste(view, { 'text/plain': text });
  fireEvent.click(within(view).getByRole('button', { name: 'Sửa Thu gom rác' }));
  const name = within(view).getByLabelText('Tên chỉ tiêu');
  fireEvent.change(name, { target: { value: 'Tỷ lệ thu gom rác' } });
  expect(within(view).queryByRole('checkbox', { name: /Tỷ lệ thu gom rác/ })).toBeNull();
  fireEvent.blur(name);
  boxOf(view, 'Tỷ lệ thu gom rác');
  fireEvent.change(within(view).getByLabelText('So sánh'), { target: { value: 'at-least' } });
  fireEvent.blur(within(view).getByLabelText('Số'), { target: { value: 'nhiều' } });
  expect(within(view).getByRole('alert').textContent).toBe('Hãy ghi một số, ví dụ 39,1.');
  fireEvent.blur(within(view).getByLabelText('Số'), { target: { value: '72,5' } });
  fireEvent.change(within(view).getByLabelText('Năm kế hoạch'), { target: { value: '2026' } });
  fireEvent.change(within(view).getByLabelText('Cột kết quả'), { target: { value: 'months' } });
  await clickAndSettle(within(view).getByRole('button', { name: 'Tạo bảng (3 chỉ tiêu)' }));
  expect(actions.asked.created[0]).toMatchObject({ year: 2026, results: 'months' });
  expect(actions.asked.created[0]?.targets[2]).toMatchObject({ name: 'Tỷ lệ thu gom rác', target: { text: 'từ 72,5 trở lên', comparator: '>=', value: 72.5 } });
});

test('a row that is left out is not created, and one that was doubtful is when a person takes it', async () => {
  const actions = fakeActions(samplePlan());
  const view = await open(actions);
  paste(view, { 'text/plain': text });
  fireEvent.click(boxOf(view, 'Lúa nước'));
  fireEvent.click(within(view).getByRole('button', { name: 'Xem chỗ chưa chắc' }));
  fireEvent.click(boxOf(view, 'Ổn định chính trị'));
  await clickAndSettle(within(view).getByRole('button', { name: 'Tạo bảng (3 chỉ tiêu)' }));
  expect(actions.asked.created[0]?.targets.map(({ name, parent }) => [name, parent])).toEqual([['Năng suất', null], ['Thu gom rác', null], ['Ổn định chính trị', null]]);
});

test('a refused sheet leaves the work as it is, and says why', async () => {
  const actions = fakeActions(samplePlan());
  actions.answers.update = { ok: false, refusal: { reason: 'protected-structure' } };
  const view = await open(actions);
  paste(view, { 'text/plain': text });
  await clickAndSettle(within(view).getByRole('button', { name: 'Tạo bảng (3 chỉ tiêu)' }));
  expect((await within(view).findByRole('alert')).textContent).toContain('bảo vệ');
  expect(boxOf(view, 'Lúa nước').checked).toBe(true);
});

test.each([
  ['an empty box', '', 'Văn bản này không có chữ nào.'],
  ['prose without a target', 'Hội nghị thảo luận sôi nổi về công tác chuẩn bị đại hội.', 'Không tìm thấy chỉ tiêu nào trong văn bản này, chưa tạo gì.'],
  ['what a scanner left', 'Tqhg sxwd lzng thwc hgt wjk qzx pmf bvn rrtk\n'.repeat(40), 'Không đọc được văn bản này như tiếng Việt, chưa tạo gì.'],
])('%s: a plain sentence, nothing created', async (_, typed, sentence) => {
  const actions = fakeActions(samplePlan());
  const view = await open(actions);
  fireEvent.change(within(view).getByRole('textbox'), { target: { value: typed } });
  fireEvent.click(within(view).getByRole('button', { name: 'Đọc văn bản' }));
  expect((await within(view).findByRole('alert')).textContent).toContain(sentence);
  expect(actions.asked.created).toEqual([]);
});

test.each([
  ['a broken Word file', [0x50, 0x4b, 3, 4, 32, 32], 'Tệp Word này bị hỏng hoặc không đúng dạng .docx, chưa tạo gì.'],
  ['an old Word file under a new name', [0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3], 'Đây là tệp Word đời cũ (.doc) hoặc tệp có mật khẩu'],
])('%s: a plain sentence, nothing created', async (_, bytes, sentence) => {
  const file = new File([Uint8Array.from(bytes)], 'ke-hoach.docx');
  // jsdom's files have no arrayBuffer of their own.
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(Uint8Array.from(bytes).buffer) });
  const view = await open();
  fireEvent.change(within(view).getByLabelText(/^Hoặc chọn tệp/), { target: { files: [file] } });
  await waitFor(() => {
    expect(within(view).getByRole('alert').textContent).toContain(sentence);
  });
});

test('an empty workbook offers to make a sheet', async () => {
  const actions = fakeActions(samplePlan());
  const nothing = readPlan({ name: null, activeSheet: 'Sheet1', isReadOnly: false, sheets: [] });
  if (nothing.ok) throw new Error('a plan was found in nothing');
  actions.answers.read = { ok: false, refusal: nothing.refusal };
  renderPane(actions);
  fireEvent.click(await screen.findByRole('button', { name: 'Tạo bảng từ văn bản' }));
  expect(await screen.findByRole('region', { name: 'Tạo bảng từ văn bản' })).toBeTruthy();
});

test('a report is held against the sheet: matching figures with their differences, written only when a person says so', async () => {
  const actions = fakeActions(samplePlan());
  const view = await open(actions);
  paste(view, { 'text/plain': 'BÁO CÁO\nKết quả 6 tháng đầu năm 2023\n- Đàn trâu 38/35 con, đạt 108,6%' });
  const box = within(view).getByRole<HTMLInputElement>('checkbox', { name: 'Ghi số của Đàn trâu' });
  // The cell holds a figure already: a person chooses.
  expect(box.checked).toBe(false);
  expect(view.textContent).toContain('36 → 38 (+2)');
  expect(actions.asked.entered).toEqual([]);
  fireEvent.click(box);
  await clickAndSettle(within(view).getByRole('button', { name: 'Ghi 1 số vào bảng' }));
  expect(actions.asked.entered.map((offers) => offers.map(({ path, value }) => [...path, value]))).toEqual([[['Đàn trâu', 38]]]);
});
