const DIGITS: Record<string, string> = {
  〇: '0',
  // What stands in its place where a copy has no 〇.
  '○': '0',
  '０': '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** 2023, 二〇二三, 民國112, 民国八: years of the Republic count from 1912. */
export function yearOf(text: string): number {
  const republic = /民[国國]\s*(\d{2,3}|[一二三四五六七八九十〇○零]{1,3})|^(1[01]\d)$/u
    .exec(text)
    ?.slice(1)
    .find(Boolean);
  return republic === undefined ? numberOf(text) : numberOf(republic) + 1911;
}

/** 5, 五, 十七, 廿九, 二〇二三 as a number. */
export function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, scores, ones = ''] = /^([廿卅])(.?)$/u.exec(text) ?? [];
  if (scores !== undefined) return (scores === '廿' ? 20 : 30) + Number(DIGITS[ones] ?? '0');
  if (!text.includes('十')) return Number(Array.from(text, (char) => DIGITS[char] ?? '').join(''));
  const [tens = '', units = ''] = text.split('十');
  return Number(DIGITS[tens] ?? '1') * 10 + Number(DIGITS[units] ?? '0');
}

export function monthOf(name: string): number {
  return (
    'jan feb mar apr may jun jul aug sep oct nov dec'
      .split(' ')
      .indexOf(name.slice(0, 3).toLowerCase()) + 1
  );
}

export function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1800 || year > 2100) return undefined;
  const text = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
