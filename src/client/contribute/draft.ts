import { addSpeakerRow, removeAddedRows } from './speaker-rows.ts';

const KEY = 'contribute-draft';

export function hasDraft(): boolean {
  return localStorage.getItem(KEY) !== null;
}

/** Keep what is filled in; nothing is kept of a form that is as it came. */
export function keepDraft(form: HTMLFormElement, untouched: string): void {
  const state = stateOf(form);
  if (state === untouched) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, state);
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
  localStorage.removeItem(KEY);
  removeAddedRows(form);
  form.reset();
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
    // Not ours, or cut off: there is no draft in it.
    return [];
  }
}
