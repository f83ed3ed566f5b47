/** Every word a person reads, by language: Vietnamese first, English second. */
import type { Finding } from '../plan/model';
import type { Hint } from '../plan/rules/hint';
import type { WorkbookRefusal } from '../excel/outcomes';
import { findings as viFindings } from './vi/findings';
import { explanations as viExplanations, type ExplanationMessages } from './vi/explanations';
import { hintInWords as viHint, type HintMessage } from './vi/hints';
import { refusals as viRefusals, refusalWords, type RefusalMessages, type RefusalWords } from './vi/refusals';
import { findings as enFindings } from './en/findings';
import { explanations as enExplanations } from './en/explanations';
import { hintInWords as enHint } from './en/hints';
import { refusals as enRefusals } from './en/refusals';

export type Language = 'vi' | 'en';

export interface Messages {
  readonly language: Language;
  /** The sentence for a finding. */
  readonly finding: (finding: Finding) => string;
  /** Where a finding points: the likeliest cell, and what was probably meant. */
  readonly hint: (hint: Hint) => string;
  /** Why an indicator stands as it does. */
  readonly explanation: ExplanationMessages;
  /** What is wrong, and what to do next. */
  readonly refusal: (refusal: WorkbookRefusal) => RefusalWords;
}

/** Takes a locale such as `vi-VN`; anything that is not English gets Vietnamese. */
export function messagesFor(locale: string): Messages {
  return /^en\b/i.test(locale) ? messages('en', enFindings, enExplanations, enHint, enRefusals) : messages('vi', viFindings, viExplanations, viHint, viRefusals);
}

function messages(language: Language, findings: typeof viFindings, explanation: ExplanationMessages, hint: HintMessage, refusals: RefusalMessages): Messages {
  return {
    language,
    explanation,
    hint,
    // The compiler cannot see that the rule and its facts belong together once they are looked up by name.
    finding: (finding) => (findings[finding.rule] as (facts: Finding['facts']) => string)(finding.facts),
    refusal: (refusal) => refusalWords(refusals, refusal),
  };
}
