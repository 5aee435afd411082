/** A place in the recording: `12:30`, `1:02:03` or `1:02:03.250`. */
export const TIMECODE_PATTERN = /^(?:(\d{1,3}):)?([0-5]?\d):([0-5]\d)(?:\.(\d{1,3}))?$/;

/** Milliseconds from the start, or undefined where `text` is no timecode. */
export function parseTimecode(text: string): number | undefined {
  const match = TIMECODE_PATTERN.exec(text);
  if (!match) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
  return (
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 +
    Number(fraction.padEnd(3, '0') || 0)
  );
}

/** `h:mm:ss` or `m:ss`, as a reader expects it; fractions of a second are left out. */
export function formatTimecode(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
