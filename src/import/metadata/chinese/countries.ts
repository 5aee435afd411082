/** Names of countries in Simplified Chinese, as CLDR has them. */
let known: ReadonlySet<string> | undefined;

function countries(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('zh-Hans', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return new Set(
    letters
      .flatMap((one) => letters.map((other) => names.of(one + other)))
      .filter((name) => name !== undefined),
  );
}

/** Characters of the longest name: 密克罗尼西亚. */
const LONGEST = 6;

/** The country with whose name `text` begins: 意大利罗马. */
export function countryAtStart(text: string): string | undefined {
  known ??= countries();
  for (let length = LONGEST; length >= 2; length--) {
    const name = text.slice(0, length);
    if (name.length === length && known.has(name)) return name;
  }
  return undefined;
}

/** The country with whose name `text` ends. */
export function countryAtEnd(text: string): string | undefined {
  known ??= countries();
  for (let length = LONGEST; length >= 2; length--) {
    const name = text.slice(-length);
    const isFormer = /[前原驻]$/u.test(text.slice(0, -length));
    if (name.length === length && known.has(name)) return isFormer ? undefined : name;
  }
  return undefined;
}
