import { codePoint, refusedCharacters } from '../../transcript/guard-characters.ts';

/** `text` without characters that nobody sees or that no other machine has; each goes to `report`. */
export function visibleText(
  text: string,
  report: (rule: string, codePoint: string) => void = () => undefined,
): string {
  const refused = refusedCharacters(text);
  if (refused.length === 0) return text;
  let kept = '';
  let at = 0;
  for (const { offset, characters, words } of refused) {
    if (offset < at) continue;
    kept += text.slice(at, offset);
    at = offset + characters.length;
    for (const character of characters) report(words.rule, codePoint(character));
  }
  return kept + text.slice(at);
}
