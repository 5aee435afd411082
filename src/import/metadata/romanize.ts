import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;

/** Words of `text` as an id has them: Chinese by pinyin, other letters without their marks. */
export function romanWords(text: string, options: { surname?: boolean } = {}): string[] {
  const latin = text
    .replaceAll(/[ßøæœđłı]/giu, (letter) => PLAIN[letter.toLowerCase()] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '');
  const runs = latin.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Letter}\p{Number}])+/gu) ?? [];
  return runs
    .flatMap((run) =>
      HAN.test(run)
        ? pinyin(run, {
            toneType: 'none',
            type: 'array',
            v: true,
            surname: options.surname ? 'head' : 'off',
          }).map((syllable) => syllable.replaceAll(/[^a-z0-9]/g, ''))
        : run.toLowerCase().replaceAll(/[^a-z0-9]/g, ''),
    )
    .filter((word) => word !== '');
}

const PLAIN: Record<string, string> = { ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ł: 'l', ı: 'i' };

/** `text` as an id of at most `limit` characters, cut at a word; empty where nothing can be romanised. */
export function slugOf(text: string, limit = 60): string {
  let slug = '';
  for (const word of romanWords(text)) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > limit) break;
    slug = longer;
  }
  return slug;
}

/** The id of a person: 张帆 is `zhang-fan`, 欧阳修文 `ouyang-xiuwen`, Amaëlle Guiton `amaelle-guiton`. */
export function personId(name: string): string {
  if (!/^[\p{Script=Han}]{2,4}$/u.test(name)) return slugOf(name, 80);
  const syllables = romanWords(name, { surname: true });
  const family = COMPOUND_SURNAMES.has(name.slice(0, 2)) && name.length > 2 ? 2 : 1;
  return `${syllables.slice(0, family).join('')}-${syllables.slice(family).join('')}`;
}

/** Surnames of two characters, in both scripts. */
export const COMPOUND_SURNAMES = new Set(
  (
    '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 令狐 司徒 长孙 長孫 ' +
    '宇文 端木 百里 南宫 南宮 独孤 獨孤 轩辕 軒轅 澹台 澹臺 申屠 太史 公冶 濮阳 濮陽 淳于 单于 東郭 东郭 呼延 闻人 聞人 钟离 鍾離 鐘離 贺兰 賀蘭 赫连 赫連 拓跋 宗政 万俟 西门 西門 闾丘 閭丘 张简 張簡 范姜'
  ).split(' '),
);
