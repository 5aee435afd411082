import type { Outcome, Row } from './batch.ts';
import type { EditionRecord } from './write/record-file.ts';

/** One input for a person at a terminal: what became of it, and the worst places first. */
export function describeOutcome({ row, record }: Outcome): string {
  if (row.refusal) {
    const place = row.refusal.line > 0 ? `${row.file}:${String(row.refusal.line)}` : row.file;
    return `✗ ${place}\n  ${row.refusal.zh}\n  ${row.refusal.en}`;
  }
  const head = `✓ ${row.file} → talks/${row.slug ?? ''}/ (${row.language ?? ''})`;
  if (!record) return head;
  const fields = record.evidence.map(
    ({ field, value, line }) => `  ${field}: ${value}${line > 0 ? ` (${String(line)})` : ''}`,
  );
  return [head, ...uniqueFields(fields), ...repairLines(record), ...suggestionLines(record)].join(
    '\n',
  );
}

function uniqueFields(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

function repairLines({ repairs, leftOut }: EditionRecord): string[] {
  const counts = new Map<string, number>();
  for (const { rule, places } of repairs) counts.set(rule, (counts.get(rule) ?? 0) + places.length);
  const done = [...counts].map(([rule, count]) => `${rule} ${String(count)}`).join(', ');
  return [
    ...(done === '' ? [] : [`  修复 · repaired: ${done}`]),
    ...(leftOut.length === 0 ? [] : [`  未收 · left out: ${String(leftOut.length)}`]),
  ];
}

const SHOWN = 12;

function suggestionLines(record: EditionRecord): string[] {
  const worst = worstFirst(record);
  const lines = worst
    .slice(0, SHOWN)
    .map(
      ({ line, column, rule, found, candidates }) =>
        `  ? ${String(line)}:${String(column)} ${rule}${found === '' ? '' : `: “${found}”`}${candidates.length > 0 ? ` → ${candidates.slice(0, 4).join(' / ')}` : ''}`,
    );
  const more = worst.length - SHOWN;
  return more > 0 ? [...lines, `  … ${String(more)} 处 · more: --review`] : lines;
}

/** Places without a candidate come before those with one. */
function worstFirst({ suggestions }: EditionRecord): EditionRecord['suggestions'] {
  const weight = { unknown: 0, suggested: 1 };
  return suggestions.toSorted(
    (a, b) => weight[a.tier] - weight[b.tier] || a.line - b.line || a.column - b.column,
  );
}

const CONTEXT = 24;

/** Every doubtful place of one input in its context. */
export function reviewOutcome({ row, record, text }: Outcome): string {
  if (!record) return '';
  const lines = text.split('\n');
  return worstFirst(record)
    .map(({ line, column, rule, tier, found, candidates, note }) => {
      const whole = lines[line - 1] ?? '';
      const end = column - 1 + found.length;
      // A format may have decoded what was found; then its line does not show it.
      const shown = whole.startsWith(found, column - 1);
      const before = shown ? whole.slice(Math.max(0, column - 1 - CONTEXT), column - 1) : '';
      const after = shown ? whole.slice(end, end + CONTEXT) : '';
      return [
        `${row.file}:${String(line)}:${String(column)} ${rule} (${tier})`,
        // What the source does not say stands nowhere in it.
        ...(found === '' ? [] : [`  …${before}【${found}】${after}…`]),
        ...(candidates.length > 0 ? [`  → ${candidates.join(' / ')}`] : []),
        ...(note ? [`  ${note.zh}`, `  ${note.en}`] : []),
      ].join('\n');
    })
    .join('\n');
}

/** The last line of a batch. */
export function sumUp(rows: readonly Row[]): string {
  const count = (status: Row['status']) => rows.filter((row) => row.status === status).length;
  const sum = (field: 'repairs' | 'suggestions') =>
    rows.reduce((total, row) => total + row[field], 0);
  const numbers: [string, string, number][] = [
    ['导入', 'imported', count('imported')],
    ['未变', 'unchanged', count('unchanged')],
    ['未覆盖', 'not overwritten', count('exists')],
    ['拒收', 'refused', count('refused')],
    ['修复', 'repairs', sum('repairs')],
    ['待看', 'to look at', sum('suggestions')],
  ];
  const shown = numbers.filter(([, , number], index) => index === 0 || number > 0);
  const zh = shown.map(([word, , number]) => `${word} ${String(number)}`).join('，');
  const en = shown.map(([, word, number]) => `${String(number)} ${word}`).join(', ');
  return `${zh}\n${en}`;
}
