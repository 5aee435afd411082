import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fileSizes } from '../../src/build/verify.ts';
import { BUILT_SITES } from './sites.ts';

interface Page {
  file: string;
  html: string;
  document: Document;
}

function pagesOf(folder: string): Page[] {
  return [...fileSizes(folder).keys()]
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      return { file, html, document: parseHTML(html).document };
    });
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of style that the tools which write the pages decide.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
  },
});

describe.each(BUILT_SITES)('the site "$name" under $base', ({ out, base }) => {
  const pages = pagesOf(out);
  const published = new Set(fileSizes(out).keys());
  const idsOf = new Map(
    pages.map(({ file, document }) => [
      file,
      new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
    ]),
  );

  test('has pages in three interface languages', () => {
    const languages = new Set(pages.map(({ document }) => document.documentElement.lang));
    expect([...languages].toSorted()).toEqual(['en', 'zh-Hans', 'zh-Hant']);
  });

  test('every internal link and fragment resolves', () => {
    const broken: string[] = [];
    for (const { file, document } of pages) {
      for (const element of document.querySelectorAll('[href], [src]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        const here = new URL(`${base}${file.replace(/index\.html$/, '')}`, 'https://site.test');
        const target = new URL(address, here);
        if (target.origin !== here.origin) continue;
        if (!target.pathname.startsWith(base)) {
          broken.push(`${file} → ${address} (outside ${base})`);
          continue;
        }
        const below = decodeURIComponent(target.pathname.slice(base.length));
        const wanted = below === '' || below.endsWith('/') ? `${below}index.html` : below;
        const fragment = decodeURIComponent(target.hash.slice(1));
        if (!published.has(wanted)) broken.push(`${file} → ${address}`);
        else if (fragment !== '' && !idsOf.get(wanted)?.has(fragment)) {
          broken.push(`${file} → ${address} (no such fragment)`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test('HTML is valid', async () => {
    const problems: string[] = [];
    for (const { file, html } of pages) {
      const report = await validator.validateString(html, file);
      for (const result of report.results) {
        for (const { ruleId, message, line } of result.messages) {
          problems.push(`${file}:${String(line)} ${ruleId}: ${message}`);
        }
      }
    }
    expect(problems.slice(0, 20)).toEqual([]);
  });

  test('nothing is loaded from elsewhere, nothing is inline', () => {
    const found: string[] = [];
    for (const { file, document } of pages) {
      for (const element of document.querySelectorAll('script, style, link[rel=stylesheet], img')) {
        const address = element.getAttribute('src') ?? element.getAttribute('href');
        if (address?.startsWith(base) !== true) found.push(`${file}: ${element.outerHTML}`);
      }
      for (const element of document.querySelectorAll('[style], [onclick], [onload]')) {
        found.push(`${file}: ${element.outerHTML.slice(0, 80)}`);
      }
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
      expect(policy?.getAttribute('content')).not.toMatch(/unsafe-inline|unsafe-eval'? |https?:/);
    }
    expect(found).toEqual([]);
  });

  test('hreflang names real editions only, each naming the others', () => {
    const alternates = new Map<string, Set<string>>();
    for (const { document } of pages) {
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      const links = [...document.querySelectorAll('link[rel=alternate][hreflang]')];
      alternates.set(canonical, new Set(links.map((link) => link.getAttribute('href') ?? '')));
    }
    for (const [canonical, others] of alternates) {
      for (const other of others) {
        expect(alternates.get(other), `${canonical} → ${other}`).toContain(canonical);
      }
    }
  });
});
