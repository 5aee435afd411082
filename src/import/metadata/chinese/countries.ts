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

/** 湖国共和国, and states that no list calls so. */
const FORM =
  /(?:(?:人民|民主|民主主义|社会主义|伊斯兰|阿拉伯|联邦){0,2}(?:共和国|王国|联邦)|(?:中华人民共和|中华民|大韩民|美利坚合众)国)$/u;

/** 东岸 of 东岸共和国, with nothing in front. */
const ALONE = /(?<=^|[^\p{Script=Han}])(?:(?![前原在是由与和])\p{Script=Han}){2,10}$/u;

/** The country with whose name `text` ends, with the form of its state where that is said. */
export function countryAtEnd(text: string): string | undefined {
  const form = FORM.exec(text)?.[0];
  if (form !== undefined && /^[中大美]/u.test(form))
    return /[前原驻]$/u.test(text.slice(0, -form.length)) ? undefined : form;
  if (form !== undefined) {
    const before = text.slice(0, -form.length);
    const state = countryAtEnd(before) ?? ALONE.exec(before)?.[0];
    return state === undefined ? undefined : state + form;
  }
  known ??= countries();
  for (let length = LONGEST; length >= 2; length--) {
    const name = text.slice(-length);
    const isFormer = /[前原驻]$/u.test(text.slice(0, -length));
    if (name.length === length && known.has(name)) return isFormer ? undefined : name;
  }
  return undefined;
}
