import { addSpeakerRow, removeAddedRows } from './speaker-rows.ts';

const KEY = 'contribute-draft';

export function hasDraft(): boolean {
  return readDraft().length > 0;
}

/**
 * Keep what is filled in; nothing is kept of a form that is as it came. False where the browser
 * keeps nothing.
 */
export function keepDraft(form: HTMLFormElement, untouched: string): boolean {
  const state = stateOf(form);
  try {
    if (state === untouched) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, state);
    return true;
  } catch {
    // Storage is switched off, or full.
    return false;
  }
}

/** Fill the form with the draft, if there is one. */
export function restoreDraft(form: HTMLFormElement): boolean {
  const entries = readDraft();
  if (entries.length === 0) return false;
  for (const [name] of entries) {
    const row = /^speaker-(\d+)$/.exec(name)?.[1];
    if (row !== undefined && row !== '0') addSpeakerRow(form, Number(row));
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('[type=checkbox]')) box.checked = false;
  for (const [name, value] of entries) {
    for (const control of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
      if (control.type !== 'radio' && control.type !== 'checkbox') control.value = value;
      else if (control.value === value) control.checked = true;
    }
  }
  return true;
}

export function clearDraft(form: HTMLFormElement): void {
  removeAddedRows(form);
  form.reset();
  keepDraft(form, stateOf(form));
}

/** What is filled in, as text that can be kept and compared. */
export function stateOf(form: HTMLFormElement): string {
  return JSON.stringify([...new FormData(form)]);
}

function readDraft(): [string, string][] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept)
      ? kept.filter(
          (entry): entry is [string, string] =>
            Array.isArray(entry) && entry.length === 2 && entry.every((x) => typeof x === 'string'),
        )
      : [];
  } catch {
    // Storage is switched off, or what is there is not ours.
    return [];
  }
}
