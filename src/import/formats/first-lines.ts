/** The lines by which a format is detected: those of the text's beginning that are not empty. */
export function firstLines(text: string): string[] {
  return text
    .slice(0, 12_000)
    .split('\n')
    .filter((line) => line.trim() !== '');
}
