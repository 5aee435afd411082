import { byIdNumber, formatIdRanges } from '../../archive/id-ranges.ts';
import type { Behind, EditionChanges, PassageChange } from './compare.ts';
import { readableDiff } from './readable-diff.ts';
import { changeWarnings } from './warnings.ts';

/** A talk with its editions that changed. */
export interface TalkReport {
  slug: string;
  editions: EditionChanges[];
  behind: Behind[];
  /** Files that cannot be read. */
  unreadable: string[];
}

/** Nobody reads more passages than this in one report. */
const MOST_PASSAGES = 300;
/** A step summary holds 1 MiB, or is not shown at all; a character is three bytes at the most. */
const MOST_CHARACTERS = 300_000;

/** What a report can still hold, and how much did not fit. */
interface Room {
  passages: number;
  characters: number;
  omitted: number;
}

/** `text`, or nothing where it does not fit any more. */
function fitted(text: string, room: Room): string {
  if (text.length > room.characters) {
    room.omitted++;
    return '';
  }
  room.characters -= text.length;
  return text;
}

/** What changes for readers, as Markdown for reviewers; text of the talks stands in it as text only. */
export function changesMarkdown(
  talks: readonly TalkReport[],
  otherFiles: readonly string[],
): string {
  if (talks.length + otherFiles.length === 0) {
    return '## 读者看到的变化 · What changes for readers\n\n没有变化 · Nothing.\n';
  }
  const room = { passages: MOST_PASSAGES, characters: MOST_CHARACTERS, omitted: 0 };
  const sections = talks.map((talk) => talkSection(talk, room)).join('');
  const files = otherFiles.map((file) => fitted(`- <code>${escape(file)}</code>\n`, room)).join('');
  const others = files === '' ? '' : `\n### 其他文件 · Other files\n\n${files}`;
  const omitted =
    room.omitted > 0
      ? `\n> 另有 ${room.omitted} 处未列出，见改动的文件。 · ${room.omitted} more changes are not listed: see the changed files.\n`
      : '';
  return `## 读者看到的变化 · What changes for readers\n${sections}${omitted}${others}`;
}

function talkSection({ slug, editions, behind, unreadable }: TalkReport, room: Room): string {
  const heading = fitted(`\n### <code>${escape(slug)}</code>\n`, room);
  if (heading === '') return '';
  const broken = unreadable.map(
    (file) =>
      `\n⚠️ <code>${escape(file)}</code> 读不出，见检查结果。 · cannot be read: see the findings.\n`,
  );
  return `${heading}${broken.join('')}${editions.map((edition) => editionSection(edition, room)).join('')}${behind.map((one) => fitted(behindLine(one), room)).join('')}`;
}

function behindLine({ edition, ids }: Behind): string {
  const passages = formatIdRanges(ids.toSorted(byIdNumber));
  return `\n⚠️ **${edition}** 没有随原文改动 ${passages}：译文还对吗？ · did not follow the original in ${passages}: is it still right?\n`;
}

const STATUS = { added: '新 · new', removed: '删除 · removed', changed: '改 · changed' };
const SYMBOLS: Record<PassageChange['kind'], string> = {
  added: '＋',
  changed: '～',
  removed: '－',
};

function editionSection(changes: EditionChanges, room: Room): string {
  const { edition, status, fields, passages, kept } = changes;
  const count = (kind: PassageChange['kind']) => passages.filter((p) => p.kind === kind).length;
  const counts = `新增 added ${count('added')} · 改动 changed ${count('changed')} · 删去 removed ${count('removed')} · 编号保留 ids kept ${kept}`;
  const warnings = changeWarnings(changes).map(
    ({ zh, en }) => `\n⚠️ ${escape(zh)} · ${escape(en)}\n`,
  );
  // All passages of a new edition are new; its page is easier to read than a list of them.
  const listed = status === 'changed' ? passages : [];
  const shown = listed.slice(0, room.passages);
  room.passages -= shown.length;
  room.omitted += listed.length - shown.length;
  const head = fitted(
    [`\n**${edition}** — ${STATUS[status]} — ${counts}\n`, ...warnings].join(''),
    room,
  );
  const lines = (status === 'changed' ? fields : []).map((field) => fitted(fieldLine(field), room));
  return [
    head,
    ...(lines.length > 0 ? [`\n${lines.join('')}`] : []),
    ...shown.map((change) =>
      fitted(`\n<p>${SYMBOLS[change.kind]} <b>${change.id}</b> ${passageHtml(change)}</p>\n`, room),
    ),
  ].join('');
}

function fieldLine({ field, before = '', after = '' }: EditionChanges['fields'][number]): string {
  return `- <code>${escape(field)}</code>: ${diffHtml(before, after)}\n`;
}

function passageHtml(change: PassageChange): string {
  switch (change.kind) {
    case 'added':
      return `<ins>${escape(change.text)}</ins>`;
    case 'changed':
      return diffHtml(change.before, change.after);
    case 'removed':
      return `${change.to === undefined ? '' : `→ ${change.to} `}<del>${escape(change.text)}</del>`;
  }
}

/** Of what stayed, only so much is shown around a change. */
const CONTEXT = 30;

function diffHtml(before: string, after: string): string {
  const stretches = readableDiff(before, after);
  return stretches
    .map((stretch, index) => {
      if ('same' in stretch) {
        return escape(shorten(stretch.same, index > 0, index < stretches.length - 1));
      }
      const removed = stretch.before && `<del>${escape(stretch.before)}</del>`;
      return removed + (stretch.after && `<ins>${escape(stretch.after)}</ins>`);
    })
    .join('');
}

function shorten(text: string, changeBefore: boolean, changeAfter: boolean): string {
  const characters = Array.from(text);
  const [head, tail] = [changeBefore ? CONTEXT : 0, changeAfter ? CONTEXT : 0];
  if (characters.length <= head + tail + 3) return text;
  return `${characters.slice(0, head).join('')}…${tail > 0 ? characters.slice(-tail).join('') : ''}`;
}

/** Characters that end a line for Markdown, or make a text read other than it is written. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u{61C}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2066}-\u{206F}]/gu;

/** Text that is neither HTML nor Markdown wherever it stands, on one line. */
function escape(text: string): string {
  return text
    .replace(UNSEEN, '·')
    .replace(/[&<>"'`*_~[\]\\|#@:]|(?<=www)\./gi, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\s*\n\s*/g, '<br>');
}
