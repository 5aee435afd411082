import type { Format, SourceFile } from './format.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';

/** Every kind of source, in the order in which their content is looked for. */
export const FORMATS: readonly Format[] = [markdown, text];

export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}

/** The format whose marks the content bears. */
export function detectFormat(source: SourceFile): Format {
  return FORMATS.find((format) => format.detect(source)) ?? text;
}
