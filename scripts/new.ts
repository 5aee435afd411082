import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { cancel, intro, isCancel, outro, select, text } from '@clack/prompts';
import type { Answers, Question } from '../src/contribute/answers.ts';
import { misanswered, QUESTIONS, unanswered, valuesOf } from '../src/contribute/answers.ts';
import { checkFiles } from '../src/contribute/check.ts';
import { composeFiles } from '../src/contribute/compose.ts';
import { registerOf } from '../src/contribute/register.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from '../src/disk/folders.ts';
import { checkContent } from '../src/disk/check-content.ts';
import { readLedger } from '../src/disk/read-ledger.ts';
import { writeTalk } from '../src/disk/write-talk.ts';
import { contributeWords } from '../src/i18n/contribute.ts';
import { personId } from '../src/import/metadata/romanize.ts';

const FLAGS = QUESTIONS.map(({ name, ...question }) =>
  'many' in question ? `[--${name} … …]` : 'required' in question ? `--${name} …` : `[--${name} …]`,
).join(' ');
const USAGE = `用法 · usage: npm run new                  逐项询问 · asks
              npm run new -- ${FLAGS} [--text <file>]
  讲者与活动 · speakers and events: 编号 id | 姓名 name | 姓名=新编号 name=new-id`;

process.exitCode = await run();

/** Begin a talk: its folder, and the files of speakers and events that are new. */
async function run(): Promise<number> {
  const flags = readFlags();
  if (flags === undefined) return wrongUse(USAGE);
  const { text: file, ...given } = flags;
  if (typeof file === 'string' && !existsSync(file))
    return wrongUse(`没有这个文件 · no such file: ${file}`);
  const unfit = misanswered(given);
  if (unfit.length > 0) return wrongUse(unfit.join('\n'));
  const asking = unanswered(given).length > 0 && process.stdin.isTTY && process.stdout.isTTY;
  const answers = asking ? await ask(given) : given;
  if (!answers) return 1;
  const missing = unanswered(answers);
  if (missing.length > 0) {
    return wrongUse(`还缺 · missing: ${missing.map((name) => `--${name}`).join(' ')}\n${USAGE}`);
  }

  const { archive } = await checkContent(CONTENT_FOLDER, { cacheDir: CACHE_FOLDER });
  const register = registerOf(archive, readLedger(CONTENT_FOLDER).ledger);
  const body = typeof file === 'string' ? readFileSync(file, 'utf8') : '';
  const values = valuesOf(answers, body, register, personId);
  const files = composeFiles(values, register);
  const { findings } = checkFiles(files, register);
  for (const { file: path, line, column, found, expected, hint } of findings) {
    console.error(`${path}:${line}:${column} ${found} → ${expected}\n  ${hint.zh}\n  ${hint.en}`);
  }
  if (findings.some(({ severity }) => severity === 'error')) return 1;

  const folder = `talks/${values.slug}/`;
  const inFolder = files.filter(({ path }) => path.startsWith(folder));
  const written = writeTalk(CONTENT_FOLDER, {
    slug: values.slug,
    files: new Map(inFolder.map(({ path, text }) => [path.slice(folder.length), text])),
    registry: new Map(
      files.filter((other) => !inFolder.includes(other)).map(({ path, text }) => [path, text]),
    ),
  });
  if (written === 'exists') {
    console.error(
      `已有 ${folder}，没有改动它：换一个 --slug。 · ${folder} is there and was left alone: choose another --slug.`,
    );
    return 1;
  }
  const done = files.map(({ path }) => path).join('\n');
  const next = '接着写正文，再运行 npm run check。 · Now write the text, then run npm run check.';
  if (asking) outro(`${done}\n${next}`);
  else console.log(`${done}\n${next}`);
  return 0;
}

function wrongUse(message: string): number {
  console.error(message);
  return 2;
}

function readFlags(): Answers | undefined {
  const options = Object.fromEntries(
    [...QUESTIONS, { name: 'text' }].map((question) => [
      question.name,
      { type: 'string' as const, multiple: 'many' in question },
    ]),
  );
  try {
    const { values } = parseArgs({ options });
    return values;
  } catch {
    return undefined;
  }
}

/** The answers that the flags have not given; undefined where the person leaves off. */
async function ask(given: Answers): Promise<Answers | undefined> {
  intro('新演讲 · A new talk');
  const answers: Answers = { ...given };
  for (const question of QUESTIONS as readonly Question[]) {
    if (answers[question.name] !== undefined) continue;
    const answer = await askOne(question, unanswered(answers).includes(question.name));
    if (answer === undefined) {
      cancel('没有写入任何文件。 · Nothing was written.');
      return undefined;
    }
    answers[question.name] = question.many ? answer.split(/[,，、;；]/) : answer;
  }
  return answers;
}

async function askOne(
  { words, choices }: Question,
  required: boolean,
): Promise<string | undefined> {
  const [zh, en] = [contributeWords('zh-Hans'), contributeWords('en')];
  const message = `${words(zh).label} · ${words(en).label}`;
  if (choices) {
    const chosen = await select({ message, options: choices.map((value) => ({ value })) });
    return isCancel(chosen) ? undefined : chosen;
  }
  const answer = await text({
    message,
    placeholder: words(zh).hint ?? '',
    validate: (value) => (required && !value?.trim() ? `${zh.fillIn} · ${en.fillIn}` : undefined),
  });
  // An empty line is an answer: nobody knows.
  return isCancel(answer) ? undefined : answer;
}
