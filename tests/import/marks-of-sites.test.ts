import { describe, expect, it } from 'vitest';
import { TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';
import { page } from './page-of-talk.ts';

describe('what a site’s program is told', () => {
  it('goes, and the words between its tags stay, each with its block', async () => {
    const edition = await read(
      'a.md',
      [
        '# The Boat',
        '',
        'Transcript:',
        '',
        '{{< cue start="00:00:01.000" >}} {{< en >}}Good morning. I am glad that I came.{{< /en >}}',
        '{{< zh >}}早上好，我很高兴我来了。{{< /zh >}}',
        '{{< /cue >}}',
        '',
        'The boat came {{% small %}}at nine{{% /small %}} that day, and I {% raw %}saw{% endraw %} it.',
        '',
        'Thank you all.',
      ].join('\n'),
    );
    expect(outline(edition)).toEqual([
      'Good morning. I am glad that I came.',
      '早上好，我很高兴我来了。',
      'The boat came at nine that day, and I saw it.',
      'Thank you all.',
    ]);
    expect(edition.leftOut.filter(({ rule }) => rule === 'markup')).toEqual([
      { line: 5, rule: 'markup', text: '{{< cue start="00:00:01.000" >}} {{< en >}} {{< /en >}}' },
      { line: 6, rule: 'markup', text: '{{< zh >}} {{< /zh >}}' },
      { line: 7, rule: 'markup', text: '{{< /cue >}}' },
      {
        line: 9,
        rule: 'markup',
        text: '{{% small %}} {{% /small %}} {% raw %} {% endraw %}',
      },
    ]);
  });

  it('stays where somebody quotes it as code, or has it for an address', async () => {
    const edition = await read(
      'a.md',
      `# The Boat\n\n${TALK_EN}\n\nI wrote \`{{< ref >}}\` and {% raw %}it{% endraw %} worked, see [this]({{< ref "a.md" >}}).\n\nThank you all.\n`,
    );
    expect(outline(edition).at(-2)).toBe('I wrote {{< ref >}} and it worked, see this.');
  });

  it('is of Pandoc where a book was turned into Markdown', async () => {
    const edition = await read(
      'a.md',
      [
        '# The Boat {#part0169.html_c154 .toc}',
        '',
        '::: {.block}',
        '**[GOOD MORNING,]{.small}** everyone, I am glad that I came to this town.',
        ':::',
        '',
        '[]{#page_7}The boat came at nine that day, and I saw it, and so did you.',
        '',
        'Thank you all.',
      ].join('\n'),
    );
    expect(edition.facts.headline?.[0]?.value).toBe('The Boat');
    expect(outline(edition)).toEqual([
      'GOOD MORNING, everyone, I am glad that I came to this town.',
      'The boat came at nine that day, and I saw it, and so did you.',
      'Thank you all.',
    ]);
    expect(edition.leftOut.map(({ line }) => line)).toEqual([1, 3, 4, 5, 7]);
  });

  it('is no brace in somebody’s sentence', async () => {
    const edition = await read(
      'a.md',
      `# The Boat\n\n${TALK_EN}\n\nI write {x} and [y]{z} and {#a} in my own way.\n\nThank you all.\n`,
    );
    expect(outline(edition).at(-2)).toBe('I write {x} and [y]{z} and {#a} in my own way.');
  });
});

describe('a page of HTML', () => {
  const talk = TALK_EN.split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('\n');

  it('has no words in its comments', async () => {
    const edition = await read(
      'a.html',
      page(
        `<div><!-- loading no search engine at all --></div><div>The Boat Again</div><div>${talk}</div>`,
        '<title>The Boat Again</title>',
      ),
    );
    expect(edition.facts.headline?.[0]?.value).toBe('The Boat Again');
    expect(JSON.stringify([edition.facts, edition.leftOut])).not.toContain('search engine');
  });

  it('may be the middle of one, by its name', async () => {
    const long = TALK_EN.replace(
      'Then',
      `${'And the boat came again, and we saw it. '.repeat(20)}Then`,
    );
    const edition = await read(
      'talk.blade.html',
      `@section('content')\n<div class="a">\n<p>\n${long.replaceAll('\n\n', '\n</p>\n<p>\n')}\n</p>\n<p><strong>Thank you all.</strong></p>\n</div>\n`,
    );
    expect(edition.capture.format).toBe('html');
    expect(outline(edition).at(-1)).toBe('Thank you all.');
  });

  it('has sentences for a heading, which are no chapter', async () => {
    const heading =
      'SPEECH BY THE MAYOR OF LOWMERE, ADA FENWICK, ON THE OCCASION OF THE OPENING OF THE NEW FERRY ON WEDNESDAY 19TH JUNE, 2019';
    const edition = await read(
      'a.html',
      `<div class="a"><h2>${heading}</h2><h4>PROTOCOL</h4>${talk}</div>`,
    );
    expect(outline(edition)).toEqual(TALK_EN.split('\n\n'));
    expect(edition.leftOut.map(({ text }) => text)).toContain(heading);
  });
});
