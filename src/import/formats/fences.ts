/** In a list a fence stands further in. */
const OPENS = /^\s*(`{3,}(?!.*`)|~{3,})/;

/** For each line whether it stands in a fenced block of code, the fences included. */
export function fencedLines(lines: readonly string[]): boolean[] {
  let fence: string | undefined;
  return lines.map((line) => {
    const mark = OPENS.exec(line)?.[1];
    if (fence === undefined) {
      fence = mark;
      return mark !== undefined;
    }
    const closes = mark?.startsWith(fence) === true && line.trim() === mark;
    if (closes) fence = undefined;
    return true;
  });
}
