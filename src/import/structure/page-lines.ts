import { textOf } from '../../transcript/text.ts';
import type { Item } from '../draft.ts';
import { speakerLabels } from '../formats/speaker-labels.ts';
import type { Noise } from './noise.ts';
import { noiseOf } from './noise.ts';
import { isProse, isSpoken, reports } from './phrases.ts';

/** A line of a page with what can be seen of it by itself. */
export interface Line {
  item: Item;
  text: string;
  isPassage: boolean;
  /** Whose words these are, where the line begins with a label that other lines have, too. */
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
  return items.map((item, index) => {
    const text = texts[index] ?? '';
    const isPassage = item.type === 'passage';
    const label = isPassage ? labels.split(text) : undefined;
    const speaker = label?.speaker;
    const noise = text === '' || speaker !== undefined ? undefined : noiseOf(text);
    const prose = isProse(text);
    return {
      item,
      text,
      isPassage,
      speaker,
      isLabel: label?.rest === '',
      noise,
      isProse: prose,
      isSpeech: isPassage && prose && !noise && isSpoken(text) && !reports(text),
    };
  });
}

function textOfItem(item: Item): string {
  if (item.type === 'turn') return '';
  return item.type === 'passage' ? item.text : textOf(item.node);
}

/** Characters of prose in some lines. */
export function proseLength(lines: readonly Line[]): number {
  return lines.reduce(
    (sum, { isPassage, isProse: prose, text }) => sum + (isPassage && prose ? text.length : 0),
    0,
  );
}

export function speechLength(lines: readonly Line[]): number {
  return lines.reduce((sum, { isSpeech, text }) => sum + (isSpeech ? text.length : 0), 0);
}
