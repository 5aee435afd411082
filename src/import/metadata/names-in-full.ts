import type { Hint, Item } from '../draft.ts';
import { sentencesOf } from '../structure/phrases.ts';
import { personIn } from './english/people.ts';
import { isPersonName } from './person-name.ts';
import { passagesOf } from '../draft.ts';

/** Ambassador Morgen is the Ilse Morgen whom the page names, where it names no other Morgen. */
export function inFullName(name: string, whole: readonly string[]): string {
  if (!/^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(name)) return name;
  const named = new RegExp(`(?:\\p{Lu}[\\p{L}.]* ){1,4}${name}(?!\\p{L})`, 'gu');
  const found = new Set(
    whole
      .flatMap((text) => text.match(named) ?? [])
      .flatMap((each) => {
        const person = personIn(each);
        // Speech by Commissioner Morgen, over Ilse Morgen alone on a line
        if (person?.name === each && whole.includes(each)) return [each];
        const isSomebody = person?.role !== undefined || person?.isStyled === true;
        return person && isSomebody && !person.isSurname ? person.name : [];
      }),
  );
  found.delete(name);
  const [full] = found;
  return found.size === 1 && full !== undefined ? full : name;
}

/** Ole Morgen of a page that has Ole Morgen, Jr. or Ole Morgen III: what tells him from his father is part of the name. */
export function withGeneration(hint: Hint, whole: readonly string[]): Hint {
  if (!/^\p{Lu}.* \p{Lu}/u.test(hint.value)) return hint;
  const named = new RegExp(
    `(?<!\\p{L})${hint.value.replaceAll(/[^\p{L} ]/gu, '.')},? (?:([JS]r)\\b|(I{2,3}|IV)\\b)`,
    'iu',
  );
  const [, age, number] = whole.map((text) => named.exec(text)).find(Boolean) ?? [];
  if (age !== undefined)
    return {
      ...hint,
      value: `${hint.value} ${/\p{Ll}/u.test(hint.value) ? titleCase(age) : age.toUpperCase()}.`,
    };
  return number === undefined ? hint : { ...hint, value: `${hint.value} ${number.toUpperCase()}` };
}

/** My name is Ilse: of the one Ilse Morgen whom the page names, where it names no other Ilse. */
export function withSurname(name: string, whole: readonly string[]): string {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return name;
  const named = new RegExp(
    // Ilse J. Morgen. CC BY-SA: a full stop behind a whole word ends the name.
    `(?<!\\p{L})${name}(?: (?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]{0,20})){1,3}`,
    'gu',
  );
  const all = new Set(whole.flatMap((text) => text.match(named) ?? []).filter(isPersonName));
  // Ilse M. is Ilse Morgen.
  const found = new Set([...all].filter((each) => all.size === 1 || !/ \p{Lu}\.?$/u.test(each)));
  const [full] = found;
  return found.size === 1 && full !== undefined ? full : name;
}

/** Morgen: Good evening. … for the first words: the Ilse Morgen whom the page names with an office. */
export function bySurnameLabel(items: readonly Item[], whole: readonly string[]): Hint[] {
  const first = items.find(({ type }) => type !== 'chapter');
  const text = first?.type === 'passage' ? first.text : '';
  const labels = items.flatMap((item) =>
    item.type === 'passage' ? (STYLED_LABEL.exec(item.text)?.[0] ?? []) : [],
  );
  const isSole = new Set(labels).size === 1;
  const [, styled = '', called = ''] = (isSole ? STYLED_LABEL.exec(text) : null) ?? [];
  const surname = /^(\p{Lu}[\p{Ll}’'-]{2,20}): /u.exec(text)?.[1] ?? titleCase(called);
  if (first === undefined || surname === '') return [];
  const full = inFullName(surname, whole);
  // MRS. MORGEN: whom the page does not name but so.
  const value = full === surname && styled !== '' ? `${titleCase(styled)} ${surname}` : full;
  return value === surname
    ? []
    : [{ field: 'speaker', value, line: first.line, text: `${surname}:` }];
}

/** MRS. MORGEN: in front of the first words, where nobody else has such words. */
const STYLED_LABEL = /^(mrs?\.?|ms\.?|dr\.?|sir|dame) (\p{Lu}[\p{L}’'-]{2,20}):\s/iu;

function titleCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** Hi! I’m Ilse., For those who don’t know me, I’m Ilse, … in the first words. */
const FIRST_NAME =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening))\b[^.!?]{0,30}[.,!] )?(?:(?:so|for (?:those|anyone|anybody)(?: of you)? who (?:don[’']t|do not) know me),? )?I[’']m (\p{Lu}\p{Ll}{2,14})(?=[.,!]|$)/iu;
/** I’m Catholic, I’m Irish: what many are. */
const OF_MANY = /(?:ish|[ai]an|ese|eli|aqi|ic)$|^(?:Dutch|French|Greek|Swiss|Muslim|Sorry)$/u;

/** Who says a first name alone, of the one whom the page names with a surname, too. */
export function byFirstName(items: readonly Item[], whole: readonly string[]): Hint[] {
  const first = passagesOf(items).slice(0, 2);
  return first.flatMap(({ line, text }): Hint[] =>
    sentencesOf(text)
      .slice(0, 3)
      .flatMap((sentence) => {
        const name = FIRST_NAME.exec(sentence)?.[1] ?? '';
        if (!/^\p{Lu}/u.test(name) || OF_MANY.test(name)) return [];
        const value = withSurname(name, whole);
        return value === name ? [] : [{ field: 'speaker', value, line, text: sentence }];
      }),
  );
}
