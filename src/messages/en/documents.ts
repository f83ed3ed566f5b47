import { formatNumber } from '../format';
import type { DocumentRefusalMessages, DoubtMessages } from '../vi/documents';

const kinds = { pdf: 'a PDF', 'old-word': 'an old Word file (.doc) or one with a password', workbook: 'an Excel file', image: 'a picture', unknown: 'no text file' } as const;

export const documentRefusals: DocumentRefusalMessages = {
  'empty-document': () => ({ title: 'There is no text in this document.', next: 'Paste the part of the plan that states its targets, or choose a Word file with text.' }),
  'document-too-long': ({ characters, most }) => ({
    title: `The text is too long (${formatNumber(characters, null, 'en')} characters, ${formatNumber(most, null, 'en')} at most); nothing was created.`,
    next: 'Paste only the part that states the targets.',
  }),
  'not-readable': () => ({
    title: 'This does not read as Vietnamese; nothing was created.',
    next: 'If it comes from a scanned page, have its text recognised again, or paste from the original Word file.',
  }),
  'no-targets': () => ({ title: 'No target was found in this text; nothing was created.', next: 'Paste the part that states the targets, such as “Tổng sản lượng lương thực 306 tấn”.' }),
  'broken-docx': () => ({ title: 'This Word file is damaged, or no .docx; nothing was created.', next: 'Open it in Word, save it as .docx, and choose it again.' }),
  'other-file': ({ kind }) => ({ title: `This is ${kinds[kind]}: its text cannot be read; nothing was created.`, next: 'Use a .docx, .html or .txt file, or paste the text.' }),
  'file-too-large': ({ bytes, most }) => ({
    title: `The file is too large (${formatNumber(Math.round(bytes / 1_000_000), null, 'en')} MB, ${formatNumber(Math.round(most / 1_000_000), null, 'en')} MB at most); nothing was created.`,
    next: 'Copy the part that states the targets into a file of its own.',
  }),
};

export const doubts: DoubtMessages = {
  'no-goal-words': 'it is not clear whether this is a goal or a result',
  duty: 'it stands among duties and may be no target',
  'no-name': 'its name is not clear',
  vague: 'it has no level that can be measured',
  'second-giver': "another authority's figure for the same indicator",
  'no-unit': 'its unit is not clear',
};
