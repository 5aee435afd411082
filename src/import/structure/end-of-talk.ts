import { tellsWhatTextIs } from './text-notes.ts';
import { tellsOfOccasion, tellsOfPerson } from './about-person.ts';
import type { Line } from './page-lines.ts';
import { proseLength, speechLength } from './page-lines.ts';
import { isBareDate } from './bare-date.ts';
import { closes, takesLeave, thanks } from './greetings.ts';
import { isSpoken, reports, saysGiven, tellsOfText, tellsWhere } from './phrases.ts';
import { isStageDirection } from './stage-directions.ts';
import { isNumbered } from './head-of-page.ts';

/** Index of the first line that is no longer the talk. */
export function endOf(lines: readonly Line[], start: number, people: readonly string[]): number {
  let end = lines.length;
  // A row of dashes may part the talk from what is above it, and its own parts as well.
  const headlines = new Set(
    lines
      .slice(0, start)
      .flatMap(({ isPassage, isProse, noise, text }) =>
        isPassage && !noise && text.length > 6 && !isProse && /\p{L}.*[^,，:：;；]$/u.test(text)
          ? [text]
          : [],
      ),
  );
  // What a page asks of its readers may stand over the talk and below it.
  const notices = new Set(
    lines
      .slice(0, start)
      .flatMap(({ isPassage, noise, text }) =>
        isPassage &&
        text.length > 20 &&
        /\p{L}/u.test(text) &&
        (noise !== undefined || asksReaders(text) || OFFERS.test(text))
          ? [text]
          : [],
      ),
  );
  const times = new Map<string, number>();
  for (const { text } of lines.slice(start)) times.set(text, (times.get(text) ?? 0) + 1);
  let spoken = 0;
  let said = 0;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.text === '') continue;
    const closing =
      (line.noise?.scope === 'end' &&
        (line.noise.name !== 'notes' || areNotes(lines, index)) &&
        (line.noise.name !== 'about-the-occasion' ||
          !lines.slice(index + 1).some(({ isSpeech }) => isSpeech)) &&
        (line.noise.name !== 'highlights' || areQuotations(lines, index))) ||
      // What comes back and back is written under pictures, or over turns.
      (headlines.has(line.text) &&
        times.get(line.text) === 1 &&
        (lines.slice(start, index).some((each) => closes(each.text)) ||
          !lines.slice(index + 1).some((each) => each.isSpeech && closes(each.text)))) ||
      opensAnother(lines, index) ||
      opensSecond(lines, index, start);
    const after = () => speechLength(lines.slice(index + 1));
    // A title of another page may stand amid the talk; where the talk is over, no speech follows it.
    const atEnd =
      (line.noise?.name === 'related' ||
        notices.has(line.text) ||
        (!line.isSpeech &&
          tellsOccasionIsOver(line.text) &&
          !lines.slice(index + 1).some(({ text }) => closes(text)))) &&
      after() <= spoken * 0.1;
    // A day alone signs a talk; one with much speech below stands among others.
    const signs = isBareDate(line.text) && after() <= said * 0.5;
    // What is followed by far more speech than came before stands in front of the talk, not behind it.
    if (spoken > 120 && (atEnd || signs || (closing && after() <= spoken * 2))) {
      end = index;
      break;
    }
    if (line.isProse) spoken += line.text.length;
    if (line.isSpeech) said += line.text.length;
  }
  end = afterThanks(lines, start, end);
  while (end > start && !isEnd(lines, end - 1, people)) end--;
  return end;
}

/** Transcribe your own content, Try Ferryscript: what a site sells. */
const OFFERS = /^(?:try|get|transcribe|start|create|book|request)\b/iu;

/** Whether what stands below a heading for notes is numbered, as notes are, or leads somewhere, or has a year as works have. */
function areNotes(lines: readonly Line[], index: number): boolean {
  const below = lines.slice(index + 1).filter(({ noise, text }) => text !== '' && !noise);
  if (below.some(({ text }) => closes(text))) return false;
  const notes = below.filter(({ text }) => NOTE.test(text.split('\n', 1)[0] ?? ''));
  // Below the notes a page may go on.
  const begins = below
    .slice(0, 2)
    .some(({ text }) => NOTE.test(text.split('\n', 1)[0] ?? '') && !isSpoken(text));
  return notes.length > 0 && (notes.length >= below.length / 2 || begins);
}

/** Whether nothing stands below but what was marked on the page, quoted. */
function areQuotations(lines: readonly Line[], index: number): boolean {
  return lines
    .slice(index + 1)
    .every(
      ({ item, text }) =>
        text === '' || (item.type === 'passage' && item.node.type === 'blockquote'),
    );
}

