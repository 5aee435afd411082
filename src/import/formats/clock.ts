/** A time in a recording as captions and tables write it: 00:01:02,345, 1:02.8, 0:04. */
export const CLOCK = '(?:\\d{1,3}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?';

const PARTS = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,3}))?$/;

/** Milliseconds of a time that matches CLOCK; undefined for anything else. */
export function clockMs(text: string): number | undefined {
  const match = PARTS.exec(text.trim());
  if (!match) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
  return (
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 +
    Number(fraction.padEnd(3, '0'))
  );
}
