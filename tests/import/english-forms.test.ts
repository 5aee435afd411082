import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { TALK_EN, valueOf } from './evidence.ts';
import { read } from './import-text.ts';

const SPEECH = '\n\nSpeech:';

describe('forms of English lines over a talk', () => {
  it.each<Case>([
    [
      'spoken on a day',
      'speaker',
      `Eulogy for Ole Brand\n\nBy Ada Fenwick spoken on April 29th 2023${SPEECH}`,
      'Ada Fenwick',
    ],
    [
      'spoken on a day',
      'date',
      `Eulogy for Ole Brand\n\nBy Ada Fenwick spoken on April 29th 2023${SPEECH}`,
      '2023-04-29',
    ],
    [
      'who speaks is no place',
      'place',
      `Eulogy for Ole Brand\n\nBy Ada Fenwick spoken on April 29th 2023${SPEECH}`,
      undefined,
    ],
    ['of whom a eulogy is', 'speaker', `Eulogy\n\nOle Brand\n\nMay 1, 2009${SPEECH}`, undefined],
    [
      'a company in brackets',
      'organization',
      `The ferry speech\n\nPresenter: Ada Fenwick (5th Kind)${SPEECH}`,
      '5th Kind',
    ],
    [
      'what else stands in brackets',
      'organization',
      `The ferry speech\n\nPresenter: Ada Fenwick (Video)${SPEECH}`,
      undefined,
    ],
    [
      'nor who somebody is called',
      'organization',
      `The ferry speech\n\nPresenter: Ada Fenwick (She/Her)${SPEECH}`,
      undefined,
    ],
    [
      'a pastor who writes of another',
      'speaker',
      `The ferry speech\n\nauthor: Pastor Ole Brand\n\nSpeech by Ada Fenwick at Ferrycon${SPEECH}`,
      'Ada Fenwick',
    ],
    [
      'one of the talks at',
      'event',
      `Boats\n\nLast week, I gave one of the boat primer talks at FerryVis in Lowmere. Here is a write-up of that talk.`,
      'FerryVis',
    ],
    [
      'an award is got at a dinner',
      'event',
      `Boats\n\nThis is the speech I made when I was presented with the Ferry Service Award at the 2014 Ferry Dinner.`,
      '2014 Ferry Dinner',
    ],
    [
      'a pastor’s sermon',
      'speaker',
      `Boats on the water\n\nauthor: Pastor Ada Fenwick${SPEECH}`,
      'Ada Fenwick',
    ],
    [
      'anybody else’s page',
      'speaker',
      `Boats on the water\n\nauthor: Ada Fenwick${SPEECH}`,
      undefined,
    ],
    [
      'who introduces does not speak',
      'speaker',
      'Boats\n\nFull speech at the 2017 Ferry Gala (Fenwick was introduced by documentarian Ole Brand):',
      undefined,
    ],
    [
      'who does what gave a talk',
      'speaker',
      `Boats\n\nLast week Ada Fenwick, who keeps the boats, gave a very nice talk on them at Ferrycon.${SPEECH}`,
      'Ada Fenwick',
    ],
    [
      'a name and a school under a greeting',
      'speaker',
      'Commencement 2009 Faculty Staff Greeting\n\nAda F. Fenwick\n\nLake College of Engineering',
      'Ada F. Fenwick',
    ],
    [
      'no place signs what it posted',
      'place',
      `Boats\n\n— Lowmere Ferry (@ferry) February 12, 2017${SPEECH}`,
      undefined,
    ],
    [
      'a title in capitals is no place',
      'place',
      `The ferry speech\n\nIf It’s a Boat, It Needs Water\n\nApril 14, 2020${SPEECH}`,
      undefined,
    ],
    [
      'a day with a comma behind it',
      'date',
      `The ferry speech\n\nJune 17, 2024,\n\nLowmere Boat Hall${SPEECH}`,
      '2024-06-17',
    ],
    [
      'an office beside a name in capitals',
      'role',
      'Speech by Mr Ole Brand at the opening of the ferry hall\n\nSPEECH BY HEAD OF FERRY SERVICE, MR OLE BRAND',
      'HEAD',
    ],
    [
      'an occasion that a clause follows',
      'event',
      'This is a transcript of a talk I gave at Full Ferry Fest that acknowledges the success of bridges, but shows the need to reinvent them.',
      'Full Ferry Fest',
    ],
    [
      'a region of which a meeting was, and where it was held',
      'place',
      'This is the text of my keynote address to the Digiboat conference on Open Boat Data in the Nordic Region held in Malmö on 25 April 2013.',
      'Malmö',
    ],
    [
      'into what a center does research is no place',
      'place',
      'Ole Brand spoke in May at the Lowmere Center for Research in Boats in New York City in a discussion about boats.',
      'New York City',
    ],
    [
      'a sermon and its Sunday',
      'date',
      `The Boat\n\nSermon preached on Saturday, November 28, 2020 (First Sunday of Advent) at the Lowmere Church`,
      '2020-11-28',
    ],
    [
      'an occasion in capitals',
      'date',
      `SPEECH BY THE GOVERNOR OF LOWMERE RT. HON. DR ADA FENWICK ON THE OCCASION OF A ONE DAY STATE LEVEL ACTIVITY BY THE PRESIDENTIAL ADVISORY COMMITTEE FOR THE BOATS OF LOWMERE AND BEYOND ON WEDNESDAY 19TH JUNE, 2019 AT THE BOAT HALL, HILL STATION HOTEL, LOWMERE WITH EVERYONE WHO CAME`,
      '2019-06-19',
    ],
  ])('%s: %s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

it('the day in a note at the end of the talk', async () => {
  const note =
    'This testimony was prepared and given on June 24th, 2020 at the Lowmere Ferry Hearing.';
  const page = `# A Testimony for the Boat\n\n${TALK_EN}\n\n<aside>\n  ${note}\n</aside>\n\n[^1]: [A report](https://example.org/)\n`;
  const { facts } = await read('a.md', page);
  expect(facts.date?.[0]?.value).toBe('2020-06-24');
});

it('the day of “today” where only the page’s address has it', async () => {
  const page = `---\ntitle: Welcome\nurl: https://news.ferry.test/2006/08/25/welcome\n---\n\nPresident Ada Fenwick delivered welcoming remarks today at the Ferry Convocation.\n\n${TALK_EN}`;
  const { facts } = await read('a.md', page);
  expect(facts.date?.[0]?.value).toBe('2006-08-25');
});

it('a name beside the portrait that is called so', async () => {
  const byline =
    '<div class="byline"><img src="a.jpg" alt="Ada Fenwick"><strong>Ada Fenwick</strong><br>President and Chief Executive Officer</div>';
  const words = TALK_EN.split('\n\n').map((text) => `<p>${text}</p>`);
  const { facts } = await read(
    'a.html',
    `<html><body><h1>The Outlook for Boats</h1>${byline}${words.join('')}</body></html>`,
  );
  expect(facts.speaker?.[0]?.value).toBe('Ada Fenwick');
});
