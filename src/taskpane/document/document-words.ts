/** What the view of documents says; fetched with it. */
import { documentRefusal, doubtInWords } from '../../messages/documents';
import { documentPane as en } from '../../messages/en/document-pane';
import { documentPane as vi, type DocumentPaneMessages } from '../../messages/vi/document-pane';
import type { DocumentFileRefusal } from '../../document-files/read-document-file';
import type { DocumentRefusal } from '../../plan/document/document-targets';
import type { Doubt } from '../../plan/document/goals';
import type { RefusalWords } from '../../messages/vi/refusals';
import { useWords } from '../words';

export interface DocumentWords extends DocumentPaneMessages {
  readonly refusal: (refusal: DocumentRefusal | DocumentFileRefusal) => RefusalWords;
  readonly doubtOf: (doubt: Doubt) => string;
}

export function useDocumentWords(): DocumentWords {
  const { language } = useWords();
  return { ...(language === 'en' ? en : vi), refusal: (refusal) => documentRefusal(refusal, language), doubtOf: (doubt) => doubtInWords(doubt, language) };
}
