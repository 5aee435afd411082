import type { Draft } from '../draft.ts';
import type { Cue } from './cues.ts';
import { cueItems } from './cues.ts';
import type { Format } from './format.ts';

type Json = Record<string, unknown>;

/** YouTube's own captions: events with pieces of text, spaces inside the pieces. */
export const youtubeJson: Format = {
  name: 'youtube-json3',
  title: { zh: 'YouTube json3 字幕', en: 'YouTube json3 captions' },
  detect: ({ json }) => listAt(json, 'events').some((event) => 'tStartMs' in event),
  read: ({ json }) =>
    transcript(
      listAt(json, 'events').map((event) => ({
        start: numberAt(event, 'tStartMs') ?? 0,
        ...durationOf(event),
        text: listAt(event, 'segs')
          .map((segment) => textAt(segment, 'utf8'))
          .join('')
          .replaceAll(/\s+/g, ' '),
        line: 0,
      })),
    ),
};

function durationOf(event: Json): { end?: number } {
  const [start, duration] = [numberAt(event, 'tStartMs'), numberAt(event, 'dDurationMs')];
  return start === undefined || duration === undefined ? {} : { end: start + duration };
}

/** Whisper, WhisperX (`segments` in seconds, perhaps with speakers) and whisper.cpp (`transcription` in ms). */
export const whisperJson: Format = {
  name: 'whisper-json',
  title: { zh: 'Whisper JSON', en: 'Whisper JSON' },
  detect: ({ json }) =>
    listAt(json, 'segments').some((segment) => 'text' in segment && 'start' in segment) ||
    listAt(json, 'transcription').some((segment) => 'offsets' in segment),
  read: ({ json }) =>
    transcript([
      ...listAt(json, 'segments').map((segment) => secondsCue(segment, 'start', 'end', 'text')),
      ...listAt(json, 'transcription').map((segment) => {
        const offsets = segment.offsets as Json | undefined;
        const end = numberAt(offsets, 'to');
        return {
          start: numberAt(offsets, 'from') ?? 0,
          ...(end === undefined ? {} : { end }),
          text: textAt(segment, 'text'),
          line: 0,
        };
      }),
    ]),
};

/** Captions of Bilibili: `body` with `from` and `to` in seconds. */
export const bilibiliJson: Format = {
  name: 'bilibili-json',
  title: { zh: '哔哩哔哩字幕 JSON', en: 'Bilibili captions JSON' },
  detect: ({ json }) =>
    listAt(json, 'body').some((line) => 'from' in line && 'to' in line && 'content' in line),
  read: ({ json }) =>
    transcript(listAt(json, 'body').map((line) => secondsCue(line, 'from', 'to', 'content'))),
};

/** Podcasting 2.0 transcripts: `segments` with `body`, often one word each. */
export const podcastJson: Format = {
  name: 'podcast-json',
  title: { zh: 'Podcasting 2.0 JSON', en: 'Podcasting 2.0 JSON' },
  detect: ({ json }) =>
    listAt(json, 'segments').some((segment) => 'body' in segment && 'startTime' in segment),
  read: ({ json }) =>
    transcript(
      listAt(json, 'segments').map((segment) =>
        secondsCue(segment, 'startTime', 'endTime', 'body'),
      ),
    ),
};

function secondsCue(segment: Json, start: string, end: string, text: string): Cue {
  const speaker = textAt(segment, 'speaker').trim();
  const until = numberAt(segment, end);
  return {
    start: Math.round((numberAt(segment, start) ?? 0) * 1000),
    ...(until === undefined ? {} : { end: Math.round(until * 1000) }),
    text: textAt(segment, text),
    ...(speaker === '' ? {} : { speaker }),
    line: 0,
  };
}

function transcript(cues: readonly Cue[]): Draft {
  return { items: cueItems(cues), kind: 'transcript', hints: [], leftOut: [] };
}

function listAt(value: unknown, key: string): Json[] {
  const list = isObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function numberAt(value: Json | undefined, key: string): number | undefined {
  const number = Number(value?.[key] ?? Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}

function textAt(value: Json, key: string): string {
  const text = value[key];
  return typeof text === 'string' ? text : '';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
