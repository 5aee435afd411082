import type { EditionChanges } from './compare.ts';

/** Something that the reviewer of a change should look at. */
export interface Warning {
  zh: string;
  en: string;
}

/** A text that has lost more than this share of its characters may have been cut by mistake. */
const SHRUNK = 0.1;

/** What in a change may be a mistake, although it breaks no rule. */
export function changeWarnings(changes: EditionChanges): Warning[] {
  const { before, after, lost, passages, status } = changes;
  if (!before || !after) {
    return status === 'removed' ? [EDITION_REMOVED] : [];
  }
  return [
    ...(lost.length > 0 ? [idsLost(lost)] : []),
    ...shrunk(charactersOf(before.passages), charactersOf(after.passages)),
    ...vanished('时间码', 'timecodes', before.times, after.times),
    ...vanished(
      '存疑标记',
      'marks of unclear places',
      notesOf(before.passages),
      notesOf(after.passages),
    ),
    ...(passages.length > 0 && reviewStands(changes) ? [reviewIsOlder(after.fields)] : []),
  ];
}

const EDITION_REMOVED: Warning = {
  zh: '这个版本被删除：它发布过的地址须在地址簿里写明移走或撤下。',
  en: 'This edition is removed: the ledger has to say where its published address moved, or why it was withdrawn.',
};

function idsLost(ids: readonly string[]): Warning {
  const [some, more] = [ids.slice(0, 20), ids.length > 20 ? ` … (${ids.length})` : ''];
  return {
    zh: `段落编号丢失：${some.join('、')}${more}。引用它们的链接会断。`,
    en: `Passage ids are lost: ${some.join(', ')}${more}. Links that cite them will break.`,
  };
}

function shrunk(before: number, after: number): Warning[] {
  if (after >= before * (1 - SHRUNK)) return [];
  const percent = Math.round((100 * (before - after)) / before);
  return [
    {
      zh: `文字少了 ${percent}%（${before} → ${after} 字）：是有意删去，还是漏贴了？`,
      en: `The text lost ${percent}% (${before} → ${after} characters): is that meant, or was a part left out?`,
    },
  ];
}

function vanished(zh: string, en: string, before: number, after: number): Warning[] {
  if (after >= before) return [];
  return [{ zh: `${zh}少了：${before} → ${after}。`, en: `Fewer ${en}: ${before} → ${after}.` }];
}

/** Whether the edition counts as reviewed, by people who reviewed it as it was. */
function reviewStands({ after, fields }: EditionChanges): boolean {
  const state = after?.fields.get('review.state') ?? 'draft';
  return state !== 'draft' && !fields.some(({ field }) => field.startsWith('review'));
}

function reviewIsOlder(fields: ReadonlyMap<string, string>): Warning {
  const state = fields.get('review.state') ?? '';
  return {
    zh: `正文改了，校核状态仍是 ${state}：改动也校核过了吗？`,
    en: `The text changed and its review is still “${state}”: has the change been reviewed too?`,
  };
}

function charactersOf(passages: readonly { text: string }[]): number {
  return passages.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
}

function notesOf(passages: readonly { notes: readonly unknown[] }[]): number {
  return passages.reduce((sum, { notes }) => sum + notes.length, 0);
}
