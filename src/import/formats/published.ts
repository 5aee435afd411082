import type { Format } from './format.ts';

/** A talk's page as an archive like this one publishes it: a passage keeps its number, a turn its name. */
export const published: Format = {
  name: 'published',
  title: { zh: '本档案公布的演讲页面', en: 'a talk’s page as this archive publishes it' },
  detect: ({ text }) =>
    text.includes('<div class="text" data-copied=') && text.includes('<a class="no" href="#'),
  read: async (source) => (await import('./published-page.ts')).readPublished(source),
};
