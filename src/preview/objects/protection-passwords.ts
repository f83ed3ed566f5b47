/** Passwords of protected sheets and workbooks: ECMA-376 part 1, §18.3.1.85 (hashes with a salt), part 4, §14.7.1 (16 bits, older). */
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import type { StoredPassword } from '../engine/custom-data';

const algorithms: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = { 'SHA-1': sha1, 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 };

/** Excel takes 100 000 turns for new ones, and as many as the file says for those of files. */
const OWN = { algorithm: 'SHA-512', turns: 1000 } as const;

/** Null where the file has it in a form that nobody here can compute. */
export function matchesPassword(stored: StoredPassword, password: string): boolean | null {
  if ('legacy' in stored) return stored.legacy.toUpperCase() === legacyHash(password);
  const hash = algorithms[stored.algorithm];
  return hash ? hashOf(password, fromBase64(stored.salt), stored.turns, hash) === stored.hash : null;
}

export function storePassword(password: string): StoredPassword {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { ...OWN, salt: toBase64(salt), hash: hashOf(password, salt, OWN.turns, sha512) };
}

/** The salt and the password in UTF-16, hashed; then the hash with the number of each turn behind it. */
function hashOf(password: string, salt: Uint8Array, turns: number, hash: (bytes: Uint8Array) => Uint8Array): string {
  let result = hash(joined(salt, utf16(password)));
  const turned = new Uint8Array(result.length + 4);
  const number = new DataView(turned.buffer, result.length);
  for (let turn = 0; turn < turns; turn += 1) {
    turned.set(result);
    number.setUint32(0, turn, true);
    result = hash(turned);
  }
  return toBase64(result);
}

function legacyHash(password: string): string {
  let hash = 0;
  const rotated = () => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  for (let index = password.length - 1; index >= 0; index -= 1) hash = rotated() ^ password.charCodeAt(index);
  return (rotated() ^ password.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
