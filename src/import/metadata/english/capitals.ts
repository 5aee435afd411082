import { LETTERS } from './words.ts';

/** SPEECH BY THE MINISTER as Speech by the Minister. */
export function folded(text: string): string {
  const capital = text.search(/\p{Lu}/u);
  if (capital < 0 || /\p{Ll}{2}/u.test(text) || !/\p{Lu}{3}/u.test(text.slice(capital + 1)))
    return text;
  const small = text.replaceAll(/(\p{Lu})([\p{Lu}’']+)/gu, (word, first: string, rest: string) =>
    LETTERS.test(` ${word}`) ? word : first + rest.toLowerCase(),
  );
  const all = small.replaceAll(
    /\b(?:Of|The|And|For|At|To|By|In|On|With|Before|During|An)\b/gu,
    (word) => word.toLowerCase(),
  );
  return all.length === text.length ? all : text;
}

/** What was read of a folded text as it stands in the text. */
export function asWritten(value: string, text: string): string {
  const at = text.toLowerCase().indexOf(value.toLowerCase());
  return at < 0 ? value : text.slice(at, at + value.length);
}
