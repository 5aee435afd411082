import { endsAsOccasion } from './occasions.ts';
import type { Phrase } from './phrases.ts';
import { RITE } from './words.ts';

/** Speech at the opening of the new ferry terminal: what was opened, in common words. */
const OPENING = new RegExp(
  `^(?:official |formal |ceremonial )?(?:opening|launch|inauguration|${RITE}) of (?:the |an? )(?:[\\p{L}’'-]+ ){0,5}[\\p{L}’'-]{3,}$`,
  'u',
);

/** Remarks at the opening of “A Boat for All”, of the exhibition ‘A Boat for All’: what was opened, by its title. */
const OF_SHOW =
  /^(?:official |formal )?(?:opening|launch|unveiling|premiere|screening|preview) of (?:(?:the |an? )?(?:[\p{L}’'-]+ ){0,4})?[“"‘'][^“”"‘]{4,120}[”"’']$/iu;

export function opened(phrases: readonly Phrase[], speech: number): string | undefined {
  return phrases.find(
    ({ kind, tie, text }, index) =>
      speech >= 0 &&
      index > speech &&
      kind === 'other' &&
      /(?:^|\s)at$/u.test(tie) &&
      (OPENING.test(text) || OF_SHOW.test(text)) &&
      // The opening of the conference says nothing of which it was.
      !endsAsOccasion(text),
  )?.text;
}

/** Opening remarks of Ada Fenwick, Director of the Lowmere Boat Festival: what somebody opens who heads it. */
export function hosted([speech, ...others]: readonly Phrase[]): string | undefined {
  const office = others.find(({ kind }) => kind === 'office')?.text ?? '';
  return speech?.kind === 'speech' && /^(?:opening|welcom\p{L}+|closing)\b/iu.test(speech.text)
    ? HEADS_OCCASION.exec(office)?.[1]
    : undefined;
}
const HEADS_OCCASION =
  /^(?:\p{L}+ )?(?:director|chair\p{L}*|president|founder|curator|organi[sz]er) of (?:the )?(\p{Lu}.{4,80} (?:festival|congress|conference|convention|symposium|fair))$/iu;
