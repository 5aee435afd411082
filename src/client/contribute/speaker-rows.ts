/** The rows of the form in which speakers are named; the first is always there. */

export function speakerRows(form: HTMLFormElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-speaker]')];
}

/** Field of a row's speaker, e.g. `speaker-0`. */
export function fieldOfRow(row: HTMLElement): string {
  return row.querySelector<HTMLElement>('[data-field]')?.dataset.field ?? '';
}

/** A further row, empty; numbered so that no two rows ever share a number. */
export function addSpeakerRow(form: HTMLFormElement, number = nextNumber(form)): HTMLElement {
  const rows = speakerRows(form);
  const first = rows[0];
  if (!first) throw new TypeError('the form has no row for speakers');
  const row = first.cloneNode(true) as HTMLElement;
  for (const part of row.querySelectorAll('*')) {
    for (const { name, value } of [...part.attributes]) {
      if (value.includes('speaker-0')) {
        part.setAttribute(name, value.replaceAll('speaker-0', `speaker-${number}`));
      }
    }
    if (part instanceof HTMLInputElement) {
      if (part.type === 'checkbox') part.checked = false;
      else part.value = '';
      part.removeAttribute('aria-invalid');
      delete part.dataset.suggested;
    }
  }
  for (const error of row.querySelectorAll('.err')) error.replaceChildren();
  for (const bad of row.querySelectorAll('.bad')) bad.classList.remove('bad');
  const remove = row.querySelector<HTMLButtonElement>('[data-remove]');
  if (remove) remove.hidden = false;
  rows.at(-1)?.after(row);
  return row;
}

export function removeAddedRows(form: HTMLFormElement): void {
  for (const row of speakerRows(form).slice(1)) row.remove();
}

function nextNumber(form: HTMLFormElement): number {
  const numbers = speakerRows(form).map((row) => Number(fieldOfRow(row).split('-')[1]));
  return Math.max(...numbers) + 1;
}
