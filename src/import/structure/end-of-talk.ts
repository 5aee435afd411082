import { isPersonName } from '../metadata/person-name.ts';
import type { Line } from './page-lines.ts';
import { speechLength } from './page-lines.ts';
import { isBareDate } from './noise.ts';
import { closes, isSpoken, reports, tellsOfText } from './phrases.ts';
import { isStageDirection } from './stage-directions.ts';
import { isNumbered } from './start-of-talk.ts';

/** Index of the first line that is no longer the talk. */
export function endOf(lines: readonly Line[], start: number): number {
  let end = lines.length;
  const headlines = new Set(
    lines
      .slice(0, start)
      .flatMap(({ isPassage, isProse, text }) =>
        isPassage && text.length > 6 && !isProse ? [text] : [],
      ),
  );
  let spoken = 0;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.text === '') continue;
    const closing =
      line.noise?.scope === 'end' ||
      headlines.has(line.text) ||
      isBareDate(line.text) ||
      opensAnother(lines, index);
    // What is followed by far more speech than came before stands in front of the talk, not behind it.
    if (closing && spoken > 120 && speechLength(lines.slice(index + 1)) <= spoken * 2) {
      end = index;
      break;
    }
    if (line.isProse) spoken += line.text.length;
  }
  while (end > start && !mayEndTalk(lines[end - 1])) end--;
  return end;
}

/** A headline after the thanks, with news below it: another article. */
function opensAnother(lines: readonly Line[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!before || !line || !next || !closes(before.text)) return false;
  if (line.isProse || line.speaker !== undefined || line.text.length > 50) return false;
  if (isNumbered(line.text) || isStageDirection(line.text) || /[:：]$/u.test(line.text))
    return false;
  return next.isProse && (reports(next.text) || !isSpoken(next.text));
}

/** Whether a talk can end with this line: with a sentence, a thank-you, a stage direction. */
function mayEndTalk(line: Line | undefined): boolean {
  if (!line?.isPassage || line.item.type !== 'passage') return false;
  const { text, noise, isProse } = line;
  if (line.item.node.type !== 'paragraph') return noise === undefined;
  if (closes(text) || isStageDirection(text)) return true;
  if (/^[（(【[][^（(【[]*[）)】\]]$/u.test(text)) return false;
  return isProse && noise === undefined && !(isNote(text) && !isSpoken(text));
}

/** What an editor adds below: how the text came about, who the speaker is. */
function isNote(text: string): boolean {
  const [first = '', second = ''] = /^(\S+) (\S+)/u.exec(text)?.slice(1) ?? [];
  const aboutSomebody =
    isPersonName(`${first} ${second}`.replace(/’s$|'s$/u, '')) &&
    /^\S+ \S+(?:’s| is | was )/u.test(text);
  return tellsOfText(text) || (text.length < 400 && aboutSomebody);
}
