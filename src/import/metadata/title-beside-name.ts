import type { Hint } from '../draft.ts';
import type { Line } from './chinese.ts';
import { officeIn } from './english/offices.ts';
import { goesOn } from './english/reads.ts';
import { STYLE } from './english/words.ts';
import { isPersonName } from './person-name.ts';
import { IN_HAN } from './places-named.ts';
import { isOccasion, isPress } from './press-headline.ts';
import { KIND } from './title-in-headline.ts';
import { isSubtitle, isTitleLike } from './title-like.ts';

/** What says something of something, as the press has it behind a name: 桥是过河的路, 船将改变渡口. */
const SAYS_SOMETHING =
  /[是为為将將会會应應要能不没沒让讓使令已正可须須必需谁誰]|有(?![^的]*的)|成[为為]|[带帶][来來]|才|[刚剛]|[还還]|始$|[离離]不[开開]|值得|[了吗嗎呢吧]$/u;

/** 何文舟：过河的人: a name, and words that name something and say nothing of it. */
export function namedThing(headline: string, speaker: Hint | undefined): string | undefined {
  const [, before = '', title] =
    /^([^：:]{2,24})[：:]\s*(\p{Script=Han}{4,20})$/u.exec(headline) ?? [];
  return title !== undefined &&
    speaker !== undefined &&
    before.endsWith(speaker.value) &&
    !/\s/u.test(before.trim()) &&
    // 抓住机遇加快发展 is what the press has them say: what a talk is called has 的 or asks how.
    /的|^如何|^把/u.test(title) &&
    !SAYS_SOMETHING.test(title)
    ? title
    : undefined;
}

/** 向前一步·何文舟2023年度立秋演讲全文: what somebody's speech of the year is called, before the name. */
export function overYear(headline: string, speaker: Hint | undefined): string | undefined {
  const [title = '', behind] = headline.split(/[·•・]/u);
  return speaker !== undefined &&
    behind?.startsWith(speaker.value) === true &&
    /^(?:20\d{2})年?度?\p{Script=Han}{0,6}演[讲講]/u.test(behind.slice(speaker.value.length)) &&
    /^\p{Script=Han}{2,12}$/u.test(title)
    ? title
    : undefined;
}

/** 渡口协会理事长何文舟——看不见的船: what stands behind the speaker's name and dashes. */
export function behindDashes(headline: string, speaker: Hint | undefined): string | undefined {
  // 何文舟-让渡船会说话
  const [before = '', title] = headline.split(
    IN_HAN.test(headline) ? /\s*(?:[—–]{2}|-)\s*/u : /\s*[—–]{2}\s*/u,
  );
  return speaker !== undefined &&
    before.endsWith(speaker.value) &&
    title !== undefined &&
    !isSubtitle(`——${title}`)
    ? title
    : undefined;
}

/** 【视频】: of what kind a page is. */
const TAG = /^[【[][^】\]]{1,10}[】\]]\s*(?=.{4})/u;

/** The boat is ours | Ada Fenwick (Ferry Inc.): what stands beside the speaker's name and office; beside a name alone is the site. */
export function besideName(headline: string, speaker: string): string | undefined {
  const parts = headline.split(/\s*[|｜]\s*/u);
  // 何文舟：过河去 | 渡口讲坛: beside who says what is the site.
  if (parts.some((part) => part.startsWith(speaker) && /[:：]/u.test(part))) return undefined;
  // A name in Latin letters may be that of a site; 过河的路 | 何文舟 is by him.
  const others = parts.filter(
    (part) => !part.startsWith(speaker) || (part === speaker && !IN_HAN.test(part)),
  );
  const [title] = others;
  return parts.length === 2 &&
    others.length === 1 &&
    title !== undefined &&
    !isPress(title) &&
    !isOccasion(title)
    ? withoutKind(title.replace(TAG, ''))
    : undefined;
}

/** 何文年度演讲2023：渡船: whose speech it is, and what it is called. */
export function namesOwnSpeech(headline: string, speaker: string): boolean {
  const [, before = '', after = ''] = /^([^:：]{4,24})[:：]\s*(\S.*)$/u.exec(headline) ?? [];
  return (
    before.startsWith(speaker) &&
    /(?:年度|跨年|新年|公[开開])(?:演[讲講]|[课課])\s*(?:20\d{2})?$/u.test(before) &&
    !isPress(after)
  );
}

/** 答谢辞:我替渡口说句话: behind the kind of text stands what it is called. */
function withoutKind(title: string): string {
  const [, kind = '', behind = title] = /^([^:：]{2,8})[:：]\s*(.{3,})$/u.exec(title) ?? [];
  return KIND.test(kind) ? behind : title;
}

const STYLED_NAME = new RegExp(`^(?:${STYLE})\\.?\\s$`, 'iu');

