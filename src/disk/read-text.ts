import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../archive/finding.ts';

/** A file's text with `\n` line ends, or the finding that says why it is no UTF-8 text. */
export function readText(
  folder: string,
  file: string,
): { text: string | undefined; findings: Finding[] } {
  const bytes = readFileSync(path.join(folder, file));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.includes('\r') ? text.replaceAll('\r\n', '\n') : text, findings: [] };
  } catch {
    return {
      text: undefined,
      findings: [
        {
          file,
          line: 1,
          column: 1,
          rule: 'encoding',
          severity: 'error',
          found: '不是 UTF-8 · not UTF-8',
          expected: 'UTF-8',
          hint: {
            zh: '把文件另存为 UTF-8 编码；其他编码的稿子可用 npm run import 转换。',
            en: 'Save the file as UTF-8; npm run import converts texts in other encodings.',
          },
        },
      ],
    };
  }
}
