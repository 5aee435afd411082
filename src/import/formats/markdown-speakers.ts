import type { PhrasingContent, RootContent } from 'mdast';
import { textOf } from '../../transcript/text.ts';
import { parseTimecode } from '../../transcript/timecode.ts';
import type { Item } from '../draft.ts';
import { isPersonName } from '../metadata/person-name.ts';
import { announcesTalk, presentsText } from '../structure/announcements.ts';
import { namesSpeech } from '../structure/phrases.ts';
import type { MarkdownPart } from './markdown-blocks.ts';
import { isPersonOrRole } from './speaker-labels.ts';

/** `### Name：` on a line of its own. */
const SPEAKER_HEADING = /^#{2,6}[ \t]+(.{1,80}?)[ \t]*[：:][ \t]*$/;
/** `**Name:** text` or `**Name**: text`. */
export const BOLD_LABEL =
  /^(?:\*\*|__)([^*_\n]{1,60}?)(?:[：:](?:\*\*|__)|(?:\*\*|__)[：:])[ \t]*/m;
/** `Name: 00:12:14`, as Bitcoin Transcripts has it; 2024-11-21 16:49:01 is nobody’s. */
const TIMED_LABEL =
  /^(?:\*\*)?(?=[^\n:：*]*\p{L})([^\n:：*]{1,60})[:：](?:\*\*)?[ \t]*((?:\d{1,3}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?)$/u;
/** `### [00:12:14] Name` */
const TIMED_HEADING =
  /^#{2,6}[ \t]+[[(]?((?:\d{1,3}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?)[\])]?[ \t]+([^\n:：#]{1,60}?)[ \t]*$/;
/** Which marks of a text are those of speakers. */
export interface Speakers {
  /** Headings that end with a colon. */
  headed: boolean;
  /** Names in front of times. */
  timed: boolean;
  /** Words of headings with times. */
  underTimes: ReadonlySet<string>;
}

export function speakersIn(lines: readonly string[]): Speakers {
  const named = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
  return {
    headed: areHeaded(named(SPEAKER_HEADING)),
    timed: areSpeakers(named(TIMED_LABEL)),
    underTimes: timedSpeakers(lines),
  };
}

/** Words before a colon are those who speak where one is somebody's name or comes again. */
function areSpeakers(names: readonly string[]): boolean {
  return names.some(isPersonName) || new Set(names).size < names.length;
}

/** Host and Guest may have a heading each, and once. */
function areHeaded(names: readonly string[]): boolean {
  return areSpeakers(names) || names.filter(isPersonOrRole).length > 1;
}

/** Who speaks, where most headings with times have words that come again: chapters have each their own. */
function timedSpeakers(lines: readonly string[]): ReadonlySet<string> {
  const names = lines.flatMap((line) => TIMED_HEADING.exec(line)?.[2] ?? []);
  const again = names.filter((name, index) =>
    names.some((other, at) => at !== index && other === name),
  );
  return new Set(again.length > names.length / 2 ? names : []);
}

/** Whether a line is a name in front of a time. */
export function isTimedLabel(line: string, { timed }: Speakers): boolean {
  return timed && TIMED_LABEL.test(line);
}

/** The turn that a heading or a name in front of a time opens. */
export function turnOf(mark: string, line: number, speakers: Speakers): Item | undefined {
  const speaker = speakers.headed ? SPEAKER_HEADING.exec(mark)?.[1] : undefined;
  if (speaker !== undefined) return { type: 'turn', speaker, line };
  const [, since = '', who = ''] = TIMED_HEADING.exec(mark) ?? [];
  if (speakers.underTimes.has(who)) {
    const at = parseTimecode(since);
    return { type: 'turn', speaker: who, line, ...(at === undefined ? {} : { at }) };
  }
  const [, name, time = ''] = TIMED_LABEL.exec(mark) ?? [];
  if (name === undefined || !speakers.timed) return undefined;
  const at = parseTimecode(time);
  return { type: 'turn', speaker: name.trim(), line, ...(at === undefined ? {} : { at }) };
}

/** Names in bold with a colon at the head of paragraphs. */
function boldNames(parts: readonly MarkdownPart[]): string[] {
  return parts.flatMap((part) =>
    'node' in part && part.node.type === 'paragraph'
      ? (boldLabel(part.node.children)?.speaker ?? [])
      : [],
  );
}

/** Which bold words at the head of a paragraph are those of speakers. */
export interface Labels {
  /** Those with a colon; empty where these are no people. */
  colon: ReadonlySet<string>;
  /** Names that are a paragraph by themselves. */
  alone: ReadonlySet<string>;
}

/** Which bold words a text has for labels. */
export function labelsIn(parts: readonly MarkdownPart[]): Labels {
  const names = boldNames(parts);
  const alone = namesInBold(parts);
  const isAnnounced = () => parts.some((part) => 'node' in part && announces(textOf(part.node)));
  return {
    colon: new Set(areSpeakers(names) ? names : []),
    // A page of people has their names in bold, too.
    alone: alone.size > 0 && isAnnounced() ? alone : new Set(),
  };
}

function announces(text: string): boolean {
  return announcesTalk(text) || presentsText(text);
}

/** People who have a bold line of their own, again and again, over what they say. */
function namesInBold(parts: readonly MarkdownPart[]): ReadonlySet<string> {
  const names = parts
    .flatMap((part) => ('node' in part ? (boldAlone(part.node) ?? []) : []))
    .filter(isPersonOrRole);
  const people = new Set(names);
  return people.size > 1 && names.length >= people.size * 2 ? people : new Set();
}

function boldAlone(node: RootContent): string | undefined {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  return only?.type === 'strong' && others.length === 0 ? textOf(only).trim() : undefined;
}

/** Whose words a paragraph is, or begins, by the bold words at its head. */
export function labelOf(
  node: RootContent,
  { colon, alone }: Labels,
): { speaker: string; rest: PhrasingContent[] } | undefined {
  if (node.type !== 'paragraph') return undefined;
  const name = boldAlone(node);
  if (name !== undefined && alone.has(name)) return { speaker: name, rest: [] };
  return colon.size > 0
    ? (boldWithName(node.children, colon) ?? boldLabel(node.children))
    : undefined;
}

/** A paragraph that begins with a name in bold and a colon. */
function boldLabel(
  children: readonly PhrasingContent[],
): { speaker: string; rest: PhrasingContent[] } | undefined {
  const [first, second, ...others] = children;
  if (first?.type !== 'strong') return undefined;
  const name = textOf(first);
  const inside = /^(.{1,60}?)\s*[：:]\s*$/.exec(name)?.[1];
  const after = second?.type === 'text' ? /^\s*[：:]\s*/.exec(second.value)?.[0] : undefined;
  if (inside === undefined && (after === undefined || name.length > 60)) return undefined;
  if (tellsWhatFollows(name)) return undefined;
  const rest: PhrasingContent[] = second ? [second, ...others] : [];
  if (rest[0]?.type === 'text') {
    const value = rest[0].value.slice(inside === undefined ? (after?.length ?? 0) : 0).trimStart();
    rest[0] = { type: 'text', value };
    if (value === '') rest.shift();
  }
  // **[Ada Fenwick]:** has brackets that are no part of the name.
  return { speaker: (inside ?? name).replace(/^\[(.+)\]$/, '$1'), rest };
}

/**
 * **何文：船什么时候来？**: a paragraph that is bold with the name of whoever says it, where that name is a
 * label elsewhere, or the words are a question.
 */
function boldWithName(
  [only, ...others]: readonly PhrasingContent[],
  names: ReadonlySet<string>,
): { speaker: string; rest: PhrasingContent[] } | undefined {
  if (only?.type !== 'strong' || others.length > 0) return undefined;
  const [first, ...rest] = only.children;
  if (first?.type !== 'text') return undefined;
  const [label = '', speaker = ''] = /^([^:：\n]{1,30})[:：]\s*(?=\S)/u.exec(first.value) ?? [];
  const isAsked = isPersonOrRole(speaker) && /[?？]\s*$/u.test(textOf(only));
  if (!isAsked && !names.has(speaker)) return undefined;
  const words = { ...first, value: first.value.slice(label.length) };
  return { speaker, rest: [{ ...only, children: [words, ...rest] }] };
}

/** **以下为何文的演讲全文：**, **本次演讲要点：**: nobody is called so. */
function tellsWhatFollows(label: string): boolean {
  return (
    namesSpeech(label) &&
    !isPersonName(label) &&
    /全文|[实實][录錄]|要[点點]|如下|以下|包括|transcript/iu.test(label)
  );
}
