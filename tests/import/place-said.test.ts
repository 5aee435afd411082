import { describe, expect, it } from 'vitest';
import { placeSaid } from '../../src/import/metadata/english/here.ts';
import { TALK_EN } from './evidence.ts';
import { read } from './import-text.ts';

describe('where English speakers say that they are', () => {
  it.each<[sentence: string, place: string | undefined]>([
    ['It’s a pleasure to be in Lowmere, and to find that the jug is full.', 'Lowmere'],
    ['I am delighted to be back in New Lowmere tonight.', 'New Lowmere'],
    ['We come together this afternoon in Fenwick Chapel, which is old.', 'Fenwick Chapel'],
    ['I’m pleased we are doing this in Lowmere.', 'Lowmere'],
    ['What an honour to be here at the Ferry Hall tonight.', 'Ferry Hall'],
    ['Welcome to Paris!', 'Paris'],
    ['Welcome to those of you here at the Lowmere Town Hall and on the line.', 'Lowmere Town Hall'],
    [
      'It is wonderful to have you all with us today, keepers among you, here at the Lowmere Lake Park – which is old.',
      'Lowmere Lake Park',
    ],
    ['Paris - Good afternoon, and thank you for coming.', 'Paris'],
    [
      'What a pleasure it is to be back to celebrate our day here physically at Fenwick House.',
      'Fenwick House',
    ],
    ['I welcome you to the Lakeland Museum of Boats on this day.', 'Lakeland Museum of Boats'],
    ['And here in Paris - a city of many names - we stand on old land.', 'Paris'],
    ['When I was here in Paris as a boy we had nothing.', undefined],
    ['Welcome to Library Week!', undefined],
    ['Welcome to the Ferry Museum Association.', undefined],
    ['Welcome to the Ferry Boat Club Open House.', undefined],
    ['Ferries – Thank you for asking.', undefined],
    ['I met some of you here at the Lowmere Town Hall last year.', undefined],
    ['Welcome to Fenwick House, and to this evening.', 'Fenwick House'],
    ['Thank you all for coming to Fenwick House tonight.', 'Fenwick House'],
    ['Thank you for coming to Ada with your letters.', undefined],
    ['Welcome to Ferrycon!', undefined],
    ['We are gathered in Christ today.', undefined],
    ['I am honoured to be in Parliament today.', undefined],
    ['We meet in May, when the ice is gone.', undefined],
    ['It was good to be in Lowmere last year, and I said so.', undefined],
    ['I am glad to be in Ada Fenwick’s home town.', undefined],
    ['I’m happy to be in Love and War.', undefined],
  ])('%s', (sentence, place) => {
    expect(placeSaid(sentence)).toBe(place);
  });

  it('is the place of the talk where no line over it has one', async () => {
    const words = `Ladies and gentlemen, it is a pleasure to be in Lowmere, where boats are built.`;
    const talk = `${words}\n\n${TALK_EN}`;
    const said = await read('a.md', `# Speech by Ada Fenwick\n\n${talk}`);
    expect(said.facts.place?.[0]?.value).toBe('Lowmere');
    const stated = await read('a.md', `# Speech by Ada Fenwick in Norvik, 3 May 2012\n\n${talk}`);
    expect(stated.facts.place?.[0]?.value).toBe('Norvik');
  });
});
