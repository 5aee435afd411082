import { describe, expect, it } from 'vitest';
import { daysIn } from '../../src/import/metadata/dates.ts';

describe('days that a text names', () => {
  const cases: [text: string, near: string | undefined, days: string[]][] = [
    ['2023年5月17日', undefined, ['2023-05-17']],
    ['二〇二三年五月十七日', undefined, ['2023-05-17']],
    ['二００四年五月十七日', undefined, ['2004-05-17']],
    ['二○○四年五月十七日', undefined, ['2004-05-17']],
    ['5月17日消息,峰会17日上午开幕', '2023-05-17', ['2023-05-17', '2023-05-17']],
    ['17日上午', '2023-05-18', ['2023-05-17']],
    ['12月30日', '2024-01-02', ['2023-12-30']],
    ['3月16-17日在上海', '2024-03-20', ['2024-03-16–2024-03-17']],
    ['11月29日至12月1日', '2024-12-02', ['2024-11-29–2024-12-01']],
    ['5月17日', undefined, []],
    ['2月30日', '2024-03-01', []],
    ['2024-01-05 10:20 / 2024.1.6', undefined, ['2024-01-05', '2024-01-06']],
    ['September 10 2014 and 3rd May, 2015', undefined, ['2014-09-10', '2015-05-03']],
    ['on the 25th of December in 2023', undefined, ['2023-12-25']],
    ['May 3–5, 2021', undefined, ['2021-05-03–2021-05-05']],
    ['Briefing on Boat-19 - 11 June 2020', undefined, ['2020-06-11']],
    [
      '3rd day of May, 2009; 12-Mar-2014; May 3rd , 2019',
      undefined,
      ['2009-05-03', '2014-03-12', '2019-05-03'],
    ],
    ['on Saturday, 14 Mar 87 at 7.30 pm', undefined, ['1987-03-14']],
    ['4 May ’98, and since 8 May 45 people', undefined, ['1998-05-04']],
    ['on 4 May 10 boats were mended', undefined, []],
    [
      'Lowmere, 14 juin 2011; 12. März 2014; 3 de mayo de 2010',
      undefined,
      ['2011-06-14', '2014-03-12', '2010-05-03'],
    ],
    ['25.02.2020 and 1.3.2021', undefined, ['2020-02-25', '2021-03-01']],
    ['11.30.2016', undefined, ['2016-11-30']],
    ['1.25.02.2020, 25.02.2020.1, 25.33.2020', undefined, []],
    ['25.13.2020, 13.25.2020', undefined, []],
    ['10/17/23, not 23/10/17 and 05/06/23', undefined, ['2023-10-17']],
    ['from 4 to 7 November 2019', undefined, ['2019-11-04–2019-11-07']],
    ['May 3 and 4, 2021', undefined, ['2021-05-03–2021-05-04']],
    ['4月23日', '2022-10-26', []],
    ['他的7号球衣挂在3号楼', '2022-10-26', []],
    ['5号台北有雨，7号线上见', '2022-10-26', ['2022-10-05', '2022-10-07']],
    ['05/21/2016 and 21/05/2016, 05/06/2016', undefined, ['2016-05-21', '2016-05-21']],
    ['版本 3.5.1，比分 3-2', undefined, []],
  ];
  for (const [text, near, days] of cases) {
    it(text, () => {
      expect(
        daysIn(text, near).map(({ day, end }) => (end === undefined ? day : `${day}–${end}`)),
      ).toEqual(days);
    });
  }
});
