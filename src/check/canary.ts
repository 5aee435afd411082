import { readTextFile } from './text-file.ts';
import { checkTalk } from './check-talk.ts';

/** Attacks of every kind that the guard has to know, each with the rule that must find it. */
const CANARY: readonly (readonly [rule: string, attack: string])[] = [
  ['expression', '{process.env.HOME}'],
  ['module-word', 'import fs from "node:fs"'],
  ['component', '<script>alert(1)</script>'],
  ['attribute', '<Aside onclick="alert(1)">a</Aside>'],
  ['attribute-value', '<Aside {...x}>a</Aside>'],
  ['link', '[a](javascript:alert(1))'],
  ['image', '![a](../../../etc/hostname)'],
  ['direction-character', 'a\u202Eb'],
  ['invisible-character', 'a\u200Bb'],
  ['control-character', 'a\u0000b'],
  ['nfc', 'cafe\u0301'],
  ['nesting', '>'.repeat(100)],
  ['yaml-feature', '---\ntitle: !!js/function a\n---\n'],
  ['unknown-field', '---\nlayout: "data:text/javascript,0"\n---\n'],
];

const SOUND_FRONTMATTER = '---\ntitle: a\n---\n\n';

/**
 * Proof that the guard runs: known attacks go the way of every talk file, and each must be refused.
 *
 * @throws Error where one is let through; nothing may be built then
 */
export function sendCanary(): void {
  const encoder = new TextEncoder();
  for (const [rule, attack] of CANARY) {
    const source = attack.startsWith('---') ? attack : `${SOUND_FRONTMATTER}${attack}\n`;
    const { text = '', findings } = readTextFile(encoder.encode(source), 'canary.mdx');
    const folder = { slug: 'canary', texts: new Map([['index.mdx', text]]), images: new Map() };
    const checked = checkTalk(folder, () => {
      throw new Error(`the guard let a known attack through: ${rule}`);
    });
    const rules = [...findings, ...checked.findings].map((finding) => finding.rule);
    if (!rules.includes(rule)) throw new Error(`the guard missed a known attack: ${rule}`);
  }
}
