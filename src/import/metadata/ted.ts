import type { Hint } from '../draft.ts';
import type { Line } from './chinese.ts';
import { isPersonName } from './person-name.ts';

/** Why small towns sleep | Ada Fenwick | TEDxLowmere: how recordings of TED and its like are called. */
const BY_BARS =
  /^(?<title>[^|]{4,120}?)\s*\|\s*(?<speaker>[^|:]{4,40}?)\s*\|\s*(?<event>TED(?:x?[\p{L}]*)(?:\s?(?:19|20)\d{2})?)$/u;

/** Who spoke, on what and at what, as the names of TED's recordings say all three. */
export function tedHints(lines: readonly Line[]): Hint[] {
  return lines.flatMap(({ line, text }): Hint[] => {
    const groups = BY_BARS.exec(text)?.groups;
    const { title = '', speaker = '', event = '' } = groups ?? {};
    if (!isPersonName(speaker)) return [];
    const hint = { line, text };
    return [
      { ...hint, field: 'title', value: title },
      { ...hint, field: 'speaker', value: speaker },
      { ...hint, field: 'event', value: event },
    ];
  });
}
