import type { PhrasingContent, RootContent } from 'mdast';
import { textOf } from '../../transcript/text.ts';
import { parseTimecode } from '../../transcript/timecode.ts';
import type { Draft, Hint, Item } from '../draft.ts';
import { chapter, paragraph, passage } from '../draft.ts';
import { isPersonName } from '../metadata/person-name.ts';
import { announcesTalk, presentsText } from '../structure/announcements.ts';
import { isProse, namesSpeech } from '../structure/phrases.ts';
import type { Format, SourceFile } from './format.ts';
import { readFrontMatter } from './front-matter.ts';
import { splitLongLines } from './long-lines.ts';
import type { HtmlReader, MarkdownPart } from './markdown-blocks.ts';
import { markdownParts } from './markdown-blocks.ts';
import { isPersonOrRole } from './speaker-labels.ts';

/** `### Name：` on a line of its own. */
const SPEAKER_HEADING = /^#{2,6}[ \t]+(.{1,80}?)[ \t]*[：:][ \t]*$/;
/** `**Name:** text` or `**Name**: text`. */
const BOLD_LABEL = /^(?:\*\*|__)([^*_\n]{1,60}?)(?:[：:](?:\*\*|__)|(?:\*\*|__)[：:])[ \t]*/;
/** `Name: 00:12:14`, as Bitcoin Transcripts has it; 2024-11-21 16:49:01 is nobody’s. */
const TIMED_LABEL =
  /^(?:\*\*)?(?=[^\n:：*]*\p{L})([^\n:：*]{1,60})[:：](?:\*\*)?[ \t]*((?:\d{1,3}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?)$/u;
/** `### [00:12:14] Name` */
const TIMED_HEADING =
  /^#{2,6}[ \t]+[[(]?((?:\d{1,3}:)?\d{1,2}:\d{2}(?:\.\d{1,3})?)[\])]?[ \t]+([^\n:：#]{1,60}?)[ \t]*$/;
const HEADING = /^(#{1,6})[ \t]+(.+?)[ \t]*#*$/;

/** Fields between two fences at the very top. */
const FRONT_MATTER = /^---[ \t]*\n(?:(?:[A-Za-z][\w-]*:|[ \t]|- |#).*\n)+---[ \t]*\n/;

export const markdown: Format = {
  name: 'markdown',
  title: { zh: 'Markdown', en: 'Markdown' },
  detect: ({ name, text }) =>
    /\.(?:md|markdown)$/i.test(name) ||
    FRONT_MATTER.test(text.slice(0, 4000)) ||
    /^#{1,6} .+\n/m.test(text.slice(0, 4000)) ||
    new RegExp(BOLD_LABEL.source, 'm').test(text.slice(0, 4000)),
  read,
};

async function read({ text }: SourceFile): Promise<Draft> {
  const readHtml = await htmlReader(text);
  const draft: Draft = { items: [], kind: 'page', hints: [], leftOut: [] };
  const lines = text.replaceAll(TEMPLATE, withoutSpaces).split('\n');
  const bodyStart = readFrontMatter(lines, draft);
  takeAttributes(lines, bodyStart, draft);
  const speakers = speakersIn(lines);
  const isMark = (line: string) => HEADING.test(line) || (speakers.timed && TIMED_LABEL.test(line));
  const parts = markdownParts(lines.slice(bodyStart), bodyStart + 1, isMark, readHtml).flatMap(
    (part): MarkdownPart[] => ('node' in part ? splitLongLines(part.node, part.line) : [part]),
  );
  const isAnnounced = parts.some((part) => 'node' in part && announces(textOf(part.node)));
  const labels: Labels = {
    colon: isLabelled(parts),
    // A page of people has their names in bold, too.
    alone: isAnnounced ? namesInBold(parts) : new Set(),
  };
  let heading: Hint[] = [];
  const titled = draft.hints.some(({ field }) => field === 'headline');
  const title = titled ? undefined : titleAmong(parts);
  for (const part of parts) {
    if ('node' in part) {
      readBlock(part.node, part.line, draft, labels);
      continue;
    }
    const { mark, line } = part;
    const turn = turnOf(mark, line, speakers);
    const [, , words = ''] = HEADING.exec(mark) ?? [];
    if (turn) {
      draft.kind = 'transcript';
      draft.items.push(turn);
    } else if (part === title) {
      const plain = inlineOf(words, readHtml).map((child) => textOf(child));
      heading = titleHints(plain.join(''), line);
      // A heading that begins with the day is how transcripts are filed.
      if (heading.some(({ field }) => field === 'date')) draft.kind = 'transcript';
    } else draft.items.push(underMark(inlineOf(words, readHtml), line));
  }
  // A heading without a day is whatever the page puts over the talk.
  const isFiled = heading.some(({ field }) => field === 'date');
  draft.hints.push(...heading.filter(({ field }) => isFiled || field !== 'title'));
  return draft;
}

/** The first heading of the first rank; one that is nothing but a link is the site's, where another follows with no prose between. */
function titleAmong(parts: readonly MarkdownPart[]): MarkdownPart | undefined {
  const isFirst = (part: MarkdownPart) => 'mark' in part && /^#[ \t]/.test(part.mark);
  const at = parts.findIndex(isFirst);
  const first = parts[at];
  if (!first || !('mark' in first) || !/^#[ \t]+\[.*\]\([^)]*\)[ \t]*#*$/.test(first.mark))
    return first;
  const next = parts.slice(at + 1).findIndex(isFirst);
  const between = parts.slice(at + 1, at + 1 + Math.max(0, next));
  const isSite = next >= 0 && !between.some((part) => 'node' in part && isProse(textOf(part.node)));
  return isSite ? parts[at + 1 + next] : first;
}

/** ![A slide]({{ page.url }}/1.jpg): a template's address has spaces, which Markdown's has not. */
const TEMPLATE = /(?<=!?\[[^\]\n]*\]\()\s*\{\{[^{}\n]*\}\}/g;

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** {:start="2"}, {: .notice}: what kramdown is told of the block beside it. */
const ATTRIBUTES = /^\{:[^{}]*\}\s*$/;

function takeAttributes(lines: string[], first: number, draft: Draft): void {
  for (const [index, text] of lines.entries()) {
    if (index < first || !ATTRIBUTES.test(text)) continue;
    draft.leftOut.push({ line: index + 1, rule: 'markup', text });
    lines[index] = '';
  }
}

/** What reads HTML is large, and most Markdown has none. */
async function htmlReader(text: string): Promise<HtmlReader> {
  if (!/<[a-z!/]/i.test(text)) return (value) => [{ type: 'html', value }];
  return (await import('./html-blocks.ts')).htmlToBlocks;
}

/** Which marks of a text are those of speakers. */
interface Speakers {
  /** Headings that end with a colon. */
  headed: boolean;
  /** Names in front of times. */
  timed: boolean;
  /** Words of headings with times. */
  underTimes: ReadonlySet<string>;
}

function speakersIn(lines: readonly string[]): Speakers {
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

function turnOf(mark: string, line: number, speakers: Speakers): Item | undefined {
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

/** `2016-03-09 Interview with …`: the day and the title. */
export function titleHints(heading: string, line: number): Hint[] {
  const dated = /^(\d{4}-\d{2}-\d{2})[ _-]+(.+)$/.exec(heading);
  const title = (dated?.[2] ?? heading).replaceAll(/[*`]/g, '').trim();
  return [
    { field: 'headline', value: heading, line, text: heading },
    { field: 'title', value: title, line, text: heading },
    ...(dated?.[1] === undefined
      ? []
      : [{ field: 'date' as const, value: dated[1], line, text: heading }]),
  ];
}

function inlineOf(text: string, readHtml: HtmlReader): PhrasingContent[] {
  const [part] = markdownParts([text], 1, () => false, readHtml);
  return part && 'node' in part && part.node.type === 'paragraph'
    ? part.node.children
    : [{ type: 'text', value: text }];
}

function isLabelled(parts: readonly MarkdownPart[]): boolean {
  const names = parts.flatMap((part) =>
    'node' in part && part.node.type === 'paragraph'
      ? (boldLabel(part.node.children)?.speaker ?? [])
      : [],
  );
  return areSpeakers(names);
}

/** Which bold words at the head of a paragraph are those of speakers. */
interface Labels {
  /** Those with a colon. */
  colon: boolean;
  /** Names that are a paragraph by themselves. */
  alone: ReadonlySet<string>;
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

function labelOf(
  node: RootContent,
  { colon, alone }: Labels,
): { speaker: string; rest: PhrasingContent[] } | undefined {
  if (node.type !== 'paragraph') return undefined;
  const name = boldAlone(node);
  if (name !== undefined && alone.has(name)) return { speaker: name, rest: [] };
  return colon ? boldLabel(node.children) : undefined;
}

function readBlock(node: RootContent, line: number, draft: Draft, labels: Labels): void {
  const label = labelOf(node, labels);
  const player = playerOf(node);
  if (label) {
    draft.kind = 'transcript';
    draft.items.push({ type: 'turn', speaker: label.speaker, line });
    if (label.rest.length > 0) draft.items.push(passage(paragraph(label.rest), line));
  } else if (player !== undefined) {
    draft.hints.push({ field: 'video', value: player, line, text: player });
    draft.leftOut.push({ line, rule: 'player', text: player });
  } else {
    draft.items.push(
      node.type === 'heading' ? underMark(node.children, line) : passage(node, line),
    );
  }
}

/** Characters of a heading; clippers also mark paragraphs as headings. */
const LONGEST_HEADING = 80;

/** What stands under a mark for headings: a chapter, or whole sentences. */
function underMark(children: PhrasingContent[], line: number): Item {
  const text = children.map((child) => textOf(child)).join('');
  return text.length > LONGEST_HEADING || text.endsWith('。')
    ? passage(paragraph(children), line)
    : chapter(children, line);
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

/** **以下为何文的演讲全文：**, **本次演讲要点：**: nobody is called so. */
function tellsWhatFollows(label: string): boolean {
  return (
    namesSpeech(label) &&
    !isPersonName(label) &&
    /全文|[实實][录錄]|要[点點]|如下|以下|包括|transcript/iu.test(label)
  );
}

/** The address of a player that stands alone in a block. */
function playerOf(node: RootContent): string | undefined {
  if (node.type !== 'paragraph' || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === 'link' && only.title === 'player' ? only.url : undefined;
}
