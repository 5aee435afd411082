import type { Language } from '../archive/languages.ts';
import { en } from './contribute-en.ts';
import { zhHans } from './contribute-zh-hans.ts';
import { zhHant } from './contribute-zh-hant.ts';

/** A field's name and what to write in it. */
interface FieldWords {
  label: string;
  hint?: string;
}

/** Words of the contribute page's form. */
export interface ContributeWords {
  noScript: string;
  offline: string;
  sections: { talk: string; edition: string; source: string; text: string; address: string };
  optional: string;
  title: FieldWords;
  speaker: FieldWords;
  addSpeaker: string;
  removeSpeaker: string;
  event: FieldWords;
  date: FieldWords;
  language: FieldWords;
  edition: FieldWords;
  summary: FieldWords;
  topics: FieldWords;
  rights: FieldWords;
  publisher: FieldWords;
  sourceTitle: FieldWords;
  sourceUrl: FieldWords;
  sourceDate: FieldWords;
  text: FieldWords;
  slug: FieldWords;
  /** Of a new speaker or event. */
  known: string;
  another: string;
  newSpeaker: string;
  newEvent: string;
  nameIn: Record<Language, string>;
  id: FieldWords;
  start: FieldWords;
  end: FieldWords;
  place: FieldWords;
  /** The suggested statement of rights of an edition. */
  suggestedRights: (edition: string, publisher: string) => string;
  takeSuggestion: string;
  tidy: string;
  tidyHint: string;
  /** Findings. */
  fillIn: string;
  found: (words: string) => string;
  expected: (words: string) => string;
  line: (number: number) => string;
  more: (count: number) => string;
  summaryOfFindings: (count: number) => string;
  warning: string;
  /** What comes of it. */
  preview: string;
  previewEmpty: string;
  previewUnsound: string;
  check: string;
  draftKept: string;
  draftNotKept: string;
  draftRestored: string;
  clear: string;
  clearConfirm: string;
  done: string;
  stepsOne: string;
  stepsMany: (count: number) => string;
  openFilled: string;
  openEmpty: string;
  pasteHint: string;
  copy: string;
  show: string;
  copied: string;
  copyFailed: string;
  propose: string;
  branch: FieldWords;
  branchUnknown: string;
  last: string;
}

const WORDS: Record<Language, ContributeWords> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

export function contributeWords(language: Language): ContributeWords {
  return WORDS[language];
}
