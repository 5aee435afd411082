import { describe, expect, it } from 'vitest';
import { nestsTooDeep } from '../../src/import/formats/nesting.ts';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

describe('what goes deeper than anybody writes', () => {
  it.each([
    '<div>',
    '<blockquote>',
    '<ul><li>',
    '<table><tr><td>',
    '<a href="x">',
    '<b>',
    '<body</head> ',
  ])('is refused with the reason: %s', async (tag) => {
    const html = `<!doctype html><html><body>${tag.repeat(3000)}<p>${TALK_EN}</p></body></html>`;
    expect((await refusalOf('page.html', html))?.rule).toBe('too-deep');
    expect((await refusalOf('page.md', `${tag.repeat(3000)}\n\n${TALK_EN}`))?.rule).toBe(
      'too-deep',
    );
  });

  it.each([
    '<p>',
    '<li>',
    '<br>',
    '<img src="x">',
    '<div></div>',
    '<!-- <div> -->',
    '<script>"<div>"</script>',
  ])('is no row of what ends by itself: %s', (tag) => {
    expect(nestsTooDeep(tag.repeat(3000))).toBe(false);
  });

  it('is no rule under a heading, however long', async () => {
    const edition = await read('渡船.md', `渡船的来历\n${'-'.repeat(60)}\n\n${TALK}\n`);
    expect(outline(edition).join('\n')).not.toContain('---');
  });

  it.each(['> ', '>', '- ', '1. ', '*_', '[', '![a]('])(
    'is kept as text in Markdown: %s',
    async (mark) => {
      const row = `${mark.repeat(3000)}x`;
      const edition = await read('渡船.md', `# 渡船\n\n${TALK}\n\n${row}\n`);
      const kept = [...outline(edition), ...edition.leftOut.map(({ text }) => text)].join('\n');
      expect(kept).toContain('我们那里的渡船只有一条');
      expect(kept.replaceAll(/\s/g, '')).toContain(row.replaceAll(/\s/g, '').slice(0, 2000));
    },
  );
});
