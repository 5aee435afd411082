import type { Step, Suggestion } from '../record.ts';
import { doubtful } from './doubtful.ts';
import { overConverted } from './over-converted.ts';
import { RULES } from './rules.ts';
import { isTraditionalOnly, scriptOf, simplified, type Script } from './script.ts';
import { toSimplified, wasSimplified } from './simplify.ts';
import { carry, step } from './step.ts';

export { repairPunctuation } from './punctuation.ts';

export interface Repaired {
  text: string;
  /** The steps that changed or listed something, in order; undoing them backwards gives the input. */
  steps: (Step & { rule: string })[];
  /** Every place that a person must look at, by its place in `text`. */
  suggestions: Suggestion[];
  script: Script | undefined;
}

function overlaps(a: Suggestion, b: Suggestion): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A candidate in Simplified; most are, and the converter takes its time. */
function inSimplified(candidate: string): string {
  return Array.from(candidate).some(isTraditionalOnly) ? simplified(candidate) : candidate;
}

const HAN = /\p{Script=Han}/u;
const CONVERTER = new Set(['broken-residue', 'pinyin-residue']);

/**
 * The text with every certain repair made, in the fixed order, and every doubtful place listed. Never adds a
 * word, never throws; a text without damage comes back as it is.
 */
export function repairText(text: string): Repaired {
  const steps: Repaired['steps'] = [];
  let suggestions: Suggestion[] = [];
  let current = text;
  const take = (rule: string, made: Step) => {
    if (made.edits.length === 0 && made.suggestions.length === 0) return;
    suggestions = [...carry(suggestions, made.edits, made.text), ...made.suggestions];
    steps.push({ rule, ...made });
    current = made.text;
  };
  for (const rule of RULES) take(rule.name, rule.apply(current));
  if (HAN.test(current)) {
    const converted = steps.some((one) => CONVERTER.has(one.rule) && one.edits.length > 0);
    if (wasSimplified(current, converted)) {
      take('simplify', step(current, toSimplified(current)));
      suggestions = suggestions.map((one) => ({
        ...one,
        candidates: one.candidates.map(inSimplified),
      }));
    }
  }
  for (const rule of [overConverted, doubtful]) {
    const doubts = rule.apply(current);
    const news = doubts.suggestions.filter((one) => !suggestions.some((had) => overlaps(had, one)));
    take(rule.name, { ...doubts, suggestions: news });
  }
  suggestions.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text: current, steps, suggestions, script: scriptOf(current) };
}
