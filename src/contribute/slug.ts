import { editionPath } from '../archive/addresses.ts';
import type { Register } from './register.ts';
import type { Values } from './values.ts';
import { chosenId, speakerIds } from './values.ts';

/** Words of a title that say too little for an address. */
const SMALL = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'how',
  'in',
  'is',
  'it',
  'of',
  'on',
  'or',
  'our',
  'that',
  'the',
  'to',
  'we',
  'what',
  'why',
  'with',
]);

const LONGEST = 60;

/** An id made of the Latin letters and digits of `name`: `Zhang Fan` → `zhang-fan`. */
export function idOf(name: string): string {
  return words(name).join('-');
}

/**
 * An address for the talk: the year, who speaks, and words of the title, or of the event where the
 * title has no Latin words. Never one that is taken.
 */
export function suggestSlug(values: Values, register: Register): string {
  const year = /^\d{4}/.exec(values.date)?.[0] ?? '';
  const event = chosenId(values.event, register.events) ?? '';
  const title = words(values.title).filter((word) => !SMALL.has(word));
  const matter = title.join('').length < 4 ? event.split('-') : title;
  const parts = [
    ...speakerIds(values, register)
      .slice(0, 2)
      .flatMap((id) => id.split('-')),
    ...matter,
  ];
  return untaken(shorten([year, ...parts.filter((part) => part !== year)]), register.taken);
}

function words(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{Mn}'’]/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

function shorten(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .reduce((slug, part) => {
      const longer = slug === '' ? part : `${slug}-${part}`;
      return longer.length > LONGEST ? slug : longer;
    }, '');
}

function untaken(slug: string, taken: readonly string[]): string {
  if (slug === '' || !taken.includes(editionPath(slug))) return slug;
  let number = 2;
  while (taken.includes(editionPath(`${slug}-${number}`))) number++;
  return `${slug}-${number}`;
}
