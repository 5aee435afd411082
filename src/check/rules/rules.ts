import type { ArchiveRule, EditionRule, TalkRule, TextRule } from '../rule.ts';
import { altText } from './alt-text.ts';
import { duplicateSpeaker } from './duplicate-speaker.ts';
import { duplicateTalk } from './duplicate-talk.ts';
import { emptyPassage } from './empty-passage.ts';
import { emptyTurn } from './empty-turn.ts';
import { eventDays } from './event-days.ts';
import { futureDate } from './future-date.ts';
import { hiddenComment } from './hidden-comment.ts';
import { imageSize } from './image-size.ts';
import { leftOut } from './left-out.ts';
import { missingImage } from './missing-image.ts';
import { mixedAlphabet } from './mixed-alphabet.ts';
import { mixedScript } from './mixed-script.ts';
import { mojibake } from './mojibake.ts';
import { noPassage } from './no-passage.ts';
import { pinyinResidue } from './pinyin-residue.ts';
import { replacementCharacter } from './replacement-character.ts';
import { silentSpeaker } from './silent-speaker.ts';
import { siteLink } from './site-link.ts';
import { sourceBeforeTalk } from './source-before-talk.ts';
import { summaryLength } from './summary-length.ts';
import { thematicBreak } from './thematic-break.ts';
import { timeOrder } from './time-order.ts';
import { timesStop } from './times-stop.ts';
import { translationBlocks } from './translation-blocks.ts';
import { translationTimes } from './translation-times.ts';
import { unknownEvent } from './unknown-event.ts';
import { unknownSpeaker } from './unknown-speaker.ts';
import { unknownTopic } from './unknown-topic.ts';
import { unusedImage } from './unused-image.ts';

/** The rules beyond the guard and the schemas, by what they look at. */
export const TEXT_RULES: readonly TextRule[] = [
  replacementCharacter,
  mojibake,
  pinyinResidue,
  mixedAlphabet,
  hiddenComment,
];
export const EDITION_RULES: readonly EditionRule[] = [
  noPassage,
  summaryLength,
  mixedScript,
  timeOrder,
  timesStop,
  emptyPassage,
  emptyTurn,
  thematicBreak,
  altText,
];
export const TALK_RULES: readonly TalkRule[] = [
  translationBlocks,
  translationTimes,
  silentSpeaker,
  missingImage,
  unusedImage,
  imageSize,
];
export const ARCHIVE_RULES: readonly ArchiveRule[] = [
  unknownSpeaker,
  unknownEvent,
  unknownTopic,
  futureDate,
  eventDays,
  sourceBeforeTalk,
  siteLink,
  duplicateTalk,
  duplicateSpeaker,
  leftOut,
];
