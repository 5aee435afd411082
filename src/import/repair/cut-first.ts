import type { Suggestion } from '../record.ts';
import { byFrequency, canOccur, isCommon, isHan, isWord } from './evidence.ts';
import type { Document } from './lost-end.ts';
import { pairsTo, type Lost } from './shifted.ts';

export const SHOWN = 12;
export const NOTE = {
  zh: '这里被当作句末标点切开过，前一个字只剩一半字节；请对照原文。',
  en: 'The text was cut here as if at a sentence mark, and half of the character before is lost; compare with the source.',
};

export interface Firsts {
  usual: string | undefined;
  rivals: string[];
  rest: string[];
}

/**
 * What can have stood before a cut: the usual character (。 before a sentence, 啊 before a mark), those that
 * make a word with their neighbours, and the rest by how often talks use them.
 */
export function firstsOf(
  before: string,
  trail: number,
  next: string,
  { script }: Document,
): Firsts {
  const possible = pairsTo(trail).filter((char) =>
    isHan(char) ? isCommon(char) && canOccur(char, script) : char === '。',
  );
  const joins = (char: string) =>
    isWord(before.slice(-1) + char) || isWord(before + char) || isWord(char + next);
  const usual = possible.includes('。') ? stopBetween(before, next) : cryBefore(next);
  return {
    usual,
    rivals: possible.filter((char) => char !== usual && joins(char)),
    rest: byFrequency(possible),
  };
}

/** 。 where a sentence can end: after a word or a closing bracket, and not before another mark. */
function stopBetween(before: string, next: string): string | undefined {
  return /[\p{L}\p{N}”’」』》）)%]$/u.test(before) && !/[、，。；：？！…·]/u.test(next)
    ? '。'
    : undefined;
}

/** 啊 where nothing else is likely: before a mark. */
function cryBefore(next: string): string | undefined {
  return /[，。！？；：…”]/u.test(next) ? '啊' : undefined;
}

/** The character before the cut, of which the second byte is left. */
export function decideFirst(
  before: string,
  { usual, rivals, rest }: Firsts,
  document: Document,
): { char: string; listed: Pick<Suggestion, 'tier' | 'candidates' | 'note'> } {
  const [rival] = rivals;
  let char = '\uFFFD';
  if (usual && rivals.length === 0) char = usual;
  else if (rival && before && rivals.length === 1 && document.count(before + rival) > 1)
    char = rival;
  const candidates = [...rivals, ...(usual ? [usual] : []), ...rest];
  return {
    char,
    listed: {
      tier: 'suggested',
      candidates: [...new Set(char === '\uFFFD' ? candidates : [char, ...candidates])].slice(
        0,
        SHOWN,
      ),
      note: NOTE,
    },
  };
}

/** 非???。: of two characters in a row one byte each is left, so that a person must say which they were. */
export function bothLost(
  text: string,
  at: number,
  before: string,
  trail: number,
  lost: Lost,
  document: Document,
  rule: string,
): Suggestion | undefined {
  const { usual, rivals } = firstsOf(text.charAt(at - 1) + before, trail, '', document);
  const end = lost.at + 1;
  const contradicts = /[。，；！,!]/u.test(text.charAt(end)) || text.charAt(end - 2) !== '?';
  if (rivals.length === 0 && !contradicts) return undefined;
  const seconds = byFrequency(lost.possible.filter((char) => canOccur(char, document.script)));
  const firsts = [...rivals, usual ?? (trail === 0xa1 ? '啊' : '。')];
  return {
    rule,
    tier: 'suggested',
    start: at,
    end,
    found: text.slice(at, end),
    candidates: firsts
      .flatMap((first) => seconds.slice(0, SHOWN).map((second) => before + first + second))
      .slice(0, SHOWN),
    note: {
      zh: '这里丢失了两个字，各剩一半字节；请对照原文。',
      en: 'Two characters are lost here, of each half is left; compare with the source.',
    },
  };
}
