/** Elements that a compiled passage may have, with the attributes of each. */
const ELEMENTS: Record<string, RegExp> = {
  a: /^(?:href|title|id|class)$/,
  img: /^(?:src|alt|title|loading)$/,
  time: /^(?:class|datetime)$/,
  span: /^class$/,
  div: /^(?:class|id)$/,
  code: /^class$/,
  ol: /^(?:start|class)$/,
  ul: /^class$/,
  li: /^(?:class|id)$/,
  th: /^(?:class|align)$/,
  td: /^(?:class|align)$/,
  input: /^(?:type|checked|disabled)$/,
};
const PLAIN =
  /^(?:p|em|strong|del|blockquote|pre|br|hr|table|thead|tbody|tr|sup|aside|h2|section)$/;

/** Everything in `html` that the compiler has no business to write. */
export function leaksIn(html: string): string[] {
  const leaks: string[] = [];
  for (const [tag, name = '', attributes = ''] of html.matchAll(
    /<\/?([^\s<>/"=]*)((?:\s[^\s<>="]+(?:="[^"]*")?)*)\s*\/?>|</g,
  )) {
    const allowed = ELEMENTS[name] ?? (PLAIN.test(name) ? /^class$/ : undefined);
    if (!allowed) leaks.push(tag);
    for (const [, attribute = '', value = ''] of attributes.matchAll(
      /\s([^\s="]+)(?:="([^"]*)")?/g,
    )) {
      if (allowed && !allowed.test(attribute)) leaks.push(`${tag} ${attribute}`);
      if (
        /^(?:href|src)$/.test(attribute) &&
        !/^(?:https?:\/\/|mailto:|#|\/(?!\/)|\.{1,2}\/|\.\/)/i.test(value)
      )
        leaks.push(`${attribute}=${value}`);
    }
  }
  return leaks;
}