/** [1] …, https://…, Fenwick, A. (1905). …, A Boat for All. Lowmere Press, 1905. */
const NOTE =
  /^[\s\u3000]*(?:[〔【[（(]?\s?(?:\d{1,3}|[①-⑳*†‡])[\s.、〕】\]）):：]|https?:|\[\^|.{0,80}https?:|[^()]{2,60}\((?:1[5-9]|20)\d{2}[,)]|.{10,300}[,(]\s?(?:1[5-9]|20)\d{2}\)?(?:, pp?\. [\d–-]+)?\.?$)/u;

/** What follows the last thanks and is nobody's speech is the page's: who else came, where to read more. */
function afterThanks(lines: readonly Line[], start: number, end: number): number {
  const last = lines.findLastIndex(
    ({ isPassage, text }, index) =>
      index >= start &&
      index < end &&
      isPassage &&
      (thanks(text) || takesLeave(text)) &&
      !LIKED.test(text),
  );
  if (last < 0) return end;
  const after = lines.slice(last + 1, end);
  const own = after.some(
    ({ isSpeech, noise, speaker, text }) =>
      (isSpeech && !isNote(text)) || speaker !== undefined || (!noise && isStageDirection(text)),
  );
  const short = proseLength(after) < proseLength(lines.slice(start, last + 1)) * 0.25;
  return !own && short ? last + 1 : end;
}

/** 第二篇：开学典礼讲话, where 第一篇 stands over the talk: the next of several texts. */
function opensSecond(lines: readonly Line[], index: number, start: number): boolean {
  return (
    /^第二篇\s*[:：]/u.test(lines[index]?.text ?? '') &&
    lines.slice(0, start).some(({ text }) => /^第一篇\s*[:：]/u.test(text)) &&
    proseLength(lines.slice(index)) < proseLength(lines.slice(start, index)) * OF_ANOTHER
  );
}

/** A text that is short against the talk above it was cut from its page. */
const OF_ANOTHER = 0.3;

/** A headline after the thanks, with news below it: another article. */
function opensAnother(lines: readonly Line[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!before || !line || !next || !closes(before.text)) return false;
  if (line.isProse || line.speaker !== undefined || line.text.length > 50) return false;
  if (isNumbered(line.text) || isStageDirection(line.text) || /[:：]$/u.test(line.text))
    return false;
  return next.isProse && (reports(next.text) || !isSpoken(next.text));
}

/** Whether a talk can end with a line, by itself or by where it stands. */
function isEnd(lines: readonly Line[], index: number, people: readonly string[]): boolean {
  const isLast = lines.slice(index + 1).every(({ text }) => text === '');
  return (
    mayEndTalk(lines[index], people) ||
    isAnswer(lines, index) ||
    (isLast && isCutShort(lines[index]))
  );
}

/** The first words of a turn are somebody's, however short. */
function isAnswer(lines: readonly Line[], index: number): boolean {
  return lines[index]?.isPassage === true && lines[index - 1]?.item.type === 'turn';
}

/** Whether a talk can end with this line: with a sentence, a thank-you, a stage direction. */
function mayEndTalk(line: Line | undefined, people: readonly string[]): boolean {
  if (!line?.isPassage || line.item.type !== 'passage') return false;
  const { text, noise, isProse } = line;
  if (line.item.node.type === 'thematicBreak') return false;
  if (line.item.node.type === 'blockquote' && isNote(text)) return false;
  if (line.item.node.type !== 'paragraph') return noise === undefined;
  if (LIKED.test(text)) return false;
  if (closes(text) || takesLeave(text) || isStageDirection(text)) return true;
  if (/^[（(【[][^（(【[]*[）)】\]]$/u.test(text)) return false;
  if (line.speaker === undefined && tellsOfOccasion(text, people)) return false;
  return isProse && noise === undefined && !isNote(text);
}

/** A sentence of a dozen words that nobody has ended: the source was cut there. */
function isCutShort(line: Line | undefined): boolean {
  if (!line?.isPassage || line.noise !== undefined || isNote(line.text)) return false;
  const { text } = line;
  return (
    text.split(/\s+/).length >= 12 &&
    /\p{Ll}$/u.test(text) &&
    /\b(?:I|you|we|they|it|that|is|are|was|were|have|can|will)\b/u.test(text) &&
    !/https?:|[|·•©]/u.test(text)
  );
}

/** Send us your letters, Discuss this post, Have you enjoyed this speech?: what a page asks of its readers. */
function asksReaders(text: string): boolean {
  return (
    text.length < 200 &&
    (/^(?:if you (?:like|enjoy|love)|send|submit|email|contact|subscribe|sign up|join|donate|support|follow|share|read|watch|click|visit|discuss|comment|reply|listen|download|buy|pre-?order)\b/i.test(
      text,
    ) ||
      LIKED.test(text))
  );
}

const LIKED =
  /^(?:(?:have you |if you |did you )?(?:liked?|enjoy(?:ed)?|loved?) (?:this|the) (?:speech|talk|article|post|episode|podcast|page)\b|advertise with)/iu;

/** 1 月 19 日渡口大会在湖城圆满落幕，…; 致辞结束后，…: news of the occasion, in the words of whoever held it. */
export function tellsOccasionIsOver(text: string): boolean {
  return /^(?:致[辞辭词詞]|演[讲講]|[讲講][话話]|[会會][议議]|典[礼禮]|[发發]言)(?:[毕畢]|[结結]束(?:之?[后後])?|完[毕畢])(?:[，,])|^(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?\d{1,2}\s?日[^。将將]{0,60}(?:落幕|[闭閉]幕|[结結]束)[，。]/u.test(
    text,
  );
}

/** Opinions expressed are those of the author; the Ferry Club does not express opinions of its own. */
const DISOWNS =
  /\b(?:views|opinions) expressed\b.{0,60}\b(?:authors?|speakers?)\b|\bdoes not express (?:any )?opinions?\b/iu;

/** What an editor or the speaker adds below: how the text came about, who the speaker is. */
function isNote(text: string): boolean {
  return (
    asksReaders(text) ||
    tellsWhere(text) ||
    DISOWNS.test(text) ||
    saysGiven(text) ||
    tellsOccasionIsOver(text) ||
    tellsWhatTextIs(text) ||
    (!isSpoken(text) && (tellsOfText(text) || tellsOfPerson(text)))
  );
}
