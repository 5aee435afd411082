import { hasErrors } from '../../archive/finding.ts';
import type { Language } from '../../archive/languages.ts';
import { checkFiles } from '../../contribute/check.ts';
import { composeFiles } from '../../contribute/compose.ts';
import type { FieldFinding } from '../../contribute/field-finding.ts';
import type { Register } from '../../contribute/register.ts';
import { suggestSlug } from '../../contribute/slug.ts';
import { tidyText } from '../../contribute/tidy.ts';
import { contributeWords } from '../../i18n/contribute.ts';
import { offerChoices, showChoices } from './choices.ts';
import { clearDraft, keepDraft, restoreDraft, stateOf } from './draft.ts';
import { byId } from './element.ts';
import { announceFindings, listFindings, showFindings } from './findings.ts';
import { showPreview } from './preview.ts';
import { readValues } from './read-values.ts';
import { hideResult, showResult } from './result.ts';
import { addSpeakerRow } from './speaker-rows.ts';
import { suggest } from './suggest.ts';
import { loadVoice } from './voice.ts';

/** Pause after the last key before the form is checked. */
const PAUSE = 250;

/** Make the form check itself, show what comes of it, and keep its draft. */
export async function startForm(form: HTMLFormElement): Promise<void> {
  const language = document.documentElement.lang as Language;
  const words = contributeWords(language);
  const note = byId('draft-note', HTMLElement);
  const untouched = stateOf(form);
  const restored = restoreDraft(form);
  if (restored) note.textContent = `${words.draftRestored} ${words.draftKept}`;

  const [register, voice] = await Promise.all([
    loadRegister(form),
    loadVoice(language, form.dataset.characters),
  ]);
  const seen = new Set<string>();
  let asked = false;
  let shown = '';

  const update = (): FieldFinding[] => {
    if (!keepDraft(form, untouched)) note.textContent = words.draftNotKept;
    if (!register) return [];
    showChoices(form, readValues(form), register, words);
    const slug = byId('slug', HTMLInputElement);
    suggest(slug, suggestSlug(readValues(form), register));
    const values = readValues(form);
    byId('address', HTMLElement).textContent = slug.value === '' ? '' : `/talks/${slug.value}/`;
    const offer = byId('take-rights', HTMLElement);
    const rights = rightsFor(values.language, values.edition, values.source.publisher);
    offer.textContent = words.takeSuggestion + rights;
    offer.hidden = values.rights === rights;
    byId('tidy-offer', HTMLElement).hidden = tidyText(values.text) === values.text;

    const files = composeFiles(values, register);
    const { findings, blocks } = checkFiles(files, register);
    const visible = asked ? findings : findings.filter(({ field }) => seen.has(field));
    showFindings(form, visible, words, voice);
    const errors = findings.filter(({ severity }) => severity === 'error');
    listFindings(asked ? errors : [], words, voice);
    const state = JSON.stringify(files);
    if (state === shown) return findings;
    shown = state;
    showPreview(blocks, values, register, words);
    if (asked && errors.length === 0) showResult(files, homeOf(form), words);
    else hideResult();
    return findings;
  };

  let waiting = 0;
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) seen.add(target.name);
    clearTimeout(waiting);
    waiting = window.setTimeout(update, PAUSE);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) seen.add(target.name);
    update();
  });
  form.addEventListener('submit', () => {
    asked = true;
    shown = '';
    if (hasErrors(update())) announceFindings();
    else byId('result', HTMLElement).focus();
  });

  byId('add-speaker', HTMLElement).addEventListener('click', () => {
    addSpeakerRow(form).querySelector('input')?.focus();
    update();
  });
  byId('speakers', HTMLElement).addEventListener('click', ({ target }) => {
    if (!(target as Element).matches('[data-remove]')) return;
    (target as Element).closest('[data-speaker]')?.remove();
    byId('add-speaker', HTMLElement).focus();
    update();
  });
  byId('take-rights', HTMLElement).addEventListener('click', () => {
    const { language: tag, edition, source } = readValues(form);
    byId('rights', HTMLTextAreaElement).value = rightsFor(tag, edition, source.publisher);
    update();
  });
  byId('tidy', HTMLElement).addEventListener('click', () => {
    const text = byId('text', HTMLTextAreaElement);
    text.value = tidyText(text.value);
    text.focus();
    update();
  });
  byId('clear', HTMLElement).addEventListener('click', () => {
    if (!confirm(words.clearConfirm)) return;
    clearDraft(form);
    asked = false;
    seen.clear();
    note.textContent = words.draftKept;
    update();
  });

  if (register) offerChoices(register, language);
  else note.textContent = words.offline;
  update();
}

function rightsFor(language: Language, edition: string, publisher: string): string {
  return contributeWords(language).suggestedRights(edition, publisher);
}

async function loadRegister(form: HTMLFormElement): Promise<Register | undefined> {
  try {
    const response = await fetch(form.dataset.registry ?? '');
    return response.ok ? ((await response.json()) as Register) : undefined;
  } catch {
    return undefined;
  }
}

function homeOf({ dataset }: HTMLFormElement): { url: string; branch: string } {
  return { url: dataset.repository ?? '', branch: dataset.branch ?? '' };
}
