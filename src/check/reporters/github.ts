import type { Finding } from '../../archive/finding.ts';
import { counts } from './text.ts';

/** Workflow commands that GitHub shows beside the lines of a pull request; it shows ten of a kind. */
export function reportGitHub(findings: readonly Finding[], content: string): string {
  return findings
    .map(({ file, line, column, rule, severity, found, expected, hint }) => {
      const properties = [
        `file=${property(`${content}/${file}`)}`,
        `line=${line}`,
        `col=${column}`,
        `title=${property(rule)}`,
      ].join(',');
      const message = `${found} → ${expected}\n${hint.zh}\n${hint.en}`;
      return `::${severity} ${properties}::${data(message)}\n`;
    })
    .join('');
}

/** A step summary holds 1 MiB, or is not shown at all; a character is three bytes at the most. */
const MOST_CHARACTERS = 300_000;

/** The findings as a Markdown table, for the summary of the run. */
export function summarizeForGitHub(findings: readonly Finding[], content: string): string {
  const rows = findings.map(({ file, line, column, rule, severity, found, expected, hint }) => {
    const mark = severity === 'error' ? '❌' : '⚠️';
    const cells = [
      `${mark} <code>${cell(`${content}/${file}`)}:${line}:${column}</code>`,
      rule,
      cell(found),
      cell(expected),
      `${cell(hint.zh)}<br>${cell(hint.en)}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  let characters = 0;
  const shown = rows.filter((row) => (characters += row.length) <= MOST_CHARACTERS);
  const omitted = rows.length - shown.length;
  const table =
    rows.length === 0
      ? []
      : [
          '| 位置 where | 规则 rule | 见 found | 应为 expected | 怎么改 what to do |',
          '|---|---|---|---|---|',
          ...shown,
          ...(omitted > 0
            ? [
                '',
                `另有 ${omitted} 项未列出：运行 npm run check。 · ${omitted} more are not listed: run npm run check.`,
              ]
            : []),
          '',
        ];
  return ['## 内容检查 · Content check', '', counts(findings), '', ...table].join('\n');
}

/** Text as GitHub reads it after the `::`. */
function data(text: string): string {
  return text
    .replace(/[^\P{C}\n]/gu, '·')
    .replaceAll('%', '%25')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text that stays text in a table of Markdown, whatever a hostile file made it say. */
function cell(text: string): string {
  const escaped = text
    .replace(/[\p{Cc}\p{Cf}]/gu, '·')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/:(?=\/\/)|(?<=www)\./gi, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[\\`*_[\]|@#~]/g, '\\$&');
  return escaped.length > 300 ? `${escaped.slice(0, 300).replace(/\\$/, '')}…` : escaped;
}
