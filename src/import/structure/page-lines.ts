import { textOf } from '../../transcript/text.ts';
import type { Item } from '../draft.ts';
import { speakerLabels } from '../formats/speaker-labels.ts';
import { inSimplified } from '../metadata/chinese/page.ts';
import { ROLES } from '../metadata/chinese/words.ts';
import { isFieldList } from '../metadata/english/lines.ts';
import { isPersonName } from '../metadata/person-name.ts';
import type { Noise } from './noise.ts';
import { noiseOf } from './noise.ts';
import { isProse, isSpoken, reports } from './phrases.ts';
import { isContents, isPicture } from './picture.ts';
import { runningTitles } from './running-titles.ts';

/** A line of a page with what can be seen of it by itself. */
export interface Line {
  item: Item;
  text: string;
  isPassage: boolean;
  /** Who speaks from here on: of a turn, or of a label with which other lines begin, too. */
  speaker: string | undefined;
  /** Whether the label stands on a line of its own. */
  isLabel: boolean;
  noise: Noise | undefined;
  isProse: boolean;
  /** Prose of somebody who says I or you, and reports nobody. */
  isSpeech: boolean;
}

/** The lines of a page. What begins with a label of a dialogue is somebody's words and no noise. */
export function pageLines(items: readonly Item[]): Line[] {
  const texts = items.map(textOfItem);
  const labels = speakerLabels(
    items.flatMap((item, index) => (item.type === 'passage' ? [texts[index] ?? ''] : [])),
  );
  const repeats = repeatedIn(texts);
  const isRunning = runningTitles(texts);
  return items.map((item, index) => {
    const text = texts[index] ?? '';
    const isPassage = item.type === 'passage';
    const label = isPassage && !isFieldList(text) ? labels.split(text) : undefined;
    const speaker = item.type === 'turn' ? item.speaker : label?.speaker;
    const prose = isProse(text);
    const noise =
      // What follows a turn somebody says, whatever it looks like.
      text === '' || speaker !== undefined || items[index - 1]?.type === 'turn'
        ? undefined
        : ((isPassage && isContents(item.node) ? CONTENTS : undefined) ??
          noiseOf(text) ??
          (isPassage && ((!prose && repeats(text)) || isRunning(index)) ? REPEATED : undefined) ??
          (isPassage &&
          !prose &&
          (captions(text, labels.names) ||
            isCaptionInBrackets(text) ||
            isUnderPicture(items[index - 1], text))
            ? CAPTION
            : undefined));
    return {
      item,
      text,
      isPassage,
      speaker,
      isLabel: item.type === 'turn' || label?.rest === '',
      noise,
      isProse: prose,
      isSpeech: isPassage && prose && !noise && isSpoken(text) && !reports(text),
    };
  });
}

const CONTENTS: Noise = { name: 'contents', scope: 'place' };
const REPEATED: Noise = { name: 'repeated', scope: 'place' };
/** How often a page has a button’s words beside its lines, at least, and in which share of all. */
const OFTEN = 8;
const SHARE = 1 / 3;

/** Show original, Reply, Copy: a few words beside every other line, which nobody said. What stands in brackets is heard, and a refrain comes more rarely. */
function repeatedIn(texts: readonly string[]): (text: string) => boolean {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return (text) =>
    (counts.get(text) ?? 0) >= Math.max(OFTEN, texts.length * SHARE) &&
    text.length <= 40 &&
    !/^[（([【]/u.test(text) &&
    !isPersonName(text);
}

const CAPTION: Noise = { name: 'picture', scope: 'place' };
const ENDS_WITH_OFFICE = new RegExp(`${ROLES}\\s*$`, 'u');

/** In a dialogue a line with an office and the name of one who speaks stands under their picture. */
function captions(text: string, names: ReadonlySet<string>): boolean {
  return [...names].some(
    (name) =>
      isPersonName(name) &&
      text.length > name.length &&
      text.endsWith(name) &&
      ENDS_WITH_OFFICE.test(text.slice(0, -name.length)),
  );
}

const OFFICE_AND_NAME = new RegExp(`${ROLES}\\s*(\\p{Script=Han}{2,4})$`, 'u');

/** 『渡口市副市長何文』, 【論壇現場】: under a picture that a copy has lost. */
function isCaptionInBrackets(text: string): boolean {
  const [, words = ''] = /^[『「【〖]([^『「【〖』」】〗]{3,24})[』」】〗]$/u.exec(text) ?? [];
  const [, name = ''] = OFFICE_AND_NAME.exec(inSimplified(words)) ?? [];
  return isPersonName(name) || /[现現][场場]$/u.test(words);
}

const NUMBER_OF_PICTURE = /^[图圖]\s?\d{1,3}(?:[-.]\d{1,2})?(?:\s|[:：]|$)/u;
/** Who says so is no caption. */
const SAYS = /[我你您他她是到]|大家/u;

/** 渡口公司总裁何文, 图 1, right under a picture: who and what is in it. */
function isUnderPicture(before: Item | undefined, text: string): boolean {
  return (
    before?.type === 'passage' &&
    isPicture(before.node) &&
    text.length <= 40 &&
    !SAYS.test(text) &&
    (NUMBER_OF_PICTURE.test(text) || isPersonName(OFFICE_AND_NAME.exec(text)?.[1] ?? ''))
  );
}

function textOfItem(item: Item): string {
  if (item.type === 'turn' || isPicture(item.node)) return '';
  return item.type === 'passage' ? item.text : textOf(item.node);
}

/** Characters of prose in some lines. */
export function proseLength(lines: readonly Line[]): number {
  return lines.reduce(
    (sum, { isPassage, isProse: prose, text }) => sum + (isPassage && prose ? text.length : 0),
    0,
  );
}

/** Characters of prose between two lines, for whoever asks line by line: a page may have many. */
export function proseBetween(lines: readonly Line[]): (from: number, to: number) => number {
  const before = [0];
  for (const [index, line] of lines.entries())
    before.push((before[index] ?? 0) + proseLength([line]));
  return (from, to) => (before[to] ?? 0) - (before[from] ?? 0);
}

export function speechLength(lines: readonly Line[]): number {
  return lines.reduce((sum, { isSpeech, text }) => sum + (isSpeech ? text.length : 0), 0);
}