/** Ada Fenwick: A boat for all: behind the whole name stands what the talk is called; the press writes Fenwick: …. */
export function titleBehindName(
  headlines: readonly Hint[],
  lead: readonly Line[],
  speaker: Hint | undefined,
): Hint[] {
  const name = speaker?.value ?? '';
  if (IN_HAN.test(name) || !name.includes(' ')) return [];
  const lines = [
    ...headlines.map(({ line, value }) => ({ line, text: value })),
    // A title that is broken at a width goes on below.
    ...lead.map(({ line, text }, index) => ({
      line,
      text: goesOn(text) ? `${text} ${lead[index + 1]?.text ?? ''}` : text,
    })),
  ];
  return lines.flatMap((listed): Hint[] => {
    const each = { ...listed, text: listed.text.replace(/^[•·*]\s{1,4}/u, '') };
    // Dato' Ada Fenwick: A boat for all
    const at = STYLED_NAME.test(each.text.split(name, 1)[0] ?? '') ? each.text.indexOf(name) : 0;
    const mark = [': ', ' – '].find((between) => each.text.startsWith(name + between, at));
    const [behind = ''] =
      mark === undefined
        ? []
        : each.text.slice(at + name.length + mark.length).split(/\s*\|\s*/u, 1);
    // Ada Fenwick: 'A boat for all', Lake University - 2023
    const value = /^[‘'“"](.{4,120}?)[’'”"](?=,\s|$)/u.exec(behind)?.[1] ?? behind;
    const isTitle =
      value.split(' ').length > 2 &&
      !OF_SITE.test(value) &&
      !isOccasion(value.replace(OF_YEAR, ''));
    return isTitle && isTitleLike(each) && !isPress(value) && !officeIn(value)
      ? [{ ...each, field: 'title', value }]
      : [];
  });
}

/** 2017 Speech at the Ferry Summit */
const OF_YEAR =
  /^(?:19|20)\d{2} (?=(?:[\p{L}-]+ ){0,2}(?:speech|remarks|address|lecture|statement)\b)/iu;

/** Ada Fenwick: Speaker Biography; The river’s own voice since 2006; 渡口官方网站; 《夜话渡口》第117期文稿, Online Speech Bank */
export const OF_SITE =
  /\b(?:biography|bio|profile|wikipedia|website|home ?page)\b|\bsince (?:19|20)\d{2}$|官(?:方)?[网網]|\b(?:limited|ltd|inc|plc|llc)\.?$|第\s?[\d一二三四五六七八九十百]{1,6}\s?期\S{0,3}$|\b(?:speech|sermon|lecture|transcript) (?:bank|archive|library|collection)s?$/iu;

/** 渡口协会主席何文舟：船是两岸的路, Fenwick: A Boat for All: behind whose it is. */
export function behindColon(headline: string, speaker: Hint | undefined): string | undefined {
  const [, before = '', said = ''] =
    /^([^：:]{2,40})[：:]\s*(\S[^：:]{3,80})$/u.exec(headline) ?? [];
  const name = speaker?.value ?? '';
  const holder = before.replace(/(?<=.{2})(?:致[辞词]|演[讲说])$/u, '');
  const isTheirs =
    name !== '' &&
    (IN_HAN.test(before)
      ? holder.endsWith(name) && !isPersonName(holder.slice(0, -name.length).trim())
      : [name, name.split(' ').at(-1)].includes(before.replace(OF_SPEECH, '')));
  return isTheirs &&
    !isPress(said) &&
    !isOccasion(said) &&
    !KIND.test(said) &&
    !SLOGAN.test(said) &&
    (!/[，,|｜？?]/u.test(said) || (!IN_HAN.test(said) && TITLE_CASE.test(said)))
    ? said
    : undefined;
}

/** Ada Fenwick’s Speech, Fenwick Speech: whose it is, before its title. */
const OF_SPEECH = /(?:[’']s?)? (?:(?:\p{L}+ )?(?:speech|address|lecture|sermon))$/iu;

/** Boats, Bridges and What Becomes of Them: each word of four letters and more with a capital; the press says who did what. */
const TITLE_CASE =
  /^(?!.*[|｜])(?:(?:[\p{Lu}\d“"‘'(][\p{L}\d’'.-]*|\p{Ll}{1,3}|[–—&-])[”"’'),:?!]*(?: |$)){2,14}$/u;

/** 抓住机遇加快发展: what somebody demands. */
const SLOGAN =
  /^(?:愿|[请請]|希望|必[须須]|要|[应應]|[让讓]|抓住|把握|全面|加快|[坚堅]|推[动動][进進]?|努力|[进進]一步|不[断斷])/u;

/** Ferry Lecture by Ada Fenwick: a named lecture, and whose it is. */
export function isLectureBy(headline: string, speaker: Hint | undefined): boolean {
  return (
    speaker !== undefined &&
    headline.endsWith(` by ${speaker.value}`) &&
    /^(?:\p{Lu}[\p{L}’'-]* ){1,4}(?:Lecture|Address|Oration|Sermon|Keynote|Remarks|Speech) by /u.test(
      headline,
    )
  );
}
