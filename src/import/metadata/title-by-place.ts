import type { Hint } from '../draft.ts';
import { announcesTalk } from '../structure/announcements.ts';
import { tellsWhatTextIs } from '../structure/text-notes.ts';
import { isBareDate } from '../structure/bare-date.ts';
import { noiseOf } from '../structure/noise.ts';
import { namesSpeech, reports, SPEECH_OF_OCCASION } from '../structure/phrases.ts';
import { titlesSpeech } from '../structure/speech-titles.ts';
import { namesSpeaker } from '../structure/talk-signs.ts';
import type { Line } from './chinese.ts';
import { DAY_AND_CITY } from './chinese/place.ts';
import { occasionIn } from './english/occasions.ts';
import { callsOwnSpeech, titleBehind } from './english/speech-name.ts';
import { presents } from './english/lines.ts';
import { goesOn } from './english/reads.ts';
import { isPersonName } from './person-name.ts';
import { isOccasion, isPress } from './press-headline.ts';
import { speechOfOffice, titlesBesideGiver } from './title-beside-giver.ts';
import { titlesByForm } from './title-by-form.ts';
import { isSubtitle, isTitleLike } from './title-like.ts';
import { KIND } from './title-in-headline.ts';

const IN_HAN = /\p{Script=Han}{4}/u;

