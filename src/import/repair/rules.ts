import type { Rule } from '../record.ts';
import { brokenEntities } from './broken-entities.ts';
import { brokenResidue } from './broken-residue.ts';
import { cutSentence } from './cut-sentence.ts';
import { homoglyphs } from './homoglyphs.ts';
import { injectedCodes } from './injected-codes.ts';
import { invisible } from './invisible.ts';
import { mojibake } from './mojibake.ts';
import { pinyinResidue } from './pinyin-residue.ts';
import { spacedCharacters } from './spaced-characters.ts';
import { wordTabs } from './word-tabs.ts';

/** The rules of a damaged text, in the order in which they must run. */
export const RULES: readonly Rule[] = [
  mojibake,
  brokenResidue,
  cutSentence,
  pinyinResidue,
  homoglyphs,
  injectedCodes,
  invisible,
  wordTabs,
  spacedCharacters,
  brokenEntities,
];
