import type { Finding } from '../archive/finding.ts';
import type { ComposedFile } from './compose.ts';

/** A finding and the field of the form in which its cause was written. */
export interface FieldFinding extends Finding {
  field: string;
  /** Line of the field `text`, 1-based, for findings in it. */
  textLine?: number;
}

/** Schema paths of what has to be there, as findings name it, with the field that gives it. */
const REQUIRED: Record<string, string> = {
  title: 'title',
  language: 'language',
  edition: 'edition',
  source: 'source-title',
  'source.title': 'source-title',
  rights: 'rights',
  start: 'event-start',
};

export function inField(finding: Finding, file: ComposedFile): FieldFinding {
  const { fields, textLine } = file;
  if (finding.rule === 'no-passage') return { ...finding, field: 'text' };
  const missing = finding.rule === 'missing-field' ? REQUIRED[finding.expected] : undefined;
  if (missing !== undefined) return { ...finding, field: missing };
  if (textLine === undefined || finding.line <= fields.size) {
    return { ...finding, field: fields.get(finding.line) ?? fields.get(1) ?? '' };
  }
  return { ...finding, field: 'text', textLine: Math.max(1, finding.line - textLine + 1) };
}

/** `speaker-1-id` for a new second speaker, `event-id` for a new event, `slug` for the talk. */
export function fieldOfId({ kind, fields }: ComposedFile): string {
  return kind === 'talks' ? 'slug' : `${fields.get(1) ?? ''}-id`;
}
