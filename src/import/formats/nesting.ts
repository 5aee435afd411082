/** How deep elements may stand within each other: pages that people wrote stay below sixty. */
export const DEEPEST = 400;
/** Elements that end by themselves. */
const ENDS_ITSELF =
  /^(?:area|base|body|br|col|dd|dt|embed|head|hr|html|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** Elements that hold text and no elements. */
const OF_TEXT = /^(?:script|style|textarea|title)$/i;

/** Whether elements of HTML, closed or not, stand in each other deeper than a parser can follow. */
export function nestsTooDeep(html: string): boolean {
  let depth = 0;
  /** What ends the comment or the text that holds no elements. */
  let end: string | undefined;
  for (const [token, slash, name = ''] of html.matchAll(/<!--|-->|<(\/?)([a-z][^\s/>]*)[^>]*/gi)) {
    if (end !== undefined) {
      if (token.toLowerCase() === end) end = undefined;
      continue;
    }
    if (token === '<!--') end = '-->';
    else if (slash === '' && OF_TEXT.test(name)) end = `</${name.toLowerCase()}`;
    if (end !== undefined || name === '' || ENDS_ITSELF.test(name)) continue;
    depth = slash === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return false;
}
