import type { ComposedFile } from '../../contribute/compose.ts';
import type { Place } from '../../contribute/host.ts';
import { branchAt, filledFileAddress, newFileAddress } from '../../contribute/host.ts';
import type { ContributeWords } from '../../i18n/contribute.ts';
import { byId, element } from './element.ts';

/** The files of a sound contribution, with the steps that put each into the repository. */
export function showResult(
  files: readonly ComposedFile[],
  home: Place,
  words: ContributeWords,
): void {
  const result = byId('result', HTMLElement);
  const many = files.length > 1;
  const steps = files.map((file) => new Step(file, home, words));
  const [first, ...others] = steps;
  // A change of the text does not undo what was pasted after the first step.
  const pasted = result.querySelector<HTMLInputElement>('#branch')?.value ?? '';
  if (first && many) {
    first.item.append(
      branchField(pasted, home, words, (place) => {
        for (const step of others) step.leadTo(place);
      }),
    );
  }
  result.hidden = false;
  result.replaceChildren(
    element('h3', {}, words.done),
    element('p', {}, many ? words.stepsMany(files.length) : words.stepsOne),
    element('ol', {}, ...steps.map(({ item }) => item)),
    element('p', {}, words.last),
  );
}

export function hideResult(): void {
  byId('result', HTMLElement).hidden = true;
}

class Step {
  readonly item: HTMLLIElement;
  readonly #link: HTMLAnchorElement;
  readonly #path: string;
  readonly #text: string;

  constructor(file: ComposedFile, home: Place, words: ContributeWords) {
    this.#path = `content/${file.path}`;
    this.#text = file.text;
    this.#link = element('a', { className: 'btn main', target: '_blank', rel: 'noopener' });
    const filled = this.leadTo(home);
    this.#link.textContent = filled ? words.openFilled : words.openEmpty;
    const said = element('span', { role: 'status' });
    const copy = element('button', { type: 'button', className: 'btn' }, words.copy);
    const view = element(
      'details',
      {},
      element('summary', {}, words.show),
      element('pre', { tabIndex: 0 }, file.text),
    );
    copy.addEventListener('click', () => {
      void copyText(file.text).then((done) => {
        said.textContent = done ? words.copied : words.copyFailed;
        if (!done) view.open = true;
      });
    });
    this.item = element(
      'li',
      {},
      element('p', {}, element('code', {}, this.#path)),
      ...(filled ? [] : [element('p', { className: 'hint' }, words.pasteHint)]),
      element(
        'p',
        { className: 'acts' },
        ...(filled ? [this.#link, copy] : [copy, this.#link]),
        said,
      ),
      element('p', { className: 'hint' }, words.propose),
      view,
    );
  }

  /** Point the link at a new-file page of `place`; true if the text fits into the address. */
  leadTo(place: Place): boolean {
    const filled = filledFileAddress(place, this.#path, this.#text);
    this.#link.href = filled ?? newFileAddress(place, this.#path);
    return filled !== undefined;
  }
}

function branchField(
  pasted: string,
  home: Place,
  words: ContributeWords,
  onPlace: (place: Place) => void,
): HTMLElement {
  const input = element('input', { className: 'in', id: 'branch', type: 'url' });
  const said = element('p', { className: 'hint', role: 'status' });
  input.setAttribute('aria-describedby', 'branch-hint');
  const read = () => {
    const place = branchAt(input.value, home);
    said.textContent =
      input.value === '' ? '' : place ? `${place.url} · ${place.branch}` : words.branchUnknown;
    onPlace(place ?? home);
  };
  input.addEventListener('input', read);
  input.value = pasted;
  read();
  const label = element('label', { htmlFor: 'branch' }, words.branch.label);
  const hint = element('p', { className: 'hint', id: 'branch-hint' }, words.branch.hint ?? '');
  return element('div', { className: 'f' }, label, hint, input, said);
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or no secure context: the person copies by hand.
    return false;
  }
}
