import type { z } from 'astro/zod';
import { eventSchema } from '../archive/event.ts';
import { explainIssue } from '../archive/explain.ts';
import type { Finding } from '../archive/finding.ts';
import { splitTalkFile } from '../archive/frontmatter.ts';
import { ID_PATTERN, idSchema } from '../archive/ids.ts';
import { unknownReference } from '../archive/references.ts';
import { speakerSchema } from '../archive/speaker.ts';
import { talkSchema } from '../archive/talk.ts';
import { parseYaml, validate } from '../archive/yaml.ts';
import type { Block, Passage } from '../transcript/blocks.ts';
import { passagesOf } from '../transcript/blocks.ts';
import { prepareTranscript } from '../transcript/prepare.ts';
import { summarize } from '../transcript/transcript.ts';
import type { ComposedFile } from './compose.ts';
import type { Register } from './register.ts';

/** A finding and the field of the form in which its cause was written. */
export interface FieldFinding extends Finding {
  field: string;
  /** Line of the field `text`, 1-based, for findings in it. */
  textLine?: number;
}

export interface Checked {
  findings: FieldFinding[];
  /** The talk's text, where it is sound. */
  blocks: Block[] | undefined;
}

/** Check composed files by the rules of the build, against what the archive has. */
export function checkFiles(files: readonly ComposedFile[], register: Register): Checked {
  const findings: FieldFinding[] = [];
  let blocks: Block[] | undefined;
  const created = files.map((file) => ({ file, ...placeOf(file.path) }));
  for (const { file, folder, id } of created) {
    const report = (found: readonly Finding[]) => {
      findings.push(...found.map((finding) => inField(finding, file)));
    };
    const idField = folder === 'talks' ? 'slug' : `${fieldOf(file)}-id`;
    findings.push(...checkId(id, file.path, idField));
    const address = `/${folder}/${id}/`;
    if (register.taken.includes(address)) {
      findings.push({ ...takenAddress(address, file.path), field: idField });
    }
    if (folder === 'talks') {
      const people = new Set(register.speakers.map((speaker) => speaker.id));
      for (const other of created) if (other.folder === 'speakers') people.add(other.id);
      const checked = checkTalk(file, people);
      report(checked.findings);
      blocks = checked.blocks;
    } else {
      report(checkRecord(file, folder === 'speakers' ? speakerSchema : eventSchema));
    }
  }
  return { findings, blocks };
}

function checkTalk(
  { path, text }: ComposedFile,
  people: ReadonlySet<string>,
): { findings: Finding[]; blocks: Block[] | undefined } {
  const { frontmatter, body, bodyLine, findings } = splitTalkFile(text, path);
  if (frontmatter) {
    // An id that is none is reported where it is given, not where it is used.
    const unfit = validate(frontmatter, talkSchema, path).findings;
    findings.push(...unfit.filter(({ rule }) => rule !== 'id'));
  }
  const prepared = prepareTranscript(body, { file: path, bodyLine });
  findings.push(...prepared.findings);
  const { blocks } = prepared;
  if (!blocks) return { findings, blocks };
  const { turns, passages } = summarize(blocks);
  if (passages === 0) findings.push(missing(path, 'text', bodyLine + 1));
  findings.push(...passagesOf(blocks).flatMap((passage) => imageFile(passage, path)));
  for (const { speaker, line } of turns) {
    if (!ID_PATTERN.test(speaker) || people.has(speaker)) continue;
    findings.push(unknownReference('speaker', speaker, people, { file: path, line, column: 1 }));
  }
  return { findings, blocks };
}

function checkRecord({ path, text }: ComposedFile, schema: z.ZodType): Finding[] {
  const { source, findings } = parseYaml(text, { file: path, firstLine: 1 });
  return source ? [...findings, ...validate(source, schema, path).findings] : findings;
}

function checkId(id: string, file: string, field: string): FieldFinding[] {
  if (id === '') return [{ ...missing(file, field), field }];
  const result = idSchema.safeParse(id, { reportInput: true });
  if (result.success) return [];
  return result.error.issues
    .slice(0, 1)
    .flatMap((issue) => explainIssue({ ...issue, path: ['id'] }, idSchema))
    .map((words) => ({ file, line: 1, column: 1, severity: 'error', ...words, field }));
}

/** `speaker-1` for the file of a new second speaker, `event` for that of a new event. */
function fieldOf(file: ComposedFile): string {
  return file.fields.get(1) ?? '';
}

function placeOf(path: string): { folder: string; id: string } {
  const [folder = '', name = ''] = path.split('/');
  return { folder, id: name.replace(/\.yaml$/, '') };
}

/** Schema paths of what has to be there, as findings name it, with the field that gives it. */
const REQUIRED: Record<string, string> = {
  title: 'title',
  language: 'language',
  edition: 'edition',
  source: 'source-title',
  'source.title': 'source-title',
  rights: 'rights',
  start: 'event-start',
};

function inField(finding: Finding, file: ComposedFile): FieldFinding {
  const missing = finding.rule === 'missing-field' ? REQUIRED[finding.expected] : undefined;
  if (missing !== undefined) return { ...finding, field: missing };
  const { fields, textLine } = file;
  if (textLine === undefined || finding.line <= fields.size) {
    return { ...finding, field: fields.get(finding.line) ?? fieldOf(file) };
  }
  return { ...finding, field: 'text', textLine: Math.max(1, finding.line - textLine + 1) };
}

function missing(file: string, field: string, line = 1): Finding {
  return {
    file,
    line,
    column: 1,
    rule: 'missing-field',
    severity: 'error',
    found: '（无）',
    expected: field,
    hint: { zh: `补上“${field}”这一项。`, en: `Add the field "${field}".` },
  };
}

/** A text that shows an image needs the file beside it, and a form of text cannot bring it. */
function imageFile({ html, line }: Passage, file: string): Finding[] {
  const image = /<img[^>]* src="([^"]*)"/.exec(html)?.[1];
  if (image === undefined) return [];
  return [
    {
      file,
      line,
      column: 1,
      rule: 'image-file',
      severity: 'error',
      found: image,
      expected: '—',
      hint: {
        zh: '这里不能传图片：先去掉图片，收录以后再补；或者用 git 投稿。',
        en: 'Images cannot be sent from here: leave the image out and add it later, or use git.',
      },
    },
  ];
}

function takenAddress(address: string, file: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'taken-address',
    severity: 'error',
    found: address,
    expected: address.replace(/\/$/, '-2/'),
    hint: {
      zh: '这个地址已经用过，一个地址只给一次；换一个。',
      en: 'This address has been given, and an address is given once; choose another.',
    },
  };
}
