import type { Language } from '../../archive/languages.ts';
import { pick } from '../../archive/languages.ts';
import type { Entry, Register } from '../../contribute/register.ts';
import { choiceText, entryMeant, namesOf } from '../../contribute/register.ts';
import { idOf } from '../../contribute/slug.ts';
import type { Choice, Values } from '../../contribute/values.ts';
import type { ContributeWords } from '../../i18n/contribute.ts';
import { byId, element } from './element.ts';
import { suggest } from './suggest.ts';

/** Fill the lists of known speakers and events. */
export function offerChoices(register: Register, language: Language): void {
  const fill = (id: string, entries: readonly Entry[]) => {
    byId(id, HTMLDataListElement).replaceChildren(
      ...entries.map((entry) => {
        const { text } = pick(entry.name, language);
        const others = namesOf(entry).filter((name) => name !== text);
        return element('option', { value: choiceText(entry, text), label: others.join(' · ') });
      }),
    );
  };
  fill('known-speakers', register.speakers);
  fill('known-events', register.events);
}

/** Say of each name whether the register has it, and ask for more where it has not. */
export function showChoices(
  form: HTMLFormElement,
  values: Values,
  register: Register,
  words: ContributeWords,
): void {
  for (const speaker of values.speakers) {
    showChoice(form, speaker, register.speakers, 'speakers', values.language, words);
  }
  showChoice(form, values.event, register.events, 'events', values.language, words);
  suggest(byId('event-start', HTMLInputElement), values.date);
}

function showChoice(
  form: HTMLFormElement,
  choice: Choice,
  entries: readonly Entry[],
  folder: 'speakers' | 'events',
  language: Language,
  words: ContributeWords,
): void {
  const field = form.querySelector(`[data-field="${choice.field}"]`);
  const known = field?.querySelector<HTMLElement>('[data-known]');
  const another = field?.querySelector<HTMLElement>('[data-another]');
  const created = field?.querySelector<HTMLElement>('[data-new]');
  if (!known || !another || !created) return;
  const entry = entryMeant(entries, choice.words);
  known.replaceChildren(...(entry ? [words.known, linkTo(entry, folder, form, language)] : []));
  // An id leaves no doubt; a name can be that of someone else.
  another.hidden = !entry || choice.words.includes(entry.id);
  const isNew = choice.words.trim() !== '' && (!entry || (choice.another && !another.hidden));
  created.hidden = !isNew;
  if (isNew) suggestNames(choice, language);
}

/** A name stands in the script that it is written in; the id comes from the one in Latin letters. */
function suggestNames({ field, words }: Choice, language: Language): void {
  const latin = !/\p{Script=Han}/u.test(words);
  const own = latin ? 'en' : language === 'en' ? 'zh-Hans' : language;
  for (const tag of ['zh-Hans', 'zh-Hant', 'en'] as const) {
    suggest(byId(`${field}-${tag}`, HTMLInputElement), tag === own ? words.trim() : '');
  }
  suggest(byId(`${field}-id`, HTMLInputElement), idOf(byId(`${field}-en`, HTMLInputElement).value));
}

function linkTo(
  entry: Entry,
  folder: 'speakers' | 'events',
  form: HTMLFormElement,
  language: Language,
): HTMLAnchorElement {
  const prefix =
    document.documentElement.lang === 'zh-Hans' ? '' : `/${document.documentElement.lang}`;
  return element(
    'a',
    {
      href: `${form.dataset.base ?? ''}${prefix}/${folder}/${entry.id}/`,
      target: '_blank',
      rel: 'noopener',
    },
    choiceText(entry, pick(entry.name, language).text),
  );
}
