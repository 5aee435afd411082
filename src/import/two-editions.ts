import type { Language } from '../archive/languages.ts';
import type { Hint, Item, PassageItem } from './draft.ts';
import type { ReadEdition } from './edition.ts';
import type { Joined } from './pair/join-editions.ts';
import { joinEditions } from './pair/join-editions.ts';
import type { Around } from './structure/find-talk.ts';
import { languageOf } from './structure/language.ts';
import { partLanguages } from './structure/two-languages.ts';
import { passagesOf } from './draft.ts';

/** Original and translation of a talk whose paragraphs alternate between them; undefined for any other. */
export function inTwoLanguages(
  items: readonly Item[],
  edition: (items: Item[], language: Language) => ReadEdition,
): Joined | undefined {
  const parted = partLanguages(items);
  const here = parted && languageOf(wordsOf(parted.original));
  const there = parted && languageOf(wordsOf(parted.translation));
  if (!parted || here === undefined || there === undefined || here === there) return undefined;
  return joinEditions(edition(parted.original, here), edition(parted.translation, there));
}

function wordsOf(items: readonly Item[]): string {
  return passagesOf(items)
    .map(({ text }) => text)
    .join('\n');
}

/** What stands around a talk in the language of one edition, for its title. */
export function aroundIn(language: Language, { above, within, below }: Around): Around {
  const own = (passages: readonly PassageItem[]) =>
    passages.filter(({ text }) => /\p{Script=Han}/u.test(text) === (language !== 'en'));
  return { above: own(above), within: own(within), below: own(below) };
}

/** What a format says of a page, without headlines of the other language. */
export function hintsIn(language: Language, hints: readonly Hint[]): Hint[] {
  return hints.filter(
    ({ field, value }) =>
      (field !== 'headline' && field !== 'title') ||
      /\p{Script=Han}/u.test(value) === (language !== 'en'),
  );
}

/** A translation with the title of its original where nothing names its own; the original lists what nobody states. */
export function asTranslation(translation: ReadEdition, original: ReadEdition): ReadEdition {
  const { facts, suggestions } = translation;
  const isNamed = facts.title !== undefined || facts.headline !== undefined;
  return {
    ...translation,
    workingTitle: isNamed ? translation.workingTitle : original.workingTitle,
    suggestions: suggestions.filter(({ rule }) => !rule.endsWith('-not-stated')),
  };
}
