import { hasErrors } from '../../archive/finding.ts';
import type { FieldFinding } from '../../contribute/field-finding.ts';
import type { ContributeWords } from '../../i18n/contribute.ts';
import { byId, element } from './element.ts';
import type { Voice } from './voice.ts';

/** So many at one field; a person mends some and sees the next. */
const MOST = 8;

/** Show each finding at its field, and nothing at the fields that have none. */
export function showFindings(
  form: HTMLFormElement,
  findings: readonly FieldFinding[],
  words: ContributeWords,
  voice: Voice,
): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = field.dataset.field ?? '';
    const here = findings.filter((finding) => finding.field === name);
    const bad = hasErrors(here);
    field.classList.toggle('bad', bad);
    const control = document.getElementById(name);
    if (bad) control?.setAttribute('aria-invalid', 'true');
    else control?.removeAttribute('aria-invalid');
    document
      .getElementById(`${name}-err`)
      ?.replaceChildren(
        ...here.slice(0, MOST).map((finding) => explained(finding, words, voice)),
        ...(here.length > MOST ? [element('p', {}, words.more(here.length - MOST))] : []),
      );
  }
}

/** All findings in one place, each leading to its field; none, and the place is empty. */
export function listFindings(
  findings: readonly FieldFinding[],
  words: ContributeWords,
  voice: Voice,
): void {
  const alert = byId('form-alert', HTMLElement);
  alert.removeAttribute('role');
  alert.className = findings.length === 0 ? '' : 'alert';
  if (findings.length === 0) {
    alert.replaceChildren();
    return;
  }
  const items = findings.slice(0, 3 * MOST).map((finding) => {
    const link = element('a', { href: `#${finding.field}` }, labelOf(finding.field), ' · ');
    link.append(hintOf(finding, words, voice));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(finding);
    });
    return element('li', {}, link);
  });
  alert.replaceChildren(
    element('h3', {}, words.summaryOfFindings(findings.length)),
    element('ul', {}, ...items),
  );
}

/** Take the person to the list of findings, and have it read out. */
export function announceFindings(): void {
  const alert = byId('form-alert', HTMLElement);
  alert.setAttribute('role', 'alert');
  alert.focus();
}

function explained(finding: FieldFinding, words: ContributeWords, voice: Voice): HTMLElement {
  const paragraph = element('p');
  if (finding.textLine !== undefined) {
    const jump = element('button', { type: 'button' }, words.line(finding.textLine));
    jump.addEventListener('click', () => {
      goTo(finding);
    });
    paragraph.append(jump, ' ');
  }
  if (finding.severity === 'warning') paragraph.append(words.warning);
  paragraph.append(hintOf(finding, words, voice));
  if (!isEmpty(finding) && finding.found !== '') {
    paragraph.append(
      element(
        'small',
        {},
        element('span', {}, words.found(finding.found)),
        element('span', {}, words.expected(voice.expected(finding))),
      ),
    );
  }
  return paragraph;
}

/** What has to be there and is not needs no more words than that. */
function isEmpty({ rule }: FieldFinding): boolean {
  return rule === 'missing-field' || rule === 'no-passage';
}

function hintOf(finding: FieldFinding, words: ContributeWords, voice: Voice): string {
  return isEmpty(finding) ? words.fillIn : voice.hint(finding);
}

function labelOf(field: string): string {
  const label = document.querySelector(`[data-field="${field}"] > :is(label, legend)`);
  return label?.firstChild?.textContent?.trim() ?? field;
}

function goTo({ field, textLine }: FieldFinding): void {
  const control = document.getElementById(field);
  control?.focus();
  if (textLine === undefined || !(control instanceof HTMLTextAreaElement)) return;
  const lines = control.value.split('\n');
  const start = lines.slice(0, textLine - 1).reduce((sum, line) => sum + line.length + 1, 0);
  control.setSelectionRange(start, start + (lines[textLine - 1] ?? '').length);
  control.scrollTop =
    (control.scrollHeight * start) / Math.max(1, control.value.length) - control.clientHeight / 2;
}
