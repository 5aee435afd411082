import type { Format } from './format.ts';

/** A saved web page: its main content, and what its head says about it. */
export const html: Format = {
  name: 'html',
  title: { zh: '保存的网页', en: 'a saved web page' },
  detect: ({ name, text }) => {
    if (/<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i.test(text.slice(0, 3000))) return true;
    // Markdown may have more tags than words.
    if (/\.(?:md|markdown)$/i.test(name) || text.startsWith('---\n')) return false;
    // A template's file is called a page, and has the middle of one.
    return tagShare(text.slice(0, 20_000)) > (/\.x?html?$/i.test(name) ? 0 : 0.08);
  },
  // What reads pages is large, and most sources are none.
  read: async (source) => (await import('./html-page.ts')).readPage(source),
};

/** Share of a text that is tags of a page. */
function tagShare(text: string): number {
  const tags =
    text.match(
      /<\/?(?:p|div|span|section|article|h[1-6]|br|td|tr|table|ul|li|a)\b[^>]{0,300}>/gi,
    ) ?? [];
  return tags.length < 4 ? 0 : tags.join('').length / Math.max(1, text.length);
}
