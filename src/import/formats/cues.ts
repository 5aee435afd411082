import type { PhrasingContent } from 'mdast';
import type { Item } from '../draft.ts';
import { paragraph, passage } from '../draft.ts';
import { component } from '../structure/stage-directions.ts';
import { exactTimecode } from '../write/serialize.ts';
import { speakerLabels } from './speaker-labels.ts';

/** Words with their place in the recording. Times in milliseconds. */
export interface Cue {
  start: number;
  end?: number;
  text: string;
  speaker?: string;
  /** The source marks that somebody else begins to speak, without a name. */
  change?: boolean;
  /** The source marks that a paragraph begins. */
  paragraph?: boolean;
  line: number;
}

/** A silence of this length parts paragraphs. */
const SILENCE = 2500;
/** Lengths, in characters, at which a paragraph ends with its sentence, and at which it ends anyhow. */
const ENOUGH = { han: 120, latin: 360 };
const TOO_MUCH = { han: 400, latin: 1200 };

/**
 * Cues as turns and paragraphs. Every cue's time stays, at the place where its words begin. Cues of
 * single words are joined first, since a time at every word is no help to a reader.
 */
export function cueItems(given: readonly Cue[]): Item[] {
  const cues = joinWords(given.filter(({ text }) => text.trim() !== ''));
  const marked = cues.some(({ paragraph }) => paragraph);
  const items: Item[] = [];
  let speaker: string | undefined;
  let run: Cue[] = [];
  const flush = () => {
    if (run.length > 0) items.push(cueParagraph(run));
    run = [];
  };
  for (const cue of cues) {
    const last = run.at(-1);
    if (cue.speaker !== undefined && cue.speaker !== speaker) {
      flush();
      speaker = cue.speaker;
      items.push({ type: 'turn', speaker, at: cue.start, line: cue.line });
    } else if (last && (cue.change || (marked ? cue.paragraph : endsParagraph(run, last, cue)))) {
      flush();
    }
    run.push(cue);
  }
  flush();
  return items;
}

/** Names in front of the words, `Samson Zhang: text`, as the cues' speakers. */
export function withSpeakers(cues: readonly Cue[]): Cue[] {
  const labels = speakerLabels(cues.map(({ text }) => text));
  return cues.map((cue) => {
    const found = labels.split(cue.text);
    return found ? { ...cue, speaker: found.speaker, text: found.rest } : cue;
  });
}

function endsParagraph(run: readonly Cue[], last: Cue, next: Cue): boolean {
  if (last.end !== undefined && next.start - last.end >= SILENCE) return true;
  const length = run.reduce((sum, { text }) => sum + text.length, 0);
  const script = /\p{Script=Han}/u.test(last.text) ? 'han' : 'latin';
  if (length >= TOO_MUCH[script]) return true;
  return length >= ENOUGH[script] && /[。！？!?.…]["”’」』）)]*$/u.test(last.text);
}

function cueParagraph(run: readonly Cue[]): Item {
  const [first] = run;
  const children = run.flatMap((cue, index): PhrasingContent[] => {
    const text = cue.text.trim();
    const before = run[index - 1]?.text.trimEnd().at(-1);
    if (before === undefined) return [{ type: 'text', value: text }];
    const space = needsSpace(before, text.charAt(0)) ? ' ' : '';
    const time = component('Time', [], { at: exactTimecode(cue.start) });
    return [
      ...(space === '' ? [] : [{ type: 'text' as const, value: space }]),
      time,
      { type: 'text', value: text },
    ];
  });
  return passage(paragraph(mergeSpaces(children)), first?.line ?? 0, { at: first?.start });
}

/** A space goes to the text before it. */
function mergeSpaces(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else merged.push({ ...node });
  }
  return merged;
}

export function needsSpace(before: string, after: string): boolean {
  const wide =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/u;
  return !(wide.test(before) || wide.test(after));
}

/** Cues of one word each as cues of a sentence, or of a dozen words. */
function joinWords(cues: readonly Cue[]): Cue[] {
  const short = cues.filter(({ text }) => !/\s/.test(text.trim()) && text.trim().length <= 16);
  if (cues.length < 12 || short.length < cues.length * 0.8) return [...cues];
  const joined: Cue[] = [];
  let words = 0;
  for (const cue of cues) {
    const last = joined.at(-1);
    const text = cue.text.trim();
    const ended = last !== undefined && /[。！？!?.…]$/u.test(last.text);
    const paused = last?.end !== undefined && cue.start - last.end >= SILENCE;
    if (!last || ended || paused || words >= 12 || cue.speaker !== last.speaker) {
      joined.push({ ...cue, text });
      words = 1;
      continue;
    }
    const glued =
      /^[,.;:!?%’'”)\]，。！？；：、）》]/u.test(text) ||
      !needsSpace(last.text.at(-1) ?? '', text.charAt(0));
    last.text += glued ? text : ` ${text}`;
    if (cue.end !== undefined) last.end = cue.end;
    words++;
  }
  return joined;
}
