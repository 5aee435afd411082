import { describe, expect, it } from 'vitest';
import { TALK_EN } from './evidence.ts';
import { read } from './import-text.ts';

describe('what the head of a page says', () => {
  const page = async (head: string, body: string) => {
    const paragraphs = TALK_EN.split('\n\n').map((text) => `<p>${text}</p>`);
    const { facts } = await read(
      'a.html',
      `<!doctype html><html><head>${head}</head><body>${body}<div>${paragraphs.join('')}</div></body></html>`,
    );
    return [facts.publisher, facts.headline, facts.speaker].map((hints) => hints?.[0]?.value);
  };

  it.each([
    ['The blue boat | Ferry News', 'Ferry News'],
    ['The blue boat - Boats - Ferry News', 'Ferry News'],
    ['The blue boat_渡口频道_渡口网', '渡口网'],
    ['Ferry News - The blue boat', 'Ferry News'],
    ['The boat 2009 | Ada B. Fenwick', undefined, 'Ada B. Fenwick'],
    ['The blue boat', undefined],
    ['Ferry News', undefined],
    ['The blue boat - Ada Fenwick', undefined],
    ['The blue boat - Part 2', undefined],
    ['The blue boat - Full Transcript', undefined],
    ['The blue boat | Commencement Address', undefined],
    ['The blue boat – May 2019', undefined],
    ['Home | The blue boat', undefined],
    ['首页 - The blue boat', undefined],
    ['Keynote: The blue boat', undefined],
  ])('of the site behind the headline: %s', async (title, publisher, heading = 'The blue boat') => {
    const [found] = await page(`<title>${title}</title>`, `<h1>${heading}</h1>`);
    expect(found).toBe(publisher);
  });

  it('is the words of a heading beside its rubric and its subtitle', async () => {
    const body = '<h1><span>[Speech]</span>The blue boat<span>At the ferry dinner</span></h1>';
    const [, headline] = await page('<title>Speech (The blue boat) : Ferry</title>', body);
    expect(headline).toBe('The blue boat');
  });

  it('is a value where others have content', async () => {
    const head = '<title>The blue boat</title><meta value="ferry.example" name="og:site_name">';
    expect((await page(head, '<h1>The blue boat</h1>'))[0]).toBe('ferry.example');
  });

  it('is only the site’s name, and the one heading is the page’s', async () => {
    const body = '<h1>Episode 99: the blue boat</h1>';
    expect((await page('<title>Ferry blog</title>', body))[1]).toBe('Episode 99: the blue boat');
  });

  it('is who wrote it, who may say that they gave it', async () => {
    const head = '<title>The blue boat</title><meta name="author" content="Ada Fenwick">';
    const note = '<p>This is the transcript of a talk I gave at Ferrycon 2016.</p>';
    expect((await page(head, `<h1>The blue boat</h1>${note}`))[2]).toBe('Ada Fenwick');
    expect((await page(head, '<h1>The blue boat</h1>'))[2]).toBeUndefined();
  });
});

describe('the frame of a page', () => {
  const bodyOf = async (head: string, header: string, foot: string) => {
    const paragraphs = TALK_EN.split('\n\n').map((text) => `<p>${text}</p>`);
    const { facts } = await read(
      'a.html',
      `<!doctype html><html><body>${header}<main>${head}<div>${paragraphs.join('')}</div></main><footer>${foot}</footer></body></html>`,
    );
    return facts.organization?.[0]?.value;
  };
  const SPEECH = '<h1>Speech</h1><p>By Ada Fenwick, Governor</p>';

  it.each([
    [SPEECH, '', '<p>Bank of Lakeland</p><p>Contact | Privacy</p>', 'Bank of Lakeland'],
    [SPEECH, '<header><img alt="Bank of Lakeland logo"></header>', '', 'Bank of Lakeland'],
    [SPEECH, '<div id="banner"><a>Bank of Lakeland</a></div>', '', 'Bank of Lakeland'],
    [
      '<h1>Director General’s Statement</h1>',
      '',
      '<p>Ferry Energy Research Organization</p><p>©1998–2019 FERO, All rights reserved</p>',
      'Ferry Energy Research Organization',
    ],
    // Whose page it is need not be whose the speaker is.
    ['<h1>Keynote by Ada Fenwick, Director</h1>', '', '<p>© Ferry University</p>', undefined],
    ['<h1>Speech by Ada Fenwick, Chief Executive</h1>', '', '<p>© BBC 2012</p>', undefined],
    ['<h1>Speech by Ada Fenwick</h1>', '', '<p>Bank of Lakeland</p>', undefined],
  ])('says whose it is: %s %s %s', async (head, header, foot, body) => {
    expect(await bodyOf(head, header, foot)).toBe(body);
  });
});
