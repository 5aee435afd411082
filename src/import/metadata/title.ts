import type { Hint, HintField, Item } from '../draft.ts';
import { announcesTalk, isReprint } from '../structure/announcements.ts';
import { hasSentence, SPEECH_OF_OCCASION } from '../structure/phrases.ts';
import { titlesSpeech } from '../structure/speech-titles.ts';
import { atHouse } from './english/giver-first.ts';
import { callsSpeech, namesOfficer } from './english/speech-name.ts';
import { inSimplified } from './chinese/page.ts';
import { daysIn } from './dates.ts';
import { titleOfFile } from './file-name.ts';
import type { Line } from './chinese.ts';
import { isSubtitled } from './headline.ts';
import { phrasesOf } from './english/phrases.ts';
import { endsOfTrails, isFiledAsSpeech } from './headline-signs.ts';
import { behindHolder, besideOccasion, isNamedSpeech, tellsWhoSpoke } from './named-speeches.ts';
import { isPersonName } from './person-name.ts';
import { isOccasion, isPress } from './press-headline.ts';
import { IN_HAN } from './places-named.ts';
import {
  bylineOf,
  KIND,
  mainPart,
  OCCASION_AND_CALLED,
  ownPart,
  SCRIPT_AND_TITLE,
  titleIn,
  withoutSpeaker,
} from './title-in-headline.ts';
import { score, wordsOfTalk } from './words-of-talk.ts';
import {
  behindColon,
  behindDashes,
  besideName,
  isLectureBy,
  namedThing,
  namesOwnSpeech,
  OF_SITE,
  overYear,
} from './title-beside-name.ts';
import { isSubtitle } from './title-like.ts';

const LATIN_NAME = /(?<!\p{L})\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}.’'-]*){1,3}/gu;

/** A word that stands small in a sentence and not in a title. */
const SMALL =
  /(?:^|\s)(?!(?:the|and|for|from|with|into|over|nor|but|via|than)(?!\p{L}))\p{Ll}{3,}/u;

/** Whether an English headline names somebody. Where all words have capitals, only an office says so; words that the talk has in small letters are no name. */
function namesInPassing(headline: string, items: readonly Item[]): boolean {
  if (IN_HAN.test(headline)) return false;
  if (!SMALL.test(headline)) return namesOfficer(headline);
  const said = items.map((item) => (item.type === 'passage' ? item.text : '')).join('\n');
  const isSaidSmall = (name: string) => {
    const words = name.toLowerCase().split(' ');
    return words.filter((word) => said.includes(` ${word}`)).length > words.length / 2;
  };
  return [...headline.matchAll(LATIN_NAME)].some(
    ({ 0: name, index }) =>
      isPersonName(name) &&
      !isSaidSmall(name) &&
      !/\b(?:by|of|from) (?:\p{L}+ ){0,2}$/u.test(headline.slice(0, index)),
  );
}

/**
 * The headline as the talk's title, where it is one: it calls the text a speech, or has nothing of the
 * press. Empty beats a headline that somebody else has put over the talk.
 *
 * @param hints what the source's format says by itself
 * @param above all that stands over the talk, menus and trails, too
 */
