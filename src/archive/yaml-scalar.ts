import { stringify } from 'yaml';

/** What YAML 1.1 readers take for something other than text. */
const MISREAD = /^(?:y|n|yes|no|on|off|[-+.\d][\d_.,:e+-]*)$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A text of one line as a YAML value, quoted where any reader would take it for something else; a day
 * stands bare. In a list or map on one line, commas and brackets end a bare text.
 */
export function yamlScalar(text: string, flow = false): string {
  const quote = (flow && /[,[\]{}]/.test(text)) || (MISREAD.test(text) && !DAY.test(text));
  return stringify(text, {
    lineWidth: 0,
    defaultStringType: quote ? 'QUOTE_DOUBLE' : 'PLAIN',
    blockQuote: false,
  }).trimEnd();
}
