import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { characterTable, forTaiwan } from '../../src/i18n/taiwan.ts';
import { taiwanCharacters } from '../../src/i18n/taiwan-characters.ts';

const table = characterTable(taiwanCharacters());

describe('forTaiwan', () => {
  it.each([
    ['写成日历上有的一天，例如 2023-05-17。', '寫成日曆上有的一天，例如 2023-05-17。'],
    ['讲稿里只能用 <Turn>；要写“<”，请写 \\<。', '講稿裡只能用 <Turn>；要寫「<」，請寫 \\<。'],
    ['链接写完整网址。', '連結寫完整網址。'],
    ['检查缩进、引号与重复的键', '檢查縮排、引號與重複的鍵'],
    ['编号只用小写字母、数字和连字符', '編號只用小寫字母、數字和連字號'],
    ['把文件放进同一个文件夹', '把檔案放進同一個資料夾'],
    ['', ''],
  ])('says %o as %o', (simplified, taiwan) => {
    expect(forTaiwan(simplified, table)).toBe(taiwan);
  });

  it('leaves no simplified character in any message of the rules', () => {
    const messages = ['archive', 'transcript', 'check']
      .flatMap((room) => globSync(`src/${room}/**/*.ts`))
      .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
      .filter((line) => /\bzh\b.*\p{Script=Han}/u.test(line));
    expect(messages.length).toBeGreaterThan(50);
    for (const message of messages) {
      const converted = forTaiwan(message, table);
      expect(forTaiwan(converted, table), message).toBe(converted);
    }
  });
});
