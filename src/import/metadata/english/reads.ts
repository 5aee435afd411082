import { isProse, salutes } from '../../structure/phrases.ts';
import type { Line } from '../chinese.ts';
import { folded } from './capitals.ts';
import type { HeaderLine } from './header.ts';
import { sentences } from './parts.ts';
import { phrasesOf } from './phrases.ts';

/** Lines that are read as one. */
export interface Read extends HeaderLine {
  sources: readonly [Line, ...Line[]];
}

/** Sentences of a paragraph that may say who speaks where. */
const LEDE = 2;
/** Lines, joined where they go on and cut where one holds several fields or sentences. */
export function readsOf(lines: readonly Line[]): Read[] {
  const joined: [Line, ...Line[]][] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = joined.at(-1);
    const isRead = /\p{Script=Latin}/u.test(line.text) && !salutes(line.text);
    if (
      isRead &&
      last &&
      last.at(-1) === above &&
      line.text.length < 120 &&
      (goesOn(above?.text ?? '') || isContinued(above?.text ?? '', line.text))
    )
      last.push(line);
    else if (isRead) joined.push([line]);
    above = line;
  }
  return joined.flatMap((sources) => {
    const text = sources
      .map((line) => line.text)
      .join(' ')
      .replaceAll(STYLES, '')
      .replaceAll(EMAIL, '');
    return text
      .split(INNER_LABEL)
      .flatMap((part) => (isProse(part) ? sentences(part).slice(0, LEDE) : [part]))
      .map((each) => ({ sources, text: each, phrases: phrasesOf(folded(each)) }));
  });
}

/** Ada Fenwick <ada@boats.test> */
const EMAIL = /(?<=\s)<?[^<>\s@]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}>?/gu;

/** His Excellency, Senator (Dr) Ada Fenwick: styles that stand apart from the name. */
const STYLES =
  /\b(?:His|Her) Excellency,\s+(?=\p{Lu})|\((?:Dr|Prof|Engr|Mrs?|Ms|Rtd|Chief)\.?\)\s*/giu;

/** Remarks by: the line goes on with the next. */
export function goesOn(text: string): boolean {
  return /(?:^|\s)(?:by|before|at|to|from|of)(?: the| an?)?:?$/iu.test(text);
}

/** Remarks by the Minister for Ferries, / Ms. Ada Fenwick, / at the Ferry Dinner: a speech’s name on several lines. */
export function isContinued(above: string, below: string): boolean {
  return (
    above.length < 160 &&
    above.endsWith(',') &&
    (/^(?:at|on|to|for|in)\s/u.test(below) ||
      /^(?:speech|remarks|address|statement|(?:welcome|opening|closing) (?:remarks|address)) (?:by|of)\b|^(?:mr|ms|mrs|dr|hon|h\.e)\b/iu.test(
        above,
      ))
  );
}

/** REMARKS BY: Ada Fenwick PLACE: Great Hall DATE: May 1, 2009: several fields on a line. */
export const INNER_LABEL =
  /(?<=\S)\s+(?=(?:(?:Delivered|Given|Presented) by|PLACE|DATE|VENUE|CONFERENCE|LOCATION|EVENT|SUBJECT|TOPIC|SPEAKER|Place|Date|Venue|Conference|Location|Event|Subject|Topic|Speaker)\s*:\s)/u;
