import { describe, expect, it } from 'vitest';
import { personId, slugOf } from '../../src/import/metadata/romanize.ts';

describe('an id of words', () => {
  it.each([
    ['渡口的船', 'du-kou-de-chuan'],
    // Words in Latin letters right beside Chinese ones stay whole, their capitals too.
    ['Ferry Mesh新型船', 'ferry-mesh-xin-xing-chuan'],
    ['AI时代的船', 'ai-shi-dai-de-chuan'],
    ['第3届FerryCon大会', 'di-3-jie-ferrycon-da-hui'],
    ['Škoda & Ærø', 'skoda-aero'],
  ])('%s → %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it('is cut at a word', () => {
    expect(slugOf('渡口的船', 9)).toBe('du-kou-de');
  });

  it.each([
    ['张帆', 'zhang-fan'],
    ['欧阳修文', 'ouyang-xiuwen'],
    ['钟离默', 'zhongli-mo'],
    ['Amaëlle Guiton', 'amaelle-guiton'],
  ])('of a person: %s → %s', (name, id) => {
    expect(personId(name)).toBe(id);
  });
});
