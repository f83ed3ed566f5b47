/** What is recognised in a document: its rows, each tied to the sentence and line that it comes from. */
import type { Target, Unit } from '../model';
import type { DocumentHead } from './document-head';
import type { Doubt } from './goals';

export interface DocumentTarget {
  /** Headings, groups and parents above it as written, outermost first, without the name itself. */
  readonly path: readonly string[];
  readonly name: string;
  readonly unit: Unit | null;
  readonly unitText: string | null;
  readonly target: Target;
  /** A result that the text holds against the target, or what had been reached before; in the row's unit. */
  readonly actual: number | null;
  /** 1-based line (of a text) or paragraph (of a Word document) on which the figure stands. */
  readonly line: number;
  /** The paragraph, and the place in it that the row was read from. */
  readonly sentence: string;
  readonly place: readonly [start: number, end: number];
  /** Headings above, outermost first, with their ordinals. */
  readonly sections: readonly DocumentHeading[];
  /** A name that stands over it without a figure: "Chăn nuôi", a crop; null where there is none. */
  readonly group: string | null;
  /** Index of the row that it is a part of or said beside; null at the top. */
  readonly parent: number | null;
  readonly relation: 'part' | 'sum' | null;
  /** Why a person has to say whether it is a target; null where it is one. */
  readonly doubt: Doubt | null;
}

export interface DocumentHeading {
  readonly ordinal: string | null;
  readonly text: string;
}

export interface DocumentReading {
  readonly head: DocumentHead;
  /** In the order of the text. */
  readonly targets: readonly DocumentTarget[];
}

export type DocumentRefusal =
  | { readonly reason: 'empty-document' }
  | { readonly reason: 'document-too-long'; readonly characters: number; readonly most: number }
  /** Hardly a word is Vietnamese: what a scanner left of a page, or another language. */
  | { readonly reason: 'not-readable' }
  | { readonly reason: 'no-targets'; readonly paragraphs: number };

export type DocumentOutcome = { readonly ok: true; readonly reading: DocumentReading } | { readonly ok: false; readonly refusal: DocumentRefusal };
