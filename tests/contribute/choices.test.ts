import { describe, expect, it } from 'vitest';
import { entryMeant } from '../../src/contribute/register.ts';
import { idOf, suggestSlug } from '../../src/contribute/slug.ts';
import { tidyText } from '../../src/contribute/tidy.ts';
import { chosenId } from '../../src/contribute/values.ts';
import { choice, REGISTER, values } from './values.ts';

describe('entryMeant', () => {
  it.each([
    ['林文', 'lin-wen'],
    ['lin wen', 'lin-wen'],
    ['lin-wen', 'lin-wen'],
    ['文林', 'lin-wen'],
    ['王芳 (wang-fang-2)', 'wang-fang-2'],
    // Two people have this name: a name never says which.
    ['王芳', undefined],
    ['林', undefined],
    ['', undefined],
  ])('takes %o for %o', (words, id) => {
    expect(entryMeant(REGISTER.speakers, words)?.id).toBe(id);
  });

  it('does not stand in the way of another person of the same name', () => {
    const other = choice('speaker-0', '林文', { another: true, id: 'lin-wen-poet' });
    expect(chosenId(other, REGISTER.speakers)).toBe('lin-wen-poet');
  });
});

describe('suggestSlug', () => {
  it('takes year, speaker and event, and steps aside where that is taken', () => {
    expect(suggestSlug(values(), REGISTER)).toBe('2024-lin-wen-spring-lectures-2');
  });
  it('prefers words of a Latin title', () => {
    expect(suggestSlug(values({ title: 'How to read a poem' }), REGISTER)).toBe(
      '2024-lin-wen-read-poem',
    );
  });
  it('stays short, and empty where nothing is known', () => {
    const title = 'word '.repeat(60);
    expect(suggestSlug(values({ title }), REGISTER).length).toBeLessThanOrEqual(60);
    const nothing = values({
      title: '诗',
      date: '',
      speakers: [],
      event: { ...choice('event'), start: '', end: '', place: '' },
    });
    expect(suggestSlug(nothing, REGISTER)).toBe('');
  });
});

describe('idOf', () => {
  it.each([
    ['Zhang Fan', 'zhang-fan'],
    ['José Álvarez O’Neil', 'jose-alvarez-oneil'],
    ['张帆', ''],
  ])('makes an id of %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});

describe('tidyText', () => {
  it('parts lines of prose and takes their indents', () => {
    expect(tidyText('\u3000\u3000一\r\n\u3000\u3000二\n\n三')).toBe('一\n\n二\n\n三');
  });
  it('keeps lists, tables, quotations and code together', () => {
    const text = '- 一\n- 二\n\n> 引\n> 文\n\n| a |\n| - |\n\n1. 一\n2. 二\n\n```\nx\ny\n```';
    expect(tidyText(text)).toBe(text);
  });
  it('changes nothing the second time', () => {
    const once = tidyText('一\n二\n- 三\n四');
    expect(tidyText(once)).toBe(once);
  });
});
