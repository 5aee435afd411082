import type { Draft, Hint } from '../draft.ts';
import { textPassage } from '../draft.ts';
import type { Cue } from './cues.ts';
import { cueItems, withSpeakers } from './cues.ts';
import { CLOCK, clockMs } from './clock.ts';
import { decodeEntities } from './entities.ts';
import type { Format, SourceFile } from './format.ts';

/** `0:00:01.000,0:00:02.500`, as SubViewer (.sbv) writes times. */
const SUBVIEWER = String.raw`(\d+:\d\d:\d\d\.\d{3}),(\d+:\d\d:\d\d\.\d{3})`;

/** `00:00:01,000 --> 00:00:02,500`, or SubViewer's. */
const TIMING = new RegExp(`(${CLOCK})[ \\t]*-->[ \\t]*(${CLOCK})|^${SUBVIEWER}$`, 'm');

/** Where a cue is shown, as WebVTT, its drafts (`A:start`) and SubRip (`X1:117`) write it. */
const SETTING = String.raw`(?:(?:align|line|position|region|size|vertical):\S+|A:(?:start|middle|end)\b|D:vertical\S*|[LST]:-?\d+%?|[XY][12]:\d+)`;

/** Either way, in brackets as Whisper prints it, with what stands between them in a copy that has everything on one line. */
const FLAT_TIMING = new RegExp(
  `(?:^|\\s)(?:\\d+\\s+)?\\[?(${CLOCK})\\s*-->\\s*(${CLOCK})\\]?(?:\\s+${SETTING})*\\s*|(?<=^|\\s)${SUBVIEWER}\\s`,
  'g',
);

/** A timing with its words behind it on one line. */
const WITH_WORDS = new RegExp(
  `(?:${CLOCK}[ \\t]*-->[ \\t]*${CLOCK}\\]?|(?<=^|\\s)${SUBVIEWER})(?:[ \\t]+${SETTING})*[ \\t]+(?!${SETTING})\\S`,
  'g',
);

/** Amara's mark, in a comment of WebVTT, that a paragraph begins behind it. */
const PARAGRAPH_MARK = /^NOTE Paragraph$/;

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
    const head = captionLines(text.slice(0, 20_000)).map((line) => line.text);
    const first = head.join('\n').search(TIMING);
    return first >= 0 && first < 2000;
  },
  read,
};

/** Captions, as SubRip and WebVTT write them: with names, rolling lines, tags and entities undone. */
function read({ text }: SourceFile): Draft {
  const parsed = parseCues(text);
  const cues = withSpeakers(unroll(parsed.cues));
  const hints: Hint[] = [];
  const language = /^Language:\s*(\S+)/m.exec(text.slice(0, 200))?.[1];
  if (language?.startsWith('en')) {
    hints.push({ field: 'language', value: 'en', line: 3, text: `Language: ${language}` });
  }
  const before = textOver(text);
  return {
    items: cueItems(cues),
    kind: 'transcript',
    hints,
    over: before.map(({ line, text: words }) => textPassage(words, line)),
    leftOut: [
      ...before.map((line) => ({ ...line, rule: 'before-the-talk' })),
      ...parsed.untimed.map((line) => ({ ...line, rule: 'untimed' })),
    ],
  };
}

