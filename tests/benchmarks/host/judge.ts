/** Whether a button ran right, was refused by name, or went wrong. */
import type { Said } from './page';
import type { Pressed, State } from './run-snippet';
import type { Expectation } from './expectations';

/**
 * `refused`: the host, or a client that does not know the member, refused it by name, or an earlier button of the snippet was refused on
 * which this one builds. `outside`: it wants the network or a file of the user's. `idle`: the snippet has nothing to say when it is pressed.
 */
export type Verdict = { readonly kind: 'right' | 'outside' | 'idle' } | { readonly kind: 'refused'; readonly member: string } | { readonly kind: 'wrong'; readonly reason: string };

/**
 * `unknown` are the names in the script that Microsoft's client does not know (client-names.ts); `builtOn` what an earlier button of the
 * snippet was refused for.
 */
export function judge(pressed: Pressed, expectation: Expectation | undefined, unknown: readonly string[], builtOn: string | null): Verdict {
  const refused = refusedMember(pressed.said);
  if (refused !== null) return { kind: 'refused', member: refused };
  if (!pressed.isHandled && expectation === undefined) return { kind: 'idle' };
  if (pressed.isStuck) return { kind: 'wrong', reason: 'it did not come to an end' };
  const problem = problemOf(pressed.said, expectation) ?? contradictionOf(pressed.state, expectation);
  if (problem === null) return { kind: 'right' };
  const missing = unknownInClient(pressed.said, unknown);
  if (missing !== null) return { kind: 'refused', member: `${missing} (not in the client)` };
  if (pressed.reachedOutside || expectation?.needs !== undefined) return { kind: 'outside' };
  if (builtOn !== null) return { kind: 'refused', member: builtOn };
  return { kind: 'wrong', reason: problem };
}

/** `Class.member` of the host's refusal. */
function refusedMember(said: readonly Said[]): string | null {
  for (const { text, errors } of said) {
    const member = /does not serve ([\w.]+\w)/.exec([text, ...errors.map(messageOf)].join('\n'))?.[1];
    if (member !== undefined) return member;
  }
  return null;
}

function messageOf(error: unknown): string {
  return String((error as { readonly message?: unknown }).message);
}

function problemOf(said: readonly Said[], expectation: Expectation | undefined): string | null {
  const lines = said.map(({ text }) => text);
  const meant = expectation?.error;
  const error = said.find(({ level, text, errors }) => (level === 'error' || errors.length > 0) && !(meant?.test(text) ?? false));
  if (error) return error.text;
  if (meant && !lines.some((line) => meant.test(line))) return `it should have shown an error (${String(meant)})`;
  const missing = (expectation?.says ?? []).find((wanted) => !lines.some((line) => (typeof wanted === 'string' ? line.includes(wanted) : wanted.test(line))));
  if (missing !== undefined) return `it should have said ${String(missing)}, but said: ${lines.join(' ⏎ ')}`;
  const odd = lines.find((line) => /\bundefined\b|\bNaN\b|\[object Object\]/.test(line));
  return odd === undefined || expectation?.says !== undefined ? null : `it says something odd: ${odd}`;
}

/** Where the cells hold something else than the snippet says that it puts there. */
function contradictionOf({ cells, fills }: State, expectation: Expectation | undefined): string | null {
  for (const [address, wanted] of Object.entries(expectation?.cells ?? {})) {
    const found = cells[address] ?? [];
    if (JSON.stringify(found.map(comparable)) !== JSON.stringify(wanted.map(comparable))) return `${address} should hold ${JSON.stringify(wanted)}, but holds ${JSON.stringify(found)}`;
  }
  for (const [address, wanted] of Object.entries(expectation?.fills ?? {})) {
    const found = fills[address];
    if (found?.toLowerCase() !== wanted?.toLowerCase()) return `${address} should be filled ${String(wanted)}, but is ${String(found)}`;
  }
  return null;
}

/** Numbers as far as a cell shows them: sums of decimal fractions differ in their last bits. */
function comparable(row: readonly unknown[]): readonly unknown[] {
  return row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value));
}

/** An error about a member that the client does not have, by its name, by being read from what is not there, or by `set` declining it. */
function unknownInClient(said: readonly Said[], unknown: readonly string[]): string | null {
  for (const { text } of said) {
    const called = /TypeError: .*?(\w+) is not a (?:function|constructor)/.exec(text)?.[1];
    if (called !== undefined && unknown.includes(called)) return called;
    if (text.includes("The argument 'properties'")) return unknown[0] ?? null;
    if (/TypeError: Cannot (?:read properties of undefined|convert undefined or null to object)/.test(text)) return unknown[0] ?? null;
  }
  return null;
}