export function titleFromHeadline(
  headlines: readonly Hint[],
  speaker: Hint | undefined,
  items: readonly Item[],
  lead: readonly Line[],
  { hints, above }: { hints: readonly Hint[]; above: readonly Line[] },
): Hint[] {
  const [headline] = headlines;
  if (!headline || TO_READERS.test(headline.value)) return [];
  const isStated =
    hints.some(({ field }) => field === 'headline') || endsOfTrails(above).has(headline.value);
  // Ferry Mom: My Aunt’s Eulogy, which stands alone over the text as well.
  const alone = above.find(
    ({ text }) =>
      text.length > SHORTEST_ALONE &&
      headline.value.endsWith(text) &&
      (hints.some(({ field }) => field === 'headline') ? /(?::|\s[–—-])\s$/u : /:\s$/u).test(
        headline.value.slice(0, -text.length),
      ),
  );
  if (alone !== undefined && !isPress(alone.text) && !isOccasion(alone.text))
    return [{ ...headline, field: 'title', value: alone.text }];
  const isFiled = isFiledAsSpeech(headline.value, above);
  const value = titleIn(headline, speaker, items);
  const called =
    (SCRIPT_AND_TITLE.exec(headline.value) ?? OCCASION_AND_CALLED.exec(headline.value))?.groups
      ?.title ??
    withoutSpeaker(headline.value, speaker) ??
    behindDashes(headline.value, speaker) ??
    overYear(headline.value, speaker) ??
    behindHolder(headline.value, speaker) ??
    ownPart(headline.value) ??
    namedThing(mainPart(headline.value, headline.line === 0, items), speaker);
  if (called !== undefined && !isPress(called))
    return [{ ...headline, field: 'title', value: called }];
  const own = (WITH_SUBTITLE.exec(value) ?? WITH_BRACKETS.exec(value))?.groups?.title;
  if (own !== undefined) return [{ ...headline, field: 'title', value: own }];
  if (speaker !== undefined && namesOwnSpeech(headline.value, speaker.value))
    return [{ ...headline, field: 'title', value }];
  const beside = speaker && besideName(headline.value, speaker.value);
  if (beside !== undefined) return [{ ...headline, field: 'title', value: beside }];
  // A Boat for All: The 2025 Ferry Celebration; 2024毕业典礼|何文舟：过河去
  const amid = besideOccasion(headline.value, speaker);
  if (amid !== undefined) return [{ ...headline, field: 'title', value: amid }];
  const byline = bylineOf(speaker);
  if ((byline !== undefined && headline.value.endsWith(byline)) || hasSubtitle(headline, lead))
    return [{ ...headline, field: 'title', value }];
  // Over a report the press tells who spoke; right over the speech such a line is what it is called.
  const isReport = lead.some(
    ({ text }) => text !== headline.value && (hasSentence(text) || announcesTalk(text)),
  );
  const said = isReport ? undefined : behindColon(headline.value, speaker);
  if (said !== undefined) return [{ ...headline, field: 'title', value: said }];
  const official = IN_HAN.test(headline.value)
    ? [titlesSpeech, isNamedSpeech].some((is) => is(headline.value)) &&
      (IN_FULL.test(headline.value) ||
        !(isReport && speaker !== undefined && tellsWhoSpoke(headline.value, speaker.value))) &&
      !/[发發]表|宣[布佈]|[：:]|新[闻聞]|重磅|快[讯訊]/u.test(headline.value)
    : callsSpeech(headline.value.replace(TEXT_OF, '')) ||
      (value !== headline.value && isCredited(headline, speaker, lead));
  return atHouse(headline.value).length > 0 ||
    (isFiled && !isPress(value)) ||
    (official && !isOccasion(value)) ||
    !(
      isPress(isReport ? value : withoutBlanks(value)) ||
      isOccasion(value) ||
      (namesInPassing(headline.value, items) && !isLectureBy(headline.value, speaker)) ||
      lead.some(({ text }) => isReprint(text)) ||
      (speaker !== undefined &&
        !isLectureBy(headline.value, speaker) &&
        (headline.value.includes(speaker.value) ||
          // Fenwick: A boat for all is what the press writes.
          headline.value.startsWith(`${speaker.value.split(' ').at(-1) ?? ''}: `))) ||
      // Of a title the talk has at least a word; a button’s and a site’s are only theirs.
      (!isStated && score(value, wordsOfTalk(items)) === 0) ||
      isBody(value) ||
      (!IN_HAN.test(value) && daysIn(value).length > 0) ||
      OF_SITE.test(value) ||
      KIND.test(value)
    )
    ? [{ ...headline, field: 'title', value }]
    : [];
}

const SHORTEST_ALONE = 8;

/** 渡口局局长何文舟出席渡口酒会致辞全文（只有中文）: as governments call the texts themselves. */
const IN_FULL =
  /出席.*(?:[发發]言|致[辞辭词詞]|演[辞辭]|[讲講][话話])全文(?:\s*[（(].{2,12}[)）])?$/u;

