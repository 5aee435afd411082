import type { Language } from '../../archive/languages.ts';
import { pick } from '../../archive/languages.ts';
import type { Register } from '../../contribute/register.ts';
import type { Values } from '../../contribute/values.ts';
import { messages } from '../../i18n/messages.ts';
import type { ContributeWords } from '../../i18n/contribute.ts';
import type { Block } from '../../transcript/blocks.ts';
import { passagesOf } from '../../transcript/blocks.ts';
import { escapeHtml } from '../../transcript/html.ts';
import { renderTranscript } from '../../transcript/render.ts';
import { anchorBlocks } from '../../transcript/transcript.ts';
import { byId } from './element.ts';

/**
 * The talk's text as its page will show it. `blocks` have passed the guard, and their HTML is what
 * the compiler escaped and wrote; unsound text has none and leaves the last picture standing.
 */
export function showPreview(
  blocks: Block[] | undefined,
  values: Values,
  register: Register,
  words: ContributeWords,
): void {
  const note = byId('preview-note', HTMLElement);
  const preview = byId('preview', HTMLElement);
  if (!blocks) {
    note.textContent = words.previewUnsound;
    return;
  }
  const passages = passagesOf(blocks);
  note.textContent = passages.length === 0 ? words.previewEmpty : '';
  // Passages of a new talk are numbered as they come.
  const anchors = passages.map((_, index) => ({ id: `p${index + 1}` }));
  const { talk, colon } = messages(values.language);
  const html = renderTranscript(anchorBlocks(blocks, anchors), {
    speaker: (id) => escapeHtml(nameOf(id, values, register)),
    address: (path) => path,
    image: () => ({ src: '', width: 0, height: 0 }),
    mend: () => '',
    words: { ...talk, colon },
  });
  preview.lang = values.language;
  // It scrolls, so the keyboard has to reach it.
  preview.tabIndex = 0;
  preview.replaceChildren(document.createRange().createContextualFragment(html));
  for (const link of preview.querySelectorAll('.mend')) link.remove();
}

function nameOf(id: string, { speakers, language }: Values, register: Register): string {
  const known = register.speakers.find((speaker) => speaker.id === id);
  if (known) return pick(known.name, language).text;
  const created = speakers.find((speaker) => speaker.id === id)?.name;
  return created ? nameIn(created, language) : id;
}

function nameIn(names: Record<Language, string>, language: Language): string {
  return names[language] || names['zh-Hans'] || names['zh-Hant'] || names.en;
}
