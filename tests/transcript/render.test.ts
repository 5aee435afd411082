import { expect, test } from 'vitest';
import { compileTranscript } from '../../src/transcript/compile.ts';
import type { RenderContext } from '../../src/transcript/render.ts';
import { chaptersOf, renderTranscript } from '../../src/transcript/render.ts';
import type { Transcript } from '../../src/transcript/transcript.ts';

const CONTEXT: RenderContext = {
  speaker: (speaker) => `[${speaker}]`,
  address: (path) => `/base${path}`,
  image: (name) => ({ src: `/pictures/${name}.webp`, width: 640, height: 360 }),
  mend: (line) => `https://example.org/edit#L${line}`,
  words: {
    passage: (number) => `passage ${number}`,
    mend: 'mend',
    mendPassage: (number) => `mend ${number}`,
    unclear: '?',
    unclearGuess: (guess) => `perhaps ${guess}`,
    colon: ': ',
  },
};

function transcriptOf(body: string): Transcript {
  let next = 1;
  return {
    blocks: compileTranscript(body).map((block) =>
      block.type === 'passage' ? { ...block, id: `p${next++}` } : block,
    ),
  };
}

test('a passage has its id, its permalink, its words and the way to mend it', () => {
  expect(renderTranscript(transcriptOf('One.'), CONTEXT)).toBe(
    '<div class="p" id="p1"><a class="no" href="#p1" aria-label="passage 1">1</a>' +
      '<div class="b"><p>One.</p></div>' +
      '<a class="mend" href="https://example.org/edit#L1" aria-label="mend 1">mend</a></div>',
  );
});

test('bold that ends on a mark before a Chinese word is bold', () => {
  const html = renderTranscript(transcriptOf('他说**“水。”**船在*哪里？*山上。'), CONTEXT);
  expect(html).toContain('他说<strong>“水。”</strong>船在<em>哪里？</em>山上。');
});

test('ids of passages that are gone still lead to their successor', () => {
  const { blocks } = transcriptOf('One.');
  const [passage] = blocks;
  if (passage?.type !== 'passage') throw new Error('no passage');
  const html = renderTranscript({ blocks: [{ ...passage, retired: ['p7', 'p9'] }] }, CONTEXT);
  expect(html).toContain('id="p1"><span id="p7"></span><span id="p9"></span>');
});

test('addresses of the site get its base, images their published form, other links stay', () => {
  const html = renderTranscript(
    transcriptOf(
      '[here](/talks/x/#p2) [there](https://example.org/a)\n\n<Slide src="./a-1.png" alt="A"/>',
    ),
    CONTEXT,
  );
  expect(html).toContain('href="/base/talks/x/#p2"');
  expect(html).toContain('href="https://example.org/a"');
  expect(html).toContain('src="/pictures/a-1.png.webp" width="640" height="360"');
});

test('what a text says of addresses is left as it is', () => {
  const html = renderTranscript(
    transcriptOf('Write ` src="./a.png"` and ` href="/x"`, *not* a href="/y".'),
    CONTEXT,
  );
  expect(html).toContain('<code> src="./a.png"</code> and <code> href="/x"</code>');
  expect(html).toContain('a href="/y".');
});

test('notes say what stands there, what it may be and why', () => {
  const html = renderTranscript(
    transcriptOf('a <Unclear guess="b" note="torn">c</Unclear>'),
    CONTEXT,
  );
  expect(html).toContain('<ul class="note"><li><b>?</b> <q>c</q> perhaps b: torn</li></ul>');
});

test('a chapter is linked by its first passage, over a turn between them', () => {
  const transcript = transcriptOf('## A\n\n<Turn speaker="x"/>\n\nOne.\n\n## B\n\nTwo.\n\n## C');
  expect(chaptersOf(transcript)).toEqual([
    { text: 'A', id: 'p1' },
    { text: 'B', id: 'p2' },
  ]);
});
