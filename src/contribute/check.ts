import { eventSchema } from '../archive/event.ts';
import type { Finding } from '../archive/finding.ts';
import { splitTalkFile } from '../archive/frontmatter.ts';
import { speakerSchema } from '../archive/speaker.ts';
import { checkRecord } from '../check/check-record.ts';
import { checkTalk } from '../check/check-talk.ts';
import type { ArchiveView, TalkFacts } from '../check/rule.ts';
import { apply } from '../check/rule.ts';
import { ARCHIVE_RULES } from '../check/rules/rules.ts';
import { readTextFile } from '../check/text-file.ts';
import type { Block } from '../transcript/blocks.ts';
import { passagesOf } from '../transcript/blocks.ts';
import { prepareTranscript } from '../transcript/prepare.ts';
import { checkAddress } from './check-address.ts';
import type { ComposedFile } from './compose.ts';
import type { FieldFinding } from './field-finding.ts';
import { inField } from './field-finding.ts';
import type { Register } from './register.ts';
import { recordsOf } from './register.ts';

export interface Checked {
  findings: FieldFinding[];
  /** The talk's text, where it is sound. */
  blocks: Block[] | undefined;
}

/**
 * What other talks say is not known here; the check of the pull request looks at it. And the form
 * says itself what may be left out.
 */
const ELSEWHERE = new Set(['site-link', 'duplicate-talk', 'left-out']);
const RULES = ARCHIVE_RULES.filter(({ name }) => !ELSEWHERE.has(name));

/**
 * Check composed files by the rules of the build, against what the archive has.
 *
 * @param today `YYYY-MM-DD`
 */
export function checkFiles(
  files: readonly ComposedFile[],
  register: Register,
  today = new Date().toISOString().slice(0, 10),
): Checked {
  const archive = recordsOf(register);
  const talks: TalkFacts[] = [];
  const findings: Finding[] = [];
  let blocks: Block[] | undefined;
  for (const { path, text, kind, id } of files) {
    findings.push(...readTextFile(new TextEncoder().encode(text), path).findings);
    if (kind === 'talks') {
      const checked = checkTalk(
        { slug: id, texts: new Map([['index.mdx', text]]), images: new Map() },
        () => '',
      );
      findings.push(...checked.findings.map(withoutImages));
      if (checked.facts) talks.push(checked.facts);
      blocks = compiled(text, path);
      // The build asks for a text once all else fits; a person wants to know at once.
      if (!checked.facts && blocks && passagesOf(blocks).length === 0) findings.push(noText(path));
    } else {
      findings.push(...checkNew(kind, id, path, text, archive));
    }
  }
  findings.push(...apply(RULES, { talks, ...archive, today }));
  return {
    findings: files.flatMap((file) => [
      ...checkAddress(file, register),
      ...unique(findings)
        .filter((finding) => finding.file === file.path)
        .map((finding) => inField(finding, file))
        // An id that is none is reported where it is given, not where it is used.
        .filter(({ rule }) => rule !== 'id'),
    ]),
    blocks,
  };
}

/** Findings about a new speaker or event, which is then one of the archive's. */
function checkNew(
  kind: 'speakers' | 'events',
  id: string,
  path: string,
  text: string,
  archive: Pick<ArchiveView, 'speakers' | 'events'>,
): Finding[] {
  if (kind === 'speakers') {
    const { data, findings } = checkRecord(path, text, speakerSchema);
    archive.speakers.set(id, { id, ...(data ?? { name: {}, aliases: [], roles: [], links: [] }) });
    return findings;
  }
  const { data, findings } = checkRecord(path, text, eventSchema);
  archive.events.set(id, { id, ...(data ?? { name: {}, aliases: [], start: '', links: [] }) });
  return findings;
}

/** The text alone, also while other fields are still open. */
function compiled(text: string, file: string): Block[] | undefined {
  const { body, bodyLine } = splitTalkFile(text, file);
  return prepareTranscript(body, { file, bodyLine }).blocks;
}

function noText(file: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'no-passage',
    severity: 'error',
    found: '（无）',
    expected: '正文 · text',
    hint: { zh: '写上演讲的正文。', en: 'Give the text of the talk.' },
  };
}

/** A form of text cannot bring the image that it shows. */
function withoutImages(finding: Finding): Finding {
  if (finding.rule !== 'missing-image') return finding;
  return {
    ...finding,
    expected: '—',
    hint: {
      zh: '这里不能传图片：先去掉图片，收录以后再补；或者用 git 投稿。',
      en: 'Images cannot be sent from here: leave the image out and add it later, or use git.',
    },
  };
}

/** The text of a file and the transcript in it are read by rules of their own, some by both. */
function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Map(
    findings.map((finding) => {
      const { file, line, column, rule, expected } = finding;
      return [[file, line, column, rule, expected].join(' '), finding];
    }),
  );
  return [...seen.values()];
}
