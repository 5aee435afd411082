import type { Language } from '../archive/languages.ts';
import type { SearchMessages } from '../i18n/search.ts';
import type { Registry } from './bundle-files.ts';
import { element } from './dom.ts';
import { excerpt } from './excerpt.ts';
import type { ShownPassage, ShownTalk } from './show.ts';

/** What the cards of one search have in common. */
export interface CardContext {
  words: SearchMessages;
  language: Language;
  /** Base of the site, with a trailing slash. */
  base: string;
  query: string;
  registry: Registry;
}

/** A found talk: its title and who spoke, then its best passages, each a link that lands on it. */
export function talkCard(talk: ShownTalk, context: CardContext): HTMLElement {
  const { words } = context;
  const link = element('a', { href: address(context, talk.path), lang: talk.language }, talk.title);
  const card = element('article', { class: 'card' }, element('h2', {}, link), facts(talk, context));
  card.append(...talk.passages.flatMap((passage) => hit(passage, context)));
  if (talk.further > 0) {
    const target = address(context, talk.path, talk.passages[0]?.id);
    card.append(element('a', { class: 'more', href: target }, words.further(talk.further)));
  }
  return card;
}

function facts({ speakers, event, date }: ShownTalk, context: CardContext): HTMLElement {
  const { registry, language } = context;
  const names = [
    ...speakers.slice(0, 4).map((id) => nameOf(registry.speakers, id, language)),
    nameOf(registry.events, event, language),
  ];
  const line = element('p', { class: 'meta' });
  for (const name of names) if (name !== '') line.append(element('span', {}, name));
  if (date !== '') line.append(element('time', { datetime: date }, date));
  return line;
}

const FALLBACK: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

export function nameOf(names: Registry['speakers'], id: string, language: Language): string {
  const name = names[id]?.name ?? {};
  return [language, ...FALLBACK].map((each) => name[each]).find((each) => each !== undefined) ?? id;
}

function hit(passage: ShownPassage, context: CardContext): HTMLElement[] {
  const { id, language, path, text, marks, heading, counterparts } = passage;
  const body = element('span', { lang: language });
  if (heading && heading.marks.length > 0) {
    body.append(element('b', {}, ...marked(heading.text, heading.marks)), ' ');
  }
  body.append(...marked(text, marks));
  const number = element('span', { class: 'num', 'aria-hidden': 'true' }, id.replace(/^p/, ''));
  const target = address(context, path, id);
  const link = element('a', { class: 'hit', href: target }, number, body);
  const others = counterparts.map((other) =>
    element(
      'a',
      { class: 'hit other', href: address(context, other.path, id) },
      element('span', { class: 'num' }, context.words.counterpart[other.language]),
      element('span', { lang: other.language }, ...marked(other.text, [])),
    ),
  );
  return [link, ...others];
}

function marked(text: string, marks: readonly [number, number][]): (Node | string)[] {
  return excerpt(text, marks).map((segment) =>
    segment.mark ? element('mark', {}, segment.text) : segment.text,
  );
}

/** A talk's address; the query goes with it, so that the page can mark what was looked for. */
function address({ base, query }: CardContext, path: string, id?: string): string {
  const hash = id === undefined ? '' : `#${id}`;
  return `${base}${path.slice(1)}?q=${encodeURIComponent(query)}${hash}`;
}
