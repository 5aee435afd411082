/** Whether what looks like a name in Latin letters has a word that the page also writes small. */
export function ordinaryWords(texts: readonly string[]): (name: string) => boolean {
  let small: Map<string, number> | undefined;
  return (name) => {
    if (!/^\p{Script=Latin}/u.test(name)) return false;
    // What stands in an address, between hyphens or before n’t is no word of a sentence.
    small ??= countsOf(
      texts.join('\n').match(/(?<![\p{L}’'@/_.-])\p{Ll}{2,}(?![\p{L}@/_-]|[.’']\p{L})/gu) ?? [],
    );
    // Tags: ferries, ada fenwick: a name that stands small as a whole is still somebody’s.
    const times = timesWritten(name.toLowerCase(), texts);
    // A surname may be a word like any other: Wall.
    const [given = '', ...others] = name.match(/\p{Lu}\p{L}{2,}/gu) ?? [];
    const isSmall = (word: string) => (small?.get(word.toLowerCase()) ?? 0) > times;
    return isSmall(given) || others.filter(isSmall).length > 1;
  };
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How often `words`, of which there are several, stand in `texts` letter by letter. */
function timesWritten(words: string, texts: readonly string[]): number {
  return words.includes(' ')
    ? texts.reduce((times, text) => times + text.split(words).length - 1, 0)
    : 0;
}
