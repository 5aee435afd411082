import type { Element } from 'hast';
import { parseHTML } from 'linkedom';
import type { PhrasingContent, RootContent } from 'mdast';
import { parseTimecode } from '../../transcript/timecode.ts';
import type { Draft, Hint, HintField, Item } from '../draft.ts';
import { chapter, passage } from '../draft.ts';
import { daysIn } from '../metadata/dates.ts';
import { component } from '../structure/stage-directions.ts';
import { exactTimecode } from '../write/serialize.ts';
import type { SourceFile } from './format.ts';
import { blockReader } from './html-blocks.ts';

type Part = ReturnType<typeof parseHTML>['document']['body'];

/** A published page as a draft: what render.ts and the talk's page made of it, undone. */
export function readPublished({ text }: SourceFile): Draft {
  const { document } = parseHTML(text);
  const body = document.querySelector('.text[data-copied]');
  const parts = body ? ([...body.children] as Part[]) : [];
  const footnotes = new Map(
    [...document.querySelectorAll('sup > a[href^="#note-"]')].map((link) => [
      (link.getAttribute('href') ?? '').slice(6),
      link.textContent,
    ]),
  );
  return {
    items: parts.flatMap((part) => itemsOf(part, footnotes)),
    kind: 'transcript',
    hints: [...headHints(document.documentElement), ...sourceHints(document.documentElement)],
    leftOut: [],
  };
}

function itemsOf(part: Part, footnotes: ReadonlyMap<string, string>): Item[] {
  const read = readerOf(part, footnotes);
  if (part.tagName === 'H2') {
    const [heading] = read(part.outerHTML);
    return heading?.type === 'heading' ? [chapter(heading.children, 0)] : [];
  }
  if (part.classList.contains('who')) {
    const time = part.querySelector('.at');
    const at = parseTimecode(time?.textContent ?? '');
    time?.remove();
    const speaker = part.textContent.trim();
    return [{ type: 'turn', speaker, line: 0, ...(at === undefined ? {} : { at }) }];
  }
  const words = part.querySelector('.b');
  if (!words) return [];
  // Cells are aligned by class on the page, and by attribute for whoever reads it.
  for (const cell of words.querySelectorAll('th[class], td[class]')) {
    cell.setAttribute('align', cell.getAttribute('class') ?? '');
  }
  return read(words.innerHTML).map((node) => passage(asParagraph(node), 0));
}

/** Reads a passage; its doubtful places in order have their readings in the list below it. */
function readerOf(
  part: Part,
  footnotes: ReadonlyMap<string, string>,
): (html: string) => RootContent[] {
  const notes = [...part.querySelectorAll('.note > li')].map((note) => readNote(note as Part));
  let note = 0;
  return blockReader({
    span(state, node: Element) {
      const kinds = node.properties.className;
      const names = Array.isArray(kinds) ? kinds : [];
      const children = state.all(node) as PhrasingContent[];
      if (names.includes('aside')) return component('Aside', children);
      if (!names.includes('unclear')) return children;
      const { heard, ...attributes } = notes[note++] ?? { heard: true };
      return component('Unclear', heard ? children : [], attributes);
    },
    time(_state, node: Element) {
      const seconds = /^PT([\d.]+)S$/.exec(String(node.properties.dateTime))?.[1];
      return component('Time', [], { at: exactTimecode(Number(seconds ?? 0) * 1000) });
    },
    // A slide is a picture of this site's own; its words are all that an import has of it.
    img: (_state, node: Element) => ({ type: 'text', value: node.properties.alt ?? '' }),
    sup(state, node: Element) {
      const [link] = node.children;
      const target = link?.type === 'element' ? String(link.properties.href) : '';
      const label = footnotes.get(target.slice(6));
      if (label === undefined) return state.all(node);
      return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
    },
    div(state, node: Element) {
      const children = state.toFlow(state.all(node));
      const label = footnotes.get((node.properties.id ?? '').slice(5));
      if (label === undefined) return children;
      return { type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children };
    },
  });
}

/** 疑 听不清 当作“听得清”：录音有杂音, in the three languages of pages (see i18n/). */
function readNote(note: Part): { heard: boolean; guess?: string; note?: string } {
  const heard = note.querySelector('q') !== null;
  note.querySelector('b')?.remove();
  note.querySelector('q')?.remove();
  const words = note.textContent.trim();
  const [whole = '', guess] = /^(?:当作|當作|perhaps )[“「]([^”」]*)[”」]/u.exec(words) ?? [];
  const remark = words.slice(whole.length).replace(/^\s*[:：]\s*/u, '');
  return {
    heard,
    ...(guess === undefined ? {} : { guess }),
    ...(remark === '' ? {} : { note: remark }),
  };
}

/** `<Aside>…</Aside>` alone on its line is a paragraph to Markdown. */
function asParagraph(node: RootContent): RootContent {
  return node.type === 'mdxJsxTextElement' ? { type: 'paragraph', children: [node] } : node;
}

/** Title, speakers, event, day and language, as the head of the page has them. */
function headHints(page: Part): Hint[] {
  const hints: Hint[] = [];
  const add = (field: HintField, selector: string, value: string | null | undefined) => {
    const trimmed = value?.replaceAll(/\s+/g, ' ').trim();
    if (trimmed) hints.push({ field, value: trimmed, line: 0, text: `${selector}: ${trimmed}` });
  };
  const words = (selector: string) =>
    [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);
  add('language', 'html[lang]', page.getAttribute('lang'));
  for (const title of words('.head h1')) add('title', '.head h1', title);
  for (const name of words('.meta a[href*="/speakers/"]')) add('speaker', '.meta', name);
  for (const name of words('.meta a[href*="/events/"]')) add('event', '.meta', name);
  add('date', '.meta time', page.querySelector('.meta time')?.getAttribute('datetime'));
  return hints;
}

const RECORDINGS: readonly [field: HintField, words: RegExp][] = [
  ['video', /^(?:录像|錄影|錄像|video)/i],
  ['audio', /^(?:录音|錄音|audio)/i],
  ['slides', /^(?:幻灯|投影|簡報|slides)/i],
];

/** What the colophon says of the source: publisher，headline，published on …; and the recordings. */
function sourceHints(page: Part): Hint[] {
  const hints: Hint[] = [];
  const add = (field: HintField, value: string | null | undefined) => {
    const trimmed = value?.replaceAll(/\s+/g, ' ').trim();
    if (trimmed) hints.push({ field, value: trimmed, line: 0, text: `#colophon: ${trimmed}` });
  };
  const cite = page.querySelector('.paiji cite');
  const said = cite?.parentElement?.textContent ?? '';
  const title = cite?.textContent ?? '';
  const [before = '', after = ''] = title === '' ? [] : said.split(title);
  add('publisher', before.trim().replace(/[,，]$/u, ''));
  add('headline', title);
  add('url', cite?.querySelector('a')?.getAttribute('href'));
  const [day] = /^[^\d]*(?:发布|發布|published)/iu.test(after) ? daysIn(after) : [];
  add('published', day?.day);
  for (const link of page.querySelectorAll('.paiji dd > a')) {
    const [kind] = RECORDINGS.find(([, words]) => words.test(link.textContent.trim())) ?? [];
    if (kind) add(kind, link.getAttribute('href'));
  }
  return hints;
}
