import type { Draft, Hint } from '../draft.ts';
import type { Cue } from './cues.ts';
import { cueItems, withSpeakers } from './cues.ts';
import { CLOCK, clockMs } from './clock.ts';
import { decodeEntities } from './entities.ts';
import type { Format, SourceFile } from './format.ts';

/** `00:00:01,000 --> 00:00:02,500`, and `0:00:01.000,0:00:02.500` as SubViewer (.sbv) writes it. */
const TIMING = new RegExp(
  `(${CLOCK})[ \\t]*-->[ \\t]*(${CLOCK})|^(\\d+:\\d\\d:\\d\\d\\.\\d{3}),(\\d+:\\d\\d:\\d\\d\\.\\d{3})$`,
  'm',
);

export const vtt: Format = {
  name: 'vtt',
  title: { zh: 'WebVTT 字幕', en: 'WebVTT captions' },
  detect: ({ text }) => /^\uFEFF?WEBVTT(?:[ \t\n]|$)/.test(text),
  read,
};

export const srt: Format = {
  name: 'srt',
  title: { zh: 'SRT、SBV 字幕', en: 'SRT or SBV captions' },
  detect: ({ text }) => {
    const head = text.slice(0, 20_000);
    const first = TIMING.exec(head);
    return first !== null && first.index < 2000;
  },
  read,
};

/** Captions, as SubRip and WebVTT write them: with names, rolling lines, tags and entities undone. */
function read({ text }: SourceFile): Draft {
  const cues = withSpeakers(unroll(parseCues(text)));
  const hints: Hint[] = [];
  const language = /^Language:\s*(\S+)/m.exec(text.slice(0, 200))?.[1];
  if (language?.startsWith('en')) {
    hints.push({ field: 'language', value: 'en', line: 3, text: `Language: ${language}` });
  }
  return { items: cueItems(cues), kind: 'transcript', hints, leftOut: [] };
}

interface RawCue extends Cue {
  lines: string[];
}

function parseCues(text: string): RawCue[] {
  const lines = unflatten(text).split('\n');
  const cues: RawCue[] = [];
  let index = 0;
  while (index < lines.length) {
    const timing = TIMING.exec(lines[index] ?? '');
    if (!timing) {
      index++;
      continue;
    }
    const start = clockMs(timing[1] ?? timing[3] ?? '');
    const end = clockMs(timing[2] ?? timing[4] ?? '');
    const at = index + 1;
    const words: string[] = [];
    for (index++; index < lines.length; index++) {
      const line = lines[index] ?? '';
      if (line.trim() === '' && !continuesAfterBlank(lines, index)) break;
      if (TIMING.test(line)) {
        // The line before a timing is the next cue's number or name.
        if (words.length > 0 && isCueId(words.at(-1) ?? '')) words.pop();
        break;
      }
      words.push(line);
    }
    if (start === undefined) continue;
    const voice = /<v(?:\.[^\s>]*)?\s+([^>]+)>/i.exec(words.join(' '))?.[1];
    const plain = words.map(plainLine).filter((line) => line !== '');
    cues.push({
      start,
      ...(end === undefined ? {} : { end }),
      text: '',
      lines: plain,
      ...(voice === undefined ? {} : { speaker: decodeEntities(voice).trim() }),
      line: at,
    });
  }
  return cues;
}

/** Rolling captions have a line with one space in the middle of a cue. */
function continuesAfterBlank(lines: readonly string[], index: number): boolean {
  const [line = '', next = ''] = lines.slice(index, index + 2);
  return line.length > 0 && next.trim() !== '' && !TIMING.test(next) && !isCueId(next);
}

function isCueId(line: string): boolean {
  return /^\s*(?:\d+|[0-9a-f]{8}-[0-9a-f-]{20,}\/\d+-\d+|[\w-]{20,}\/\d+-\d+)\s*$/i.test(line);
}

/** A crawler's copy has everything on one line: part it again at the timings. */
function unflatten(text: string): string {
  const timings = text.match(/\d[.,:]\d{2,3}\s*-->\s*\d/g)?.length ?? 0;
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  if (timings < 3 || lines >= timings) return text;
  return text.replaceAll(
    new RegExp(`(?:^|\\s)(?:\\d+\\s+)?(${CLOCK})\\s*-->\\s*(${CLOCK})\\s*`, 'g'),
    '\n\n$1 --> $2\n',
  );
}

function plainLine(line: string): string {
  return decodeEntities(line.replaceAll(/<[^<>\n]{0,200}>|\{\\[^}\n]{0,60}\}/g, ''))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Automatic captions show the line before once more: what a cue repeats is taken off. */
function unroll(cues: readonly RawCue[]): RawCue[] {
  const repeats = cues.filter(({ lines }, index) => {
    const before = cues[index - 1]?.lines.at(-1);
    return before !== undefined && lines[0] === before;
  });
  const rolling = repeats.length > Math.max(2, cues.length * 0.3);
  const kept: RawCue[] = [];
  let shown: string[] = [];
  for (const cue of cues) {
    let lines = cue.lines;
    if (rolling) {
      const overlap = overlapOf(shown, lines);
      if (lines.length > 0) shown = lines;
      lines = lines.slice(overlap);
    }
    if (lines.length === 0) continue;
    const [first = '', ...rest] = lines;
    const text = [first.replace(/^(?:>>+|-|–|—)\s*/u, ''), ...rest].reduce(joinCueLines);
    kept.push({ ...cue, lines, text, ...(first.startsWith('>>') ? { change: true } : {}) });
  }
  return kept;
}

/** How many of the last lines that were shown stand again at the beginning. */
function overlapOf(shown: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(shown.length, lines.length); count > 0; count--) {
    if (shown.slice(-count).every((line, index) => line === lines[index])) return count;
  }
  return 0;
}

function joinCueLines(a: string, b: string): string {
  return /\p{Script=Han}|[，。！？、；：]/u.test(a.at(-1) ?? '') &&
    /\p{Script=Han}/u.test(b.charAt(0))
    ? a + b
    : `${a} ${b}`;
}
