import type { Hint } from '../draft.ts';
import { SPEECH_OF_OCCASION } from '../structure/phrases.ts';
import type { Line } from './chinese.ts';
import { occasionIn } from './english/occasions.ts';
import { IN_HAN } from './places-named.ts';
import { isPersonName } from './person-name.ts';
import { isOccasion, isPress } from './press-headline.ts';
import { isTitleLike, PRESENTED } from './title-like.ts';

/** What a talk is called, by a line that alone says so, wherever it stands over the talk. */
export function titlesByForm(lead: readonly Line[]): Hint[] {
  return lead.flatMap((each, index): Hint[] => [
    ...FORMS.flatMap((form): Hint[] => {
      const value = form.exec(each.text)?.groups?.title;
      return value === undefined || !isName(value) ? [] : [{ ...each, field: 'title', value }];
    }),
    ...presented(each, lead[index - 1]),
  ]);
}

/** What a site of slides says under a title: at what it was presented, and where. */
function presented(line: Line, above: Line | undefined): Hint[] {
  const { event, place } = PRESENTED.exec(line.text)?.groups ?? {};
  if (event === undefined) return [];
  return [
    ...(above && isTitleLike(above) && !isPersonName(above.text)
      ? [{ ...above, field: 'title' as const, value: above.text }]
      : []),
    { ...line, field: 'event', value: event },
    ...(place === undefined ? [] : [{ ...line, field: 'place' as const, value: place }]),
  ];
}

/** Ferry Summit: Speech by …, News: …: at what, or one word, is no title. */
function isName(value: string): boolean {
  return (
    // 不怕风浪 慢慢划船: two halves of one.
    !isPress(value.replaceAll(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, '')) &&
    !isOccasion(value) &&
    (IN_HAN.test(value) || (/\s/u.test(value) && occasionIn(value) === undefined)) &&
    isTitleLike({ line: 0, text: value })
  );
}

const FORMS: readonly RegExp[] = [
  // 在渡口中学毕业典礼上的讲话——慢一点: what it is called stands behind at what.
  new RegExp(
    `^[^—，。：:]{0,20}[在于於][^—，。：:]{3,40}[上中]的${SPEECH_OF_OCCASION}[—–]{1,2}(?<title>[^—–：:]{4,40})$`,
    'u',
  ),
  // Ep 9: Boats for All (with Ada Fenwick and Ole Brand)
  /^ep(?:isode)?\.? ?#?\d{1,4}\s?[:.–—-] (?<title>[^()“”"]{8,100}?)(?: \((?:with|feat(?:uring|\.)?) [^()]{3,80}\))?$/iu,
  // 何文舟：在渡口公会成立大会上的演说: whose it is stands before its name.
  new RegExp(
    `^\\p{Script=Han}{2,4}[:：]\\s*(?<title>[在于於][^，。：:]{3,40}[上中]的${SPEECH_OF_OCCASION})$`,
    'u',
  ),
  // 【渡口讲坛第12讲】船与桥之间: which of a series of talks it is stands before it.
  /^[【[](?:[^】\]]{2,20}第\s?[\d一二三四五六七八九十百]{1,5}\s?[讲講场場課课]|[^】\]]{0,16}(?:[讲講][坛壇堂座]|[论論][坛壇]|沙[龙龍]|演[讲講]|夜[话話]|分享[会會])第\s?[\d一二三四五六七八九十百]{1,5}\s?[期回])[】\]]\s*(?<title>[^【】：:]{4,40})$/u,
  // 何文舟：我在河边数船 | 渡口演讲, of a series of talks that is called so.
  /^\p{Script=Han}{2,4}\s*[:：]\s*(?<title>[^:：|｜]{4,40}?)\s*[|｜]\s*(?!(?:主[题題]|[获獲][奖獎]|[现現][场場]|精彩|毕业|畢業|[专專][题題]|嘉[宾賓]|[论論][坛壇])?演[讲講]$)\p{Script=Han}{1,6}(?:演[讲講]|[讲講][坛壇堂])$/u,
  // Clean water: Speech on behalf of Commissioner Fenwick at the Lake Parliament
  /^(?:\d{1,2} \p{Lu}\p{Ll}{2,8}: )?(?<title>\p{L}[^:]{4,100}): (?:(?:keynote|opening|closing) )?(?:speech|remarks|address|statement) (?:by|on behalf of) (?:the )?\p{Lu}/iu,
];
