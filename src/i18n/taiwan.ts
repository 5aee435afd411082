/**
 * What Taiwan calls otherwise, or writes otherwise where one simplified character stands for
 * several; as it reads after its characters have been converted.
 */
const WORDS: readonly (readonly [string, string])[] = [
  ['文件夾', '資料夾'],
  ['文件', '檔案'],
  ['鏈接', '連結'],
  ['字符', '字元'],
  ['代碼', '程式碼'],
  ['運行', '執行'],
  ['縮進', '縮排'],
  ['連字元', '連字號'],
  ['花括號', '大括號'],
  ['反斜杠', '反斜線'],
  ['腳注', '註腳'],
  ['旁注', '旁註'],
  ['幻燈片', '投影片'],
  ['像素', '畫素'],
  ['重復', '重複'],
  ['合並', '合併'],
  ['並合', '併合'],
  ['日歷', '日曆'],
  ['若幹', '若干'],
  ['西裡爾', '西里爾'],
  ['制表符', '定位字元'],
];

const QUOTES: Record<string, string> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/** A message in Simplified Chinese as a reader in Taiwan would have it, by a table of characters. */
export function forTaiwan(message: string, characters: ReadonlyMap<string, string>): string {
  const converted = Array.from(
    message,
    (character) => QUOTES[character] ?? characters.get(character) ?? character,
  ).join('');
  return WORDS.reduce((text, [from, to]) => text.replaceAll(from, to), converted);
}

/** The table in a list of pairs without separators, see taiwan-characters.ts. */
export function characterTable(written: string): Map<string, string> {
  const characters = Array.from(written);
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    table.set(characters[at] ?? '', characters[at + 1] ?? '');
  }
  return table;
}