/** What a copy of a page has over the first timing, without marks of Markdown; WebVTT has nothing there that anybody said of the talk. */
function textOver(text: string): NumberedLine[] {
  if (/^\uFEFF?WEBVTT/.test(text)) return [];
  const lines = captionLines(text);
  const first = lines.findIndex((line) => TIMING.test(line.text));
  return lines
    .slice(0, Math.max(0, first))
    .filter((line) => !isCueId(line.text))
    .map((line) => ({ ...line, text: line.text.replace(/^[>#*\s]+/u, '').trim() }))
    .filter((line) => line.text !== '');
}

interface RawCue extends Cue {
  lines: string[];
}

/** The cues, and what stands between and below them that no timing has. */
function parseCues(text: string): { cues: RawCue[]; untimed: NumberedLine[] } {
  const lines = captionLines(text);
  const cues: RawCue[] = [];
  const untimed: NumberedLine[] = [];
  let index = 0;
  let marked = false;
  while (index < lines.length) {
    const timing = TIMING.exec(lines[index]?.text ?? '');
    if (!timing) {
      const line = lines[index];
      const isMark = PARAGRAPH_MARK.test(line?.text ?? '');
      marked ||= isMark;
      if (line && cues.length > 0 && !isMark && /\S/u.test(line.text) && !isCueId(line.text))
        untimed.push(line);
      index++;
      continue;
    }
    const start = clockMs(timing[1] ?? timing[3] ?? '');
    const end = clockMs(timing[2] ?? timing[4] ?? '');
    const at = lines[index]?.line ?? 0;
    const beside = besideTiming(lines[index]?.text ?? '', timing);
    const words: string[] = beside === '' ? [] : [beside];
    for (index++; index < lines.length; index++) {
      const line = lines[index]?.text ?? '';
      // A copy in Markdown has an empty line between a timing and its words, too.
      const goesOn = words.length > 0 ? continuesAfterBlank : wordsFollow;
      if (line.trim() === '' && !goesOn(lines, index)) break;
      if (TIMING.test(line)) {
        // The line before a timing is the next cue's number or name.
        if (words.length > 0 && isCueId(words.at(-1) ?? '')) words.pop();
        break;
      }
      words.push(line);
    }
    if (start === undefined) continue;
    const voice = /<v(?:\.[^\s>]*)?\s+([^>]+)>/i.exec(words.join(' '))?.[1];
    // SubViewer writes its breaks of lines in words.
    const own = timing[3] === undefined ? words : words.map((line) => line.replaceAll('[br]', ' '));
    const plain = own.map(plainLine).filter((line) => line !== '');
    cues.push({
      start,
      ...(end === undefined ? {} : { end }),
      text: '',
      lines: plain,
      ...(voice === undefined ? {} : { speaker: decodeEntities(voice).trim() }),
      ...(marked ? { paragraph: true } : {}),
      line: at,
    });
    marked = false;
  }
  return { cues, untimed };
}

/** Words on the line of their timing, without settings and marks: no cue loses them, however few are written so. */
function besideTiming(line: string, timing: RegExpExecArray): string {
  const behind = line.slice(timing.index + timing[0].length).replace(SETTINGS, '');
  return /[\p{L}\p{N}]/u.test(behind) ? behind.replace(/^[\]\s*|]{1,8}/u, '') : '';
}
const SETTINGS = new RegExp(`^(?:[ \\t]+${SETTING})+`, 'u');

/** Rolling captions have a line with one space in the middle of a cue. */
function continuesAfterBlank(lines: readonly NumberedLine[], index: number): boolean {
  const [line = '', next = ''] = lines.slice(index, index + 2).map(({ text }) => text);
  return line.length > 0 && next.trim() !== '' && !TIMING.test(next) && !isCueId(next);
}

/** Whether the next line is words, and not what the next cue begins with. */
function wordsFollow(lines: readonly NumberedLine[], index: number): boolean {
  const [next = '', after = ''] = lines.slice(index + 1, index + 3).map(({ text }) => text);
  return next.trim() !== '' && !TIMING.test(next) && !TIMING.test(after) && !isCueId(next);
}

function isCueId(line: string): boolean {
  return /^\s*(?:\d+|[0-9a-f]{8}-[0-9a-f-]{20,}\/\d+-\d+|[\w-]{20,}\/\d+-\d+)\s*$/i.test(line);
}

interface NumberedLine {
  text: string;
  /** 1-based, in the source. */
  line: number;
}

/** Lines of captions; a copy that has cues on a line, one or all, is parted again at the timings. */
function captionLines(text: string): NumberedLine[] {
  const lines = text.split('\n').map((line, index) => ({ text: line, line: index + 1 }));
  const timings = text.match(FLAT_TIMING)?.length ?? 0;
  const flattened = text.match(WITH_WORDS)?.length ?? 0;
  if (timings < 3 || flattened < timings / 2) return lines;
  return lines.flatMap(({ text: flat, line }) =>
    // What Whisper prints ends with its line, and what a page has below it is nobody's words.
    `${flat}${/^\s*\[[\d:.]+ --> /u.test(flat) ? '\n' : ''}`
      .replaceAll(FLAT_TIMING, (timing) => `\n\n${timing.trim().replace(/^\d+\s+/, '')}\n`)
      .replaceAll(/ NOTE Paragraph$/gm, '\n\nNOTE Paragraph')
      .split('\n')
      .map((parted) => ({ text: parted, line })),
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