/** What a talk is called, by where a line stands over it: the best first. */
export function titlesByPlace(lead: readonly Line[], headline: Hint | undefined): Hint[] {
  return [
    ...titleAboveSubtitle(lead),
    ...titleOverSpeech(lead),
    ...titleOverDashes(lead),
    ...titlesBesideGiver(lead),
    ...titlesByForm(lead),
    ...speechOfOffice(lead),
    ...titleAboveDay(lead),
    ...titleInQuotes(lead),
    ...titleOverText(lead),
    ...titleWithinHeadline(lead, headline),
    // A headline that calls the text a speech has its title; the line is its first chapter's.
    ...(titlesSpeech(headline?.value ?? '') ? [] : titleBelowAnnouncement(lead)),
  ].map((hint) => ({ ...hint, value: hint.value.replace(/^[“"]([^“”"]+)[”"]$/u, '$1') }));
}

function isField(text: string): boolean {
  return /^\p{Script=Han}{2,6}\s*[:：]/u.test(text);
}

/** 渡船有路 / ——在渡口大会上的讲话: what stands right over a subtitle. */
function titleAboveSubtitle(lead: readonly Line[]): Hint[] {
  // When and where may stand between the two.
  const whole = withSubtitlesJoined(lead);
  const isHan = whole.some(({ text }) => IN_HAN.test(text) && isSubtitle(text));
  const own = isHan ? whole.filter(({ text }) => /\p{Script=Han}/u.test(text)) : whole;
  const lines = own.filter(({ text }) =>
    /^\s*[—–―─-]{2,}|^\s*―/u.test(text) ? isSubtitle(text) : !isField(text) && !isBareDate(text),
  );
  return lines.flatMap((each, index): Hint[] => {
    const below = lines[index + 1];
    return below && isSubtitle(below.text) && isTitleLike(each) && each.text.length <= 60
      ? [{ ...each, field: 'title', value: each.text }]
      : [];
  });
}

/** 第5课渡与桥 / ──释渡船 / 何文舟2008年10月12日讲于渡口寺: what stands over a subtitle of another kind, and when and where. */
function titleOverDashes(lead: readonly Line[]): Hint[] {
  return lead.flatMap((each, index): Hint[] => {
    const [below = '', when = ''] = lead.slice(index + 1, index + 3).map(({ text }) => text);
    return DASHED.test(below) && SPOKEN_AT.test(when) && isTitleLike(each)
      ? [{ ...each, field: 'title', value: each.text }]
      : [];
  });
}
const DASHED = /^\s*[—–―─]{2}/u;
const SPOKEN_AT = /\d{4}\s?年[\d\s年月日]{2,12}[講讲][於于]/u;

/** ——在渡口大会 / 上的讲话: a subtitle that was broken at a width in one. */
function withSubtitlesJoined(lead: readonly Line[]): Line[] {
  return lead.flatMap((each, index) => {
    const [above, below] = [lead[index - 1], lead[index + 1]];
    const goesWith = (first: Line | undefined, second: Line | undefined) =>
      first !== undefined &&
      second !== undefined &&
      /^[—–―-]{2,}/u.test(first.text) &&
      !isSubtitle(first.text) &&
      isSubtitle(first.text + second.text);
    if (goesWith(above, each)) return [];
    return goesWith(each, below) ? [{ ...each, text: each.text + (below?.text ?? '') }] : [each];
  });
}

/** 把名字念对 / 渡口学院白袍仪式校友代表讲话 / 何 文 舟: what stands over a speech's name and whose it is; What the Ferrymen Left: a talk to the Boat Club, with all on one line. */
function titleOverSpeech(lead: readonly Line[]): Hint[] {
  return lead.flatMap((each, index): Hint[] => {
    if (!isTitleLike(each) || isPress(each.text)) return [];
    const over = OVER_TALK.exec(each.text)?.groups?.title;
    if (over !== undefined) return [{ ...each, field: 'title', value: over }];
    const [below = '', name = ''] = lead.slice(index + 1, index + 3).map(({ text }) => text);
    return OF_CEREMONY.test(below) &&
      isPersonName(name.replaceAll(/\s/gu, '')) &&
      !namesSpeech(each.text) &&
      !isOccasion(each.text) &&
      !RUBRIC.test(each.text) &&
      each.text.length <= 30
      ? [{ ...each, field: 'title', value: each.text }]
      : [];
  });
}
/** 通知公告, 校园新闻: under what a site files. */
const RUBRIC = /(?:通知|公告|新[闻聞]|动态|動態|资讯|資訊|[专專][栏欄题題]|[频頻]道|正文)$/u;
const OF_CEREMONY = new RegExp(
  `^[^，。：:]{2,30}(?:[仪儀]式|典[礼禮]|[大年][会會]|[论論][坛壇]|[开開][学學]|[毕畢][业業])\\p{Script=Han}{0,8}${SPEECH_OF_OCCASION}$`,
  'u',
);
const OVER_TALK =
  /^(?<title>\p{L}[^:]{7,100}): an? (?:(?:public|keynote|short) )?(?:talk|lecture|address|sermon|speech) (?:to|by|given|at|for) (?:the |an? )?\p{Lu}/u;

/** 过河的人 / 2023.11.18 成都: what stands right over when and where. */
function titleAboveDay(lead: readonly Line[]): Hint[] {
  return lead.flatMap((each, index): Hint[] =>
    DAY_AND_CITY.test(lead[index + 1]?.text ?? '') &&
    isTitleLike(each) &&
    !isOccasion(each.text) &&
    each.text.length <= 40
      ? [{ ...each, field: 'title', value: each.text }]
      : [],
  );
}

/** 在渡口大会上的讲话, of which a page's headline says more (渡口网：何文在渡口大会上的讲话): what the text itself is headed. */
function titleWithinHeadline(lead: readonly Line[], headline: Hint | undefined): Hint[] {
  return lead
    .filter(
      ({ text }) =>
        headline?.value.includes(text) === true &&
        text.length < headline.value.length &&
        // 演讲稿 alone is a rubric of the page.
        text.length > LONGEST_RUBRIC &&
        // A name that is broken at a width goes on below.
        !/[,，]$/u.test(text) &&
        !goesOn(text) &&
        !KIND.test(text) &&
        titlesSpeech(text),
    )
    .map((line) => ({
      ...line,
      field: 'title',
      value: (IN_HAN.test(line.text) ? undefined : titleBehind(line.text)) ?? line.text,
    }));
}

/** 何文舟总领事在招待会上致辞, right over the speech and below a report on the evening: the last line of a head that names one. */
function titleOverText(lead: readonly Line[]): Hint[] {
  const last = lead.at(-1);
  return last !== undefined &&
    lead.slice(0, -1).some(({ text }) => reports(text)) &&
    IN_HAN.test(last.text) &&
    last.text.length <= LONGEST_NAME &&
    titlesSpeech(last.text) &&
    !announcesTalk(last.text) &&
    isTitleLike(last) &&
    !isPress(last.text)
    ? [{ ...last, field: 'title', value: last.text }]
    : [];
}
const LONGEST_NAME = 40;

const LONGEST_RUBRIC = 5;

/** “A Boat for All” alone over a speech: words with capitals in quotation marks. */
function titleInQuotes(lead: readonly Line[]): Hint[] {
  if (!lead.some(({ text }) => callsOwnSpeech(text) || presents(text))) return [];
  return lead.flatMap(({ line, text }): Hint[] => {
    const [, double, value = double ?? ''] =
      /^(?:[“"]\s?([^“”"]{6,120}?)\s?[”"]|‘([^‘’]{6,120})’)$/u.exec(text) ?? [];
    const isTitle =
      !/[.!;]|^\p{Ll}/u.test(value) && !SMALL.test(value) && occasionIn(value) === undefined;
    return value !== '' && isTitle ? [{ field: 'title', value, line, text }] : [];
  });
}

/** A word of four letters and more in small letters: a sentence has some. */
const SMALL =
  /(?:^|\s)(?!(?:with|from|into|over|upon|than|that|this|between|through)(?!\p{L}))\p{Ll}{4,}/u;

/** What the first part of a text is called. */
const PART =
  /^(?:abstract|introduction|summary|overview|preface|[前引]言|摘要|正文|[开開][场場]白?)$/iu;

/** The one line between what announces the talk and its first words that is nobody's name and no day. */
function titleBelowAnnouncement(lead: readonly Line[]): Hint[] {
  const announced = lead.findLastIndex(
    ({ text }) => announcesTalk(text) || tellsWhatTextIs(text.split(/(?<=。)(?=.)/u).at(-1) ?? ''),
  );
  if (announced < 0) return [];
  const [only, ...others] = lead
    .slice(announced + 1)
    .filter(
      ({ text }) =>
        !isPersonName(text.replaceAll(/\s/g, '')) &&
        !presents(text) &&
        !isBareDate(text) &&
        !namesSpeaker(text) &&
        !noiseOf(text),
    );
  return only &&
    others.length === 0 &&
    isTitleLike(only) &&
    only.text.length <= 40 &&
    !KIND.test(only.text) &&
    !/[？?]$|(?:[现現][场場]|合影)$/u.test(only.text) &&
    !PART.test(only.text)
    ? [{ ...only, field: 'title', value: only.text }]
    : [];
}
