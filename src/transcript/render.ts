import type { Note } from './blocks.ts';
import { escapeHtml } from './html.ts';
import { formatTimecode } from './timecode.ts';
import type { AnchoredPassage, Transcript } from './transcript.ts';

/** What a page adds to a transcript: its words, its addresses. */
export interface RenderContext {
  /** HTML for who is speaking. */
  speaker: (speaker: string) => string;
  /** Site-root path to an address of the site, e.g. with its base. */
  address: (path: string) => string;
  /** Address at which an image beside the talk is published, with its size in pixels. */
  image: (name: string) => { src: string; width: number; height: number };
  /** Address at which the file can be edited at `line`. */
  mend: (line: number) => string;
  words: {
    passage: (number: string) => string;
    mend: string;
    mendPassage: (number: string) => string;
    unclear: string;
    unclearGuess: (guess: string) => string;
    colon: string;
  };
}

/** HTML of a whole transcript: chapters, turns, passages with their addresses and notes. */
export function renderTranscript({ blocks }: Transcript, context: RenderContext): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'chapter':
          return `<h2>${localize(block.html, context)}</h2>`;
        case 'turn':
          return turnHtml(block.speaker, block.at, context);
        case 'passage':
          return passageHtml(block, context);
      }
    })
    .join('\n');
}

/** Whether a transcript has images that lie beside the talk. */
export function showsImages({ blocks }: Transcript): boolean {
  return blocks.some((block) => 'html' in block && block.html.includes(' src="./'));
}

/** The chapters of a transcript with the id of the passage that each begins with. */
export function chaptersOf({ blocks }: Transcript): { text: string; id: string }[] {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'chapter') return [];
    const first = blocks.slice(index + 1).find((next) => next.type === 'passage');
    return first ? [{ text: block.text, id: first.id }] : [];
  });
}

function turnHtml(speaker: string, at: number | undefined, context: RenderContext): string {
  const time = at === undefined ? '' : ` <small class="at">${formatTimecode(at)}</small>`;
  return `<p class="who"><span>${context.speaker(speaker)}${time}</span></p>`;
}

function passageHtml(passage: AnchoredPassage, context: RenderContext): string {
  const { id, kind } = passage;
  const number = id.slice(1);
  const { words } = context;
  const permalink = `<a class="no" href="#${id}" aria-label="${escapeHtml(words.passage(number))}">${number}</a>`;
  const mend = `<a class="mend" href="${escapeHtml(context.mend(passage.line))}" aria-label="${escapeHtml(words.mendPassage(number))}">${words.mend}</a>`;
  const html = localize(passage.html, context);
  const body = `<div class="b">${kind === 'table' ? `<section class="scroll" tabindex="0" aria-label="${escapeHtml(words.passage(number))}">${html}</section>` : html}</div>`;
  const gone = (passage.retired ?? []).map((old) => `<span id="${old}"></span>`).join('');
  return `<div class="p" id="${id}">${gone}${permalink}${body}${notesHtml(passage.notes, context)}${mend}</div>`;
}

function notesHtml(notes: readonly Note[], { words }: RenderContext): string {
  if (notes.length === 0) return '';
  const items = notes.map(({ words: text, guess, note }) => {
    const quoted = text === '' ? '' : `<q>${escapeHtml(text)}</q> `;
    const reading = guess === undefined ? '' : escapeHtml(words.unclearGuess(guess));
    const remark = note === undefined ? '' : escapeHtml(note);
    const explained = [reading, remark].filter((part) => part !== '').join(words.colon);
    return `<li><b>${words.unclear}</b> ${quoted}${explained}</li>`;
  });
  return `<ul class="note">${items.join('')}</ul>`;
}

/** Give addresses inside compiled HTML the form that they have on this site. */
function localize(html: string, context: RenderContext): string {
  if (!html.includes('="')) return html;
  // Within tags: a text may say ` href="…"` too.
  return html.replace(/<(?:a|img)(?: [a-z]+="[^"]*")+/g, (tag) =>
    tag
      .replace(/ href="(\/[^"]*)"/, (_, path: string) => ` href="${context.address(path)}"`)
      .replace(/ src="\.\/([^"]+)"/, (_, name: string) => {
        const { src, width, height } = context.image(name);
        return ` src="${src}" width="${width}" height="${height}"`;
      }),
  );
}
