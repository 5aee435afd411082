import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A Hugo site of the same pages as ours: every talk in both languages, passages numbered and
 * linked, and the register of all talks for years, speakers, events and topics in three interface
 * languages. Markup that Hugo's Markdown does not know is given to it as HTML.
 */
export function writeHugoSite(folder: string, content: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['content/talks', 'layouts/_default', 'layouts/talks', 'layouts/list']) {
    mkdirSync(path.join(folder, part), { recursive: true });
  }
  writeFileSync(
    path.join(folder, 'config.toml'),
    [
      'baseURL = "https://example.org/"',
      'title = "bench"',
      'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "section"]',
      '[markup.goldmark.renderer]',
      'unsafe = true',
      '',
    ].join('\n'),
  );
  writeFileSync(path.join(folder, 'layouts/_default/baseof.html'), BASE);
  writeFileSync(path.join(folder, 'layouts/index.html'), LIST);
  writeFileSync(path.join(folder, 'layouts/_default/single.html'), LIST);
  writeFileSync(path.join(folder, 'layouts/talks/single.html'), TALK);
  mkdirSync(path.join(folder, 'layouts/_default/_markup'), { recursive: true });

  for (const slug of readdirSync(path.join(content, 'talks'))) {
    const source = path.join(content, 'talks', slug);
    const original = readFileSync(path.join(source, 'index.mdx'), 'utf8');
    const shared = /^(?:speaker|event|date|topics): .*$/gm;
    const fields = [...original.matchAll(shared)].map(([line]) => line).join('\n');
    for (const name of readdirSync(source).filter((file) => file.endsWith('.mdx'))) {
      const text = readFileSync(path.join(source, name), 'utf8');
      const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const kept = frontmatter.split('\n').filter((line) => /^(title|summary|rights):/.test(line));
      const page = name === 'index.mdx' ? slug : `${slug}-en`;
      writeFileSync(
        path.join(folder, 'content/talks', `${page}.md`),
        `---\n${kept.join('\n')}\n${fields}\nlayout: single\n---\n${asMarkdown(body)}`,
      );
    }
  }
  for (const language of ['zh-hans', 'zh-hant', 'en']) {
    for (const list of ['talks', 'year', 'speaker', 'event', 'topic1', 'topic2', 'topic3']) {
      writeFileSync(
        path.join(folder, 'content', `${list}-${language}.md`),
        `---\ntitle: ${list} ${language}\n---\n`,
      );
    }
  }
}

function asMarkdown(body: string): string {
  let number = 0;
  return body
    .replace(/<Unclear([^>]*)\/>/g, '<span class="unclear"$1></span>')
    .replace(/<Unclear([^>]*)>/g, '<span class="unclear"$1>')
    .replaceAll('</Unclear>', '</span>')
    .replace(/^([^#\n].*)$/gm, (_, paragraph: string) => {
      number++;
      const id = `p${String(number)}`;
      return `<div class="p" id="${id}"><a class="no" href="#${id}">${String(number)}</a>\n\n${paragraph}\n\n</div>`;
    });
}

const BASE = `<!doctype html>
<html lang="zh-Hans">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}">
<link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/style.css"></head>
<body><header class="mast"><a href="/">讲录</a><nav><ul><li><a href="/talks-zh-hans/">演讲</a></li><li><a href="/speaker-zh-hans/">讲者</a></li><li><a href="/event-zh-hans/">活动</a></li></ul></nav></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer><ul><li><a href="/">关于</a></li></ul></footer></body></html>
`;

const TALK = `{{ define "main" }}<header class="head"><h1>{{ .Title }}</h1>
<p class="meta"><span>{{ .Params.speaker }}</span><span>{{ .Params.event }}</span><time>{{ .Date.Format "2006-01-02" }}</time></p>
<p class="lede">{{ .Params.summary }}</p></header>
<nav class="rail">{{ .TableOfContents }}</nav>
<div class="text">{{ .Content }}</div>
<section class="paiji"><dl><dt>权利</dt><dd>{{ .Params.rights }}</dd></dl></section>{{ end }}
`;

const LIST = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ol class="reg">{{ range where .Site.RegularPages "Section" "talks" }}<li><time>{{ .Date.Format "2006-01-02" }}</time><div><a class="ti" href="{{ .RelPermalink }}">{{ .Title }}</a><p class="meta"><span>{{ .Params.speaker }}</span><span>{{ .Params.event }}</span></p></div></li>
{{ end }}</ol>{{ end }}
`;
