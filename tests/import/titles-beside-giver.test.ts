import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

/** Lines, each a paragraph. */
const page = (...lines: string[]) => lines.join('\n\n');

describe('titles by who gave the talk, and when', () => {
  it.each<Case>([
    [
      'over the day on which it was delivered',
      'title',
      page('Ada Fenwick', 'Harbour Wing Inaugural Remarks', 'delivered 12 September 2015, Lowmere'),
      'Harbour Wing Inaugural Remarks',
    ],
    [
      'over the name, with at what below',
      'title',
      page(
        'Home / Media / Speeches / 2017',
        'Boats in a Town of Bridges',
        'Ada Fenwick',
        'Harbour Master (Bridges)',
        'Address to the Boatmen’s Lunch',
        'Lowmere – 3 August 2017',
      ),
      'Boats in a Town of Bridges',
    ],
    [
      'not of what a site has many of',
      'title',
      page('Selected Transcripts', 'Ada Fenwick', 'Convocation Remarks', 'May 3, 2014'),
      'Convocation Remarks',
    ],
    [
      'between the number of a lecture and whose it is',
      'title',
      page(
        'The Thirty-First Ferry Memorial Lecture',
        'THE RIVER KEEPS ITS WORD',
        'Professor Ada Fenwick',
        'Emeritus Professor of Rivers',
      ),
      'THE RIVER KEEPS ITS WORD',
    ],
    [
      'of an office, right over the text',
      'title',
      page('2022 Annual General Meeting', 'Ferry Holdings Limited', 'CHAIR’S ADDRESS'),
      'CHAIR’S ADDRESS',
    ],
    [
      'of an office over a subtitle',
      'title',
      page('会长致辞', '-写在渡口协会成立二十周年庆祝大会', '渡口协会会长 何文舟'),
      '会长致辞',
    ],
    [
      'without where the occasion was',
      'title',
      page(
        'Ada Fenwick’s speech at the Ferry Prize Banquet in the Town Hall, Lowmere, May 3, 1956',
        '(Translation)',
      ),
      'Ada Fenwick’s speech at the Ferry Prize Banquet',
    ],
    [
      'with the hall where nothing else says at what',
      'title',
      'Remarks by Ada Fenwick at the Lowmere Town Hall',
      'Remarks by Ada Fenwick at the Lowmere Town Hall',
    ],
  ])('are found %s', async (_what, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('titles by their form', () => {
  it.each<Case>([
    ['behind which of a series', 'title', '【渡口讲坛第386讲】船与桥之间的路', '船与桥之间的路'],
    [
      'behind which part it is',
      'title',
      '第4讲 船与岸的两边\n\n──释渡船\n\n何文舟2008年10月12日讲于渡口寺',
      '船与岸的两边',
    ],
    ['in a series of talks', 'title', '何文舟:我在河边数船 | 渡口演讲', '我在河边数船'],
    ['not where the press says it', 'title', '何文舟:我在河边数船 | 现场演讲', undefined],
    [
      'before on whose behalf',
      'title',
      '06 Oct: Clean rivers: Speech on behalf of Commissioner Fenwick at the Lake Parliament',
      'Clean rivers',
    ],
    ['behind the kind of speech', 'title', '获奖演说:渡船的路', '渡船的路'],
    [
      'behind the name of who held an office, in full',
      'title',
      '渡口局局長何文舟於渡口公會八十周年晚宴致辭全文',
      '於渡口公會八十周年晚宴致辭',
    ],
    ['behind an office', 'title', '何文舟校長111級畢業典禮致詞全文', '111級畢業典禮致詞'],
    [
      'without who it is in spaced characters',
      'title',
      '在2022年渡口节表彰大会上的讲话 会 长 何 文 舟',
      '在2022年渡口节表彰大会上的讲话',
    ],
    [
      'whole, where quotation marks hold dashes',
      'title',
      '“一江灯火——渡口百年文物展”开幕式馆长致辞',
      '“一江灯火——渡口百年文物展”开幕式馆长致辞',
    ],
    ['not of an issue of a paper', 'title', '渡口书院校刊《渡讯》第四十七期', undefined],
    [
      'as a question',
      'title',
      'Who Sweeps the River Boats?\n\n8 June 2019',
      'Who Sweeps the River Boats?',
    ],
  ])('are found %s', async (_what, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('titles by the page', () => {
  it.each<Case>([
    [
      'over a sermon for a day, with the day between',
      'title',
      page('The Unfinished Boat', '10/1/2019', 'Sermon for Second Morning of the Feast of Boats'),
      'The Unfinished Boat',
    ],
    [
      'not of who gave it alone',
      'title',
      page('Lake Cathedral', 'A sermon preached by Canon Dr Ada Fenwick, Chancellor'),
      undefined,
    ],
    [
      'not of a site',
      'title',
      page('# adafenwick.example', 'Ada Fenwick', '3 May 2018'),
      undefined,
    ],
    ['not of a memorial', 'title', page('何文舟纪念馆', '编号:TT2088'), undefined],
    [
      'before whose surname it is',
      'title',
      page('Boat day speech - CDR Fenwick', 'Speaker: Joyce A. Fenwick'),
      'Boat day speech',
    ],
    [
      'not of what the press tells',
      'title',
      'Lowmere head bows out with speech about the boat',
      undefined,
    ],
    [
      'filed under speeches',
      'title',
      page(
        'Home / News / Speeches / 2023 Spring Commencement',
        '2023 Spring Commencement',
        'May 6, 2023',
      ),
      '2023 Spring Commencement',
    ],
    [
      'not of an occasion that is filed elsewhere',
      'title',
      page('Home / News / Events / Ferry Summit 2023', 'Ferry Summit 2023', 'May 6, 2023'),
      undefined,
    ],
    [
      'at the end of a trail of slashes',
      'title',
      page(
        'Worship / Read sermons / The Far Shore',
        'The Far Shore',
        'Sermon preached at the Eucharist by the Revd Ada Fenwick, Precentor',
      ),
      'The Far Shore',
    ],
    [
      'that a trail begins with',
      'title',
      page(
        'Home > Press corner > Speech by Commissioner Fenwick on the Boats Act',
        'Available languages: English',
        'Speech by Commissioner Fenwick on the Boats Act at the Lake Parliament Plenary',
      ),
      'Speech by Commissioner Fenwick on the Boats Act at the Lake Parliament Plenary',
    ],
    [
      'not over the menu',
      'title',
      page(
        'The Lamp and the Oar',
        'sermons & scraps from a ferry',
        'Home   About   Sermons   Reading',
      ),
      undefined,
    ],
    [
      'not of captions, each once more as its picture’s text',
      'headline',
      page(
        '渡口大學畢業典禮於6月10日在體育館舉行',
        '渡口大學畢業典禮於6月10日在體育館舉行',
        '何文舟校長致詞勉勵畢業生',
        '何文舟校長致詞勉勵畢業生',
      ),
      undefined,
    ],
  ])('are found %s', async (_what, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
