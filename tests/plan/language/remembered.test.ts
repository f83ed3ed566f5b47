import { remembered } from '../../../src/plan/language/remembered';

/** Counts how often each text was computed. */
function counted() {
  const calls = new Map<string, number>();
  const ask = remembered((text) => {
    calls.set(text, (calls.get(text) ?? 0) + 1);
    return text === '' ? undefined : text.length;
  });
  return { ask, times: (text: string) => calls.get(text) ?? 0 };
}

describe('a remembered function', () => {
  it('gives what the function itself gives, each time', () => {
    const { ask } = counted();
    expect([ask('lúa'), ask('lúa'), ask('ngô lai'), ask(''), ask('')]).toEqual([3, 3, 7, undefined, undefined]);
  });

  it('computes a text once, also where the result is nothing', () => {
    const { ask, times } = counted();
    for (const text of ['lúa', 'ngô', 'lúa', '', '', 'ngô', 'lúa']) ask(text);
    expect([times('lúa'), times('ngô'), times('')]).toEqual([1, 1, 1]);
  });

  it('keeps two functions apart', () => {
    const [one, other] = [remembered((text) => `1 ${text}`), remembered((text) => `2 ${text}`)];
    expect([one('lúa'), other('lúa'), one('lúa')]).toEqual(['1 lúa', '2 lúa', '1 lúa']);
  });

  it('does not keep long texts, whole documents among them', () => {
    const { ask, times } = counted();
    const [longest, tooLong] = ['a'.repeat(200), 'a'.repeat(201)];
    for (const text of [longest, longest, tooLong, tooLong]) expect(ask(text)).toBe(text.length);
    expect([times(longest), times(tooLong)]).toEqual([1, 2]);
  });

  it('forgets all where too many are known, so that no sheet fills the memory', () => {
    const { ask, times } = counted();
    for (let number = 0; number < 5000; number += 1) ask(`dòng ${number}`);
    ask('dòng 0');
    ask('dòng 4999');
    expect([times('dòng 0'), times('dòng 4999')]).toEqual([1, 1]);
    ask('một dòng nữa');
    ask('dòng 0');
    ask('một dòng nữa');
    expect([times('dòng 0'), times('một dòng nữa')]).toEqual([2, 1]);
  });
});
