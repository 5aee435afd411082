import type { Hint } from '../draft.ts';
import { isWord } from '../repair/evidence.ts';
import { inSimplified } from './chinese/page.ts';
import type { Line } from './chinese.ts';
import { isPersonName, isSurname } from './person-name.ts';

/** Characters of a line that says who has an office. */
const LONGEST = 160;

/** 何会长在年会上的开幕辞, 渡口协会何会长在……: the surname of whoever has an office that is nobody's yet, where one stands in front. */
export function surnameBefore({ field, of, value, text }: Hint): string | undefined {
  if (field !== 'role' || of !== undefined || text.length > LONGEST) return undefined;
  const before = text.slice(0, Math.max(0, text.indexOf(value)));
  const [, surname = ''] =
    /(?:^|[^\p{Script=Han}]|[校学學院局会會司厅廳馆館行社团團所部台])(\p{Script=Han})$/u.exec(
      before,
    ) ?? [];
  return isSurname(surname) ? surname : undefined;
}

/** 校长在毕业典礼上的讲话 as what a page is called: an office, and no guest's. */
const HEADED =
  /^(?:\p{Script=Han}{1,4}[长長]|\p{Script=Han}{0,2}(?:主席|主任|总裁|總裁|总经理|總經理|书记|書記|住持|方丈))[在于於][^，。：:]{3,50}的?(?:致[辞辭词詞]|[讲講][话話]|演[讲講]|[发發]言|寄[语語])/u;

/** Lines from a head to the name of whoever speaks. */
const NEXT = 3;

/** An office of which a page says no more, and of which body, where it is the speaker's. */
export function unnamedOffice(hints: readonly Hint[], speaker: Hint): Hint[] {
  const roles = hints.filter((hint) => isSpeakersOffice(hint, speaker));
  const isBeside = ({ field, of, text }: Hint) =>
    field === 'organization' && of === undefined && roles.some((role) => role.text === text);
  return [...roles, ...hints.filter(isBeside)];
}

/** 何会长 is 何文舟, or the page is called 会长在年会上的开幕辞. */
function isSpeakersOffice(hint: Hint, speaker: Hint): boolean {
  const surname = surnameBefore(hint);
  if (surname !== undefined) return speaker.value.startsWith(surname);
  const { field, of, line, text, value } = hint;
  if (field !== 'role' || !text.startsWith(value)) return false;
  // 校长致辞 over 何文舟 alone
  const isOver =
    line < speaker.line && speaker.line - line <= NEXT && speaker.text.trim() === speaker.value;
  return (line <= 1 && HEADED.test(text)) || (of === undefined && isOver && LEADS.test(text));
}

/** 会长：何文舟 anywhere on a page that has 何会长在年会上的开幕辞: the only one of this office and surname. */
export function speakerByOffice(
  hints: readonly Hint[],
  lines: readonly Line[],
  lead: readonly Line[],
): Hint | undefined {
  const found = hints.flatMap((hint) => {
    const surname = surnameBefore(hint);
    if (surname !== undefined) return holdersOf(hint.value, surname, lines);
    return hint.field === 'role' && hint.of === undefined && LEADS.test(hint.text)
      ? holdersAbove(inSimplified(hint.value), lead)
      : [];
  });
  return new Set(found.map(({ value }) => value)).size === 1 ? found[0] : undefined;
}

/** 校长致辞, 渡口大学校长在毕业典礼上的讲话: a line that begins with the office of whoever speaks, or with their body. */
const LEADS =
  /^(?:.{0,16}[校院会會馆館社局]的?|.{0,8}[典礼禮式])?(?:校[长長]|院[长長]|[会會][长長]|理事[长長]|董事[长長]|主席|[总總]裁|[总總][经經]理|局[长長]|[馆館][长長]|[园園][长長]|行[长長])(?:[致讲講寄发發新开開毕畢]|[在于於].{3,40}[上中]?的|的)/u;

/** 何文舟校长勉励毕业生 over 校长致辞: whoever has the office of whom the head tells. */
function holdersAbove(office: string, lead: readonly Line[]): Hint[] {
  const held = new RegExp(
    `(?:^|[^\\p{Script=Han}]|[由请])(?<name>\\p{Script=Han}{2,3})${office}(?![助秘特夫])|(?<![副原前任代])${office}\\s*[:：]?\\s*(?<behind>\\p{Script=Han}{2,3})(?!\\p{Script=Han})`,
    'dgu',
  );
  return lead.flatMap((each) => {
    if (each.text.length > LONGEST) return [];
    return [...inSimplified(each.text).matchAll(held)].flatMap(({ indices }): Hint[] => {
      const span = indices?.groups?.name ?? indices?.groups?.behind;
      const value = span ? each.text.slice(...span) : '';
      return isPersonName(value) && !isWord(inSimplified(value))
        ? [{ ...each, field: 'speaker', value }]
        : [];
    });
  });
}

function holdersOf(office: string, surname: string, lines: readonly Line[]): Hint[] {
  const held = new RegExp(
    `(?<!副|原|前|任)${inSimplified(office)}\\s*[:：]?\\s*(${inSimplified(surname)}\\p{Script=Han}{1,2})(?!\\p{Script=Han})`,
    'du',
  );
  return lines.flatMap((each): Hint[] => {
    if (each.text.length > LONGEST) return [];
    const span = held.exec(inSimplified(each.text))?.indices?.[1];
    const value = span ? each.text.slice(...span) : '';
    return isPersonName(value) ? [{ ...each, field: 'speaker', value }] : [];
  });
}
