import type { Fold } from './fold.ts';
import { findMarks } from './marks.ts';
import { parseQuery } from './parse-query.ts';

/** Mark in a talk's passages and chapters what is looked for, and give the marks in reading order. */
export function highlight(query: string, fold: Fold): HTMLElement[] {
  clearHighlight();
  const phrases = parseQuery(query, fold);
  return [...document.querySelectorAll<HTMLElement>('.text .p .b, .text h2')]
    .flatMap((body) =>
      findMarks(body.textContent, phrases, fold).map(([start, end]) => mark(body, start, end)),
    )
    .flat();
}

export function clearHighlight(): void {
  for (const marked of document.querySelectorAll('.text mark')) {
    const parent = marked.parentNode;
    marked.replaceWith(...marked.childNodes);
    parent?.normalize();
  }
}

/** Put a stretch of an element's text into marks, one for each text node; the first is given. */
function mark(body: HTMLElement, start: number, end: number): HTMLElement[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const parts: { node: Text; from: number; to: number }[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node && at < end; node = walker.nextNode()) {
    const text = node as Text;
    const [from, to] = [Math.max(0, start - at), Math.min(text.length, end - at)];
    if (from < to) parts.push({ node: text, from, to });
    at += text.length;
  }
  return parts
    .map(({ node, from, to }) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      const marked = document.createElement('mark');
      range.surroundContents(marked);
      return marked;
    })
    .slice(0, 1);
}