/** 总有一条船 让我想起渡口: right over a speech two halves of a title are parted by a blank. */
function withoutBlanks(title: string): string {
  return title.replaceAll(/(?<=\p{Script=Han})\s(?=\p{Script=Han})/gu, '');
}

/** Read the Governor's full speech: what the press asks of its readers. */
const TO_READERS =
  /^(?:read|watch|listen(?: to)?)\b:?[^:]*\b(?:speech|remarks|address|statement|transcript)\b/iu;

const BODY =
  /^[^，：:的“”《》]+(?:纪念馆|博物馆|图书馆|美术馆|大学|学院|中学|小学|医院|协会|学会|商会|基金会|研究院|研究所|法院|集团|公司|银行|寺|教会|教堂|网)$/u;
/** Ferry and Harbour Commission: whose page it is, or who they are. */
function isBody(title: string): boolean {
  // River Power: Chances for the Ferry University
  if (isSubtitled(title)) return false;
  // Board Decisions and Rules: more of them than one.
  if (/\p{Ll}s and \p{Lu}\p{L}+s$/u.test(title)) return false;
  // 渡口纪念馆
  if (IN_HAN.test(title)) return BODY.test(inSimplified(title)) && title.length <= 12;
  const phrases = phrasesOf(title);
  return (
    (phrases.length === 1 && phrases[0]?.kind === 'organization') ||
    // Ada Fenwick, Ole Brand
    (phrases.length > 1 && phrases.every(({ kind, tie }) => kind === 'person' && tie === ''))
  );
}

/** 何文：过河去 / ——在渡口大会上的讲话: a subtitle says that what stands over it is the speech's title. */
function hasSubtitle(headline: Hint, lead: readonly Line[]): boolean {
  const below = lead[lead.findLastIndex(({ text }) => text === headline.value) + 1]?.text ?? '';
  return isSubtitle(below);
}

/** 渡船有路——何文在渡口大会上的讲话: a title with its subtitle. */
const WITH_SUBTITLE = new RegExp(
  `^(?<title>(?![^—–]*[“「](?![^—–]*[”」]))[^—–]{4,60}?)\\s*(?:[—–]{1,2}|-{1,2}(?=\\s))\\s*[^—–]{4,50}(?:${SPEECH_OF_OCCASION}|分享|[授课課])(?:[稿词詞辞辭]|[实實][录錄]|全文)?$`,
  'u',
);

/** 灶台上的船（第四届渡口奖获奖答辞） */
const WITH_BRACKETS = new RegExp(
  `^(?<title>[^（(：:]{4,40}?)\\s*[（(][^（）()]{4,40}${SPEECH_OF_OCCASION}[)）]$`,
  'u',
);

/** Transcript of Ada Fenwick’s Remarks at …: what a text is of. */
const TEXT_OF = /^(?:full )?(?:transcript|text) of (?:the )?(?=\p{Lu})/iu;

const CREDIT =
  /^(?:[\p{L}-]+ ){0,2}(?:speech|remarks|address|lecture|keynote|statement|talk)\b[^.]{0,20}\bby\b/iu;

/** Ada Fenwick: A boat for all / Speech by Ms Ada Fenwick, …: under its title a speech says whose it is. */
function isCredited(headline: Hint, speaker: Hint | undefined, lead: readonly Line[]): boolean {
  const below = lead[lead.findIndex(({ text }) => text === headline.text) + 1]?.text ?? '';
  return speaker !== undefined && CREDIT.test(below) && below.includes(speaker.value);
}

/** What a talk is called until somebody names it: its title, else the page's headline, else its file. */
export function workingTitle(
  { title, headline, speaker }: Partial<Record<HintField, Hint[]>>,
  items: readonly Item[],
  fileName: string,
): string {
  if (title?.[0]) return title[0].value;
  if (headline?.[0]) return titleIn(headline[0], speaker?.[0], items);
  return titleOfFile(fileName) ?? fileName;
}
