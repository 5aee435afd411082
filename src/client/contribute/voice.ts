import type { Finding } from '../../archive/finding.ts';
import { characterTable, forTaiwan } from '../../i18n/taiwan.ts';

/** What a finding says to a person, in one language. */
export interface Voice {
  hint: (finding: Finding) => string;
  expected: (finding: Finding) => string;
}

/**
 * Findings speak Simplified Chinese and English; for Taiwan the Chinese is converted by the table
 * at `characters`, or left as it is where that cannot be had.
 */
export async function loadVoice(language: string, characters: string | undefined): Promise<Voice> {
  if (language === 'en') {
    return {
      hint: ({ hint }) => withoutKey(hint.en),
      expected: ({ expected }) => halves(expected)?.[1] ?? expected,
    };
  }
  const table = characters === undefined ? new Map<string, string>() : await loadTable(characters);
  const say = (text: string) => (table.size === 0 ? text : forTaiwan(text, table));
  return {
    hint: ({ hint }) => say(withoutKey(hint.zh)),
    expected: ({ expected }) => {
      const chinese = halves(expected)?.[0];
      return chinese === undefined ? expected : say(chinese);
    },
  };
}

async function loadTable(address: string): Promise<Map<string, string>> {
  try {
    const response = await fetch(address);
    return response.ok ? characterTable((await response.json()) as string) : new Map();
  } catch {
    return new Map();
  }
}

/** A hint begins with its key in the file (`source.url: `); here it stands at its field. */
function withoutKey(hint: string): string {
  return hint.replace(/^[a-z][\w.-]*(?:：|: )/i, '');
}

/** The halves of `不为空 · not empty`. */
function halves(text: string): [chinese: string, english: string] | undefined {
  const [chinese = '', english, ...more] = text.split(/ ?· /);
  return english !== undefined && more.length === 0 && /\p{Script=Han}/u.test(chinese)
    ? [chinese, english]
    : undefined;
}
