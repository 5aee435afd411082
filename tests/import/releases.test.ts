import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import { TALK } from './evidence.ts';
import { read } from './import-text.ts';

describe('a release closes outside its article', () => {
  it('with the day by which today is known', async () => {
    const paragraphs = TALK.replace('各位来宾', '各位來賓')
      .split('\n\n')
      .map((each) => `<p>${each}</p>`);
    const edition = await read(
      'page.html',
      `<html><body><h1>渡輪局局長出席渡口論壇致辭全文</h1><div><p>以下是渡輪局局長何文舟今日（十月二十六日）上午出席「渡口論壇」的致辭全文：</p>${paragraphs.join('')}</div><p>完</p><p>2017年10月26日（星期四）<br>香港時間13時20分</p></body></html>`,
    );
    expect(factOf(edition, 'date')?.value).toBe('2017-10-26');
  });
});
