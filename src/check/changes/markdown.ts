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

/** A step summary holds 1 MiB; nobody reads more passages than this in one. */
const MOST_PASSAGES = 300;

/** What changes for readers, as Markdown for reviewers; text of the talks stands in it as text only. */
export function changesMarkdown(
  talks: readonly TalkReport[],
  otherFiles: readonly string[],
): string {
  if (talks.length + otherFiles.length === 0) {
    return '## 读者看到的变化 · What changes for readers\n\n没有变化 · Nothing.\n';
  }
  const room = { left: MOST_PASSAGES };
  const sections = talks.map((talk) => talkSection(talk, room));
  const omitted =
    room.left < 0
      ? `\n> 另有 ${-room.left} 段未列出，见改动的文件。 · ${-room.left} more passages are not listed: see the changed files.\n`
      : '';
  const others =
    otherFiles.length > 0
      ? `\n### 其他文件 · Other files\n\n${otherFiles.map((file) => `- <code>${escape(file)}</code>\n`).join('')}`
      : '';
  return `## 读者看到的变化 · What changes for readers\n${sections.join('')}${omitted}${others}`;
}

function talkSection(
  { slug, editions, behind, unreadable }: TalkReport,
  room: { left: number },
): string {
  const broken = unreadable.map(
    (file) =>
      `\n⚠️ <code>${escape(file)}</code> 读不出，见检查结果。 · cannot be read: see the findings.\n`,
  );
  return `\n### <code>${escape(slug)}</code>\n${broken.join('')}${editions.map((edition) => editionSection(edition, room)).join('')}${behind.map(behindLine).join('')}`;
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

function editionSection(changes: EditionChanges, room: { left: number }): string {
  const { edition, status, fields, passages, kept } = changes;
  const count = (kind: PassageChange['kind']) => passages.filter((p) => p.kind === kind).length;
  const counts = `新增 added ${count('added')} · 改动 changed ${count('changed')} · 删去 removed ${count('removed')} · 编号保留 ids kept ${kept}`;
  const warnings = changeWarnings(changes).map(
    ({ zh, en }) => `\n⚠️ ${escape(zh)} · ${escape(en)}\n`,
  );
  // All passages of a new edition are new; its page is easier to read than a list of them.
  const listed = status === 'changed' ? passages : [];
  const shown = listed.slice(0, Math.max(0, room.left));
  room.left -= listed.length;
  return [
    `\n**${edition}** — ${STATUS[status]} — ${counts}\n`,
    ...warnings,
    ...(status === 'changed' && fields.length > 0 ? [`\n${fields.map(fieldLine).join('')}`] : []),
    ...shown.map(
      (change) => `\n<p>${SYMBOLS[change.kind]} <b>${change.id}</b> ${passageHtml(change)}</p>\n`,
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

/** Text that is neither HTML nor Markdown wherever it stands, on one line. */
function escape(text: string): string {
  return text
    .replace(/[&<>"'`*_~[\]\\|#@:]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\s*\n\s*/g, '<br>');
}
