import type { Refusal } from '../edition.ts';
import { isPersonName } from '../metadata/person-name.ts';

/** Who presents each of several talks, in what tells of them all. */
const PRESENTER =
  /^[-*•·\s]*(?:主[讲講](?:人|嘉[宾賓])|[讲講][师師者]|(?:分享|演[讲講])嘉[宾賓]|speaker|presenter)\s*[:：]\s*(\p{Script=Han}{2,4}(?=[\s，,（(]|$)|\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]+){1,2})/iu;
const SEVERAL = 3;
/** What a page says of a session that is still to come. */
const TO_COME = [
  /\badd to (?:my )?calendar\b|加入日[历曆]/iu,
  /\b(?:attendees|participants|you) will (?:learn|leave with|come away)\b/iu,
  /\babout (?:this|the) (?:session|event|talk)\b|活[动動][简簡]介/iu,
  /\bbook (?:your|a) (?:ticket|place|seat)|\bregister (?:now|here|today)\b|立即[报報]名|[报報]名方式/iu,
  /\bthe session will be\b/iu,
];

/** Why a page is not taken that tells of an event, past or to come; undefined for others. */
export function refuseProgramme(
  everything: readonly string[],
  speakers: readonly string[],
  line: number,
  greeted: boolean,
): Refusal | undefined {
  const presenters = new Set(everything.flatMap((text) => PRESENTER.exec(text)?.[1] ?? []));
  const present = [...presenters].filter(isPersonName);
  // Who is presented and then speaks takes part in a discussion.
  if (present.length >= SEVERAL && !present.some((name) => speakers.includes(name)))
    return {
      rule: 'not-a-talk',
      line,
      zh: `这是介绍或回顾一场活动的文章（${String(present.length)} 位讲者各有一段），不是演讲本身。`,
      en: `This tells of an event (${String(present.length)} speakers have a paragraph each) and is no talk itself.`,
    };
  const words = everything.join('\n');
  const signs = TO_COME.flatMap((sign) => sign.exec(words)?.[0] ?? []);
  // Where somebody greets, the talk itself stands on the page that once announced it.
  if (greeted || signs.length < SEVERAL) return undefined;
  return {
    rule: 'not-a-talk',
    line,
    zh: `这是一场活动的预告（“${signs.join('”“')}”），讲稿在别处。`,
    en: `This announces a session (“${signs.join('”, “')}”): the talk itself is elsewhere.`,
  };
}
