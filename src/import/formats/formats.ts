import { srt, vtt } from './captions.ts';
import { docx } from './docx.ts';
import { edition } from './edition.ts';
import type { Format, SourceFile } from './format.ts';
import { html } from './html.ts';
import { published } from './published.ts';
import { bilibiliJson, podcastJson, whisperJson, youtubeJson } from './json.ts';
import { markdown } from './markdown.ts';
import { restructuredText } from './restructured-text.ts';
import { text } from './text.ts';
import { liveText } from './live-text.ts';
import { minutes } from './minutes.ts';
import { timedTable } from './timed-table.ts';
import { panel, timedLines } from './timed-text.ts';

/** Every kind of source, in the order in which their marks are looked for: the surest first. */
export const FORMATS: readonly Format[] = [
  docx,
  youtubeJson,
  podcastJson,
  whisperJson,
  bilibiliJson,
  vtt,
  srt,
  edition,
  published,
  html,
  minutes,
  timedTable,
  liveText,
  timedLines,
  panel,
  restructuredText,
  markdown,
  text,
];

export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}

/** The format whose marks the content bears; `text` bears none and is every text's. */
export function detectFormat(source: SourceFile): Format | undefined {
  if (source.text === '') return FORMATS.find((format) => format === docx && format.detect(source));
  const found = FORMATS.find((format) => format !== docx && format.detect(source));
  // JSON that no format knows is data, not somebody's words.
  return found === text && source.json !== undefined ? undefined : found;
}
