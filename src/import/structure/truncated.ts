import type { PassageItem } from '../draft.ts';
import { closes } from './greetings.ts';

const MORE =
  /未完待[续續]|[点點][击擊](?:[查展][看开開]|[阅閱][读讀])(?:更多|全文|剩[余餘])|展[开開](?:全文|[阅閱][读讀]|剩[余餘])|剩[余餘]\s*\d+\s*[%％]|[试試][读讀][结結]束|(?:登[录錄入]|[订訂][阅閱]|付[费費]|[购購][买買])(?:后|後|即可|才能|以)[^。]{0,8}(?:[阅閱][读讀]|查看)|[阅閱][读讀]全文\s*[>»…]|continue reading|read the full|subscribe to (?:read|continue)|to be continued|this (?:article|content) is for (?:subscribers|members)/i;

/** A text that says of itself that it goes on elsewhere, and breaks off. */
export function truncation(
  texts: readonly string[],
  around: readonly PassageItem[],
): { text: string; line: number } | undefined {
  const last = texts.at(-1) ?? '';
  const breaksOff = !/[。！？!?.…~”"’』」）)】\]—]\s*$/u.test(last) && !closes(last);
  const notice = around.find(({ text }) => text.length < 80 && MORE.test(text));
  if (notice && (breaksOff || /未完待[续續]|剩[余餘]|[试試][读讀]/.test(notice.text)))
    return notice;
  const inside = texts.slice(-2).find((text) => MORE.test(text.slice(-40)));
  if (inside !== undefined) return { text: inside.slice(-40), line: 0 };
  return /[^.。…](?:\.{3}|…+)\s*$/u.test(last) && breaksOffMid(last) && texts.length < 4
    ? { text: last.slice(-40), line: 0 }
    : undefined;
}

function breaksOffMid(text: string): boolean {
  return /[\p{L}\p{N}，,、](?:\.{3}|…+)\s*$/u.test(text);
}
