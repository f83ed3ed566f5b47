/** Words about documents: why none was read, why a row is only offered. */
import type { DocumentFileRefusal } from '../document-files/read-document-file';
import type { DocumentRefusal } from '../plan/document/document-targets';
import type { Doubt } from '../plan/document/goals';
import type { Language } from '.';
import * as en from './en/documents';
import * as vi from './vi/documents';
import type { RefusalWords } from './vi/refusals';

/** What is wrong with a document, and what to do next. */
export function documentRefusal(refusal: DocumentRefusal | DocumentFileRefusal, language: Language): RefusalWords {
  const words = language === 'en' ? en.documentRefusals : vi.documentRefusals;
  // The compiler cannot see that the reason and its facts belong together once they are looked up by name.
  return (words[refusal.reason] as (refusal: DocumentRefusal | DocumentFileRefusal) => RefusalWords)(refusal);
}

/** Why a row is only offered, as part of a sentence. */
export function doubtInWords(doubt: Doubt, language: Language): string {
  return (language === 'en' ? en.doubts : vi.doubts)[doubt];
}
