import { expect, test } from 'vitest';
import { unknownReference } from '../../src/archive/references.ts';
import { speakerSchema } from '../../src/archive/speaker.ts';
import { talkSchema } from '../../src/archive/talk.ts';
import { topicsSchema } from '../../src/archive/topic.ts';
import { parseYaml, validate } from '../../src/archive/yaml.ts';
import { reportText } from '../../src/check/reporters/text.ts';
import type { Finding } from '../../src/archive/finding.ts';

// Every message word for word, one after the other: the file is as long as there are messages.

const SOUND = {
  title: 'title: 题',
  language: 'language: zh-Hans',
  edition: 'edition: edited',
  source: 'source: { title: 报道 }',
  rights: 'rights: CC0',
  review: 'review: { state: draft }',
};

/** What a person reads of a talk's frontmatter in which these lines differ. */
function said(lines: Partial<Record<keyof typeof SOUND | 'more', string>>): string {
  return shown(Object.values({ ...SOUND, ...lines }).join('\n'), talkSchema);
}

function shown(yaml: string, schema: Parameters<typeof validate>[1]): string {
  const file = 'index.mdx';
  const { source, findings } = parseYaml(yaml, { file, firstLine: 2 });
  const unfit = source ? validate(source, schema, file).findings : [];
  return words([...findings, ...unfit]);
}

function words(findings: readonly Finding[]): string {
  return reportText(findings, 'content').split('\n\n').slice(0, -1).join('\n');
}

test('sound frontmatter has nothing to be told', () => {
  expect(said({})).toBe('');
});

test('an unknown key, with the nearest one or all of them', () => {
  expect(said({ more: 'speker: zhang-fan' })).toMatchInlineSnapshot(`
    "content/index.mdx:8:1  错误 error  unknown-field
      见 found     speker
      应为 expected speaker
      没有“speker”这一项；是不是“speaker”？
      There is no field "speker"; did you mean "speaker"?"
  `);
  expect(said({ more: 'layout: ./evil.mjs' })).toMatchInlineSnapshot(`
    "content/index.mdx:8:1  错误 error  unknown-field
      见 found     layout
      应为 expected title, speaker, event, date, language, edition, summary, topics, media, source, rights, review
      没有“layout”这一项；可用的有：title、speaker、event、date、language、edition、summary、topics、media、source、rights、review。
      There is no field "layout"; the fields are: title, speaker, event, date, language, edition, summary, topics, media, source, rights, review."
  `);
  expect(said({ source: 'source: { title: 报道, ulr: "https://example.org/" }' }))
    .toMatchInlineSnapshot(`
      "content/index.mdx:5:22  错误 error  unknown-field
        见 found     ulr
        应为 expected url
        没有“ulr”这一项；是不是“url”？
        There is no field "ulr"; did you mean "url"?"
    `);
});

test('a key that belongs to another state', () => {
  expect(said({ review: 'review: { state: draft, validator: 甲 }' })).toMatchInlineSnapshot(`
    "content/index.mdx:7:25  错误 error  unknown-field
      见 found     validator
      应为 expected —
      “validator”与这里的其他值不相配：删去它，或改正其他值（例如 state）。
      "validator" does not go with the other values here: delete it, or correct them (state, for example)."
  `);
});

test('a missing key', () => {
  expect(said({ source: '' })).toMatchInlineSnapshot(`
    "content/index.mdx:2:1  错误 error  missing-field
      见 found     （无）
      应为 expected source
      补上“source”这一项。
      Add the field "source"."
  `);
  expect(said({ source: 'source: {}' })).toMatchInlineSnapshot(`
    "content/index.mdx:5:9  错误 error  missing-field
      见 found     （无）
      应为 expected source.title
      补上“source.title”这一项。
      Add the field "source.title"."
  `);
});

test('a value of the wrong type, or of no use', () => {
  expect(said({ title: 'title: [a, b]' })).toMatchInlineSnapshot(`
    "content/index.mdx:2:8  错误 error  bad-value
      见 found     ["a","b"]
      应为 expected 一段文字 · text
      “title”的值不合用；应为：一段文字 · text。
      The value of "title" does not fit; expected: 一段文字 · text."
  `);
  expect(said({ source: 'source: 报道' })).toMatchInlineSnapshot(`
    "content/index.mdx:5:9  错误 error  bad-value
      见 found     报道
      应为 expected 若干“键: 值” · keys with values
      “source”的值不合用；应为：若干“键: 值” · keys with values。
      The value of "source" does not fit; expected: 若干“键: 值” · keys with values."
  `);
  expect(said({ more: 'topics: large-language-models' })).toMatchInlineSnapshot(`
    "content/index.mdx:8:9  错误 error  bad-value
      见 found     large-language-models
      应为 expected 列表 [a, b] · a list
      “topics”的值不合用；应为：列表 [a, b] · a list。
      The value of "topics" does not fit; expected: 列表 [a, b] · a list."
  `);
  expect(said({ edition: 'edition: edit' })).toMatchInlineSnapshot(`
    "content/index.mdx:4:10  错误 error  bad-value
      见 found     edit
      应为 expected verbatim | edited | condensed
      “edition”的值不合用；应为：verbatim | edited | condensed。
      The value of "edition" does not fit; expected: verbatim | edited | condensed."
  `);
  expect(said({ review: 'review: { state: done }' })).toMatchInlineSnapshot(`
    "content/index.mdx:7:18  错误 error  bad-value
      见 found     done
      应为 expected draft | proofread | validated
      “review.state”的值不合用；应为：draft | proofread | validated。
      The value of "review.state" does not fit; expected: draft | proofread | validated."
  `);
  expect(said({ title: 'title: ""' })).toMatchInlineSnapshot(`
    "content/index.mdx:2:8  错误 error  bad-value
      见 found     （无）
      应为 expected 不为空 · not empty
      “title”的值不合用；应为：不为空 · not empty。
      The value of "title" does not fit; expected: 不为空 · not empty."
  `);
});

test('a bad id, day, address, digest', () => {
  expect(said({ more: 'speaker: [zhang-fan, 张帆]' })).toMatchInlineSnapshot(`
    "content/index.mdx:8:22  错误 error  id
      见 found     张帆
      应为 expected a-z 0-9 -
      speaker.1：编号只用小写字母、数字和连字符，例如 zhang-fan。
      speaker.1: An id has lower-case letters, digits and hyphens only, like zhang-fan."
  `);
  expect(said({ more: 'date: 2023-02-30' })).toMatchInlineSnapshot(`
    "content/index.mdx:8:7  错误 error  day
      见 found     2023-02-30
      应为 expected YYYY-MM-DD
      date：写成日历上有的一天，例如 2023-05-17。
      date: Write a day of the calendar, like 2023-05-17."
  `);
  expect(said({ source: 'source: { title: 报道, url: example.org }' })).toMatchInlineSnapshot(`
    "content/index.mdx:5:27  错误 error  url
      见 found     example.org
      应为 expected https://…
      source.url：写完整的公开网址（https://域名/…），不含用户名与空格。
      source.url: Write a whole public web address (https://host/…), without a user name or spaces."
  `);
  expect(said({ source: 'source: { title: 报道, sha256: abc }' })).toMatchInlineSnapshot(`
    "content/index.mdx:5:30  错误 error  sha256
      见 found     abc
      应为 expected 64 × 0-9a-f
      source.sha256：写原件的 SHA-256：64 个小写十六进制字符。
      source.sha256: Write the SHA-256 of the capture: 64 lower-case hexadecimal characters."
  `);
});

test('the same person twice', () => {
  expect(said({ review: 'review: { state: validated, proofreader: 甲, validator: 甲 }' }))
    .toMatchInlineSnapshot(`
    "content/index.mdx:7:56  错误 error  two-people
      见 found     甲
      应为 expected 另一个人 · a different person
      review.validator：核定者不能与校对者是同一人。
      review.validator: The validator must be someone other than the proofreader."
  `);
});

test('a role that ends before it begins', () => {
  const role = (from: string, to: string) =>
    shown(
      `name: { en: A }\nroles: [{ title: { en: Chair }, from: ${from}, to: ${to} }]`,
      speakerSchema,
    );
  expect(role('2020', '2020-05')).toBe('');
  expect(role('2020-05', '2020')).toBe('');
  expect(role('2020-05', '2020-13')).toContain('partial-date');
  expect(role('2020-05', '2019')).toMatchInlineSnapshot(`
    "content/index.mdx:3:52  错误 error  ends-before-it-starts
      见 found     2019
      应为 expected end ≥ start
      roles.0.to：结束不能早于开始。
      roles.0.to: The end cannot be before the beginning."
  `);
});

test('a link that shows another address than it has', () => {
  expect(
    shown(
      'name: { en: A }\nlinks: [{ title: "https://bank.example/", url: "https://evil.example/" }]',
      speakerSchema,
    ),
  ).toMatchInlineSnapshot(`
    "content/index.mdx:3:18  错误 error  link-disguise
      见 found     https://bank.example/
      应为 expected 链接的文字 · words
      links.0.title：显示的网址与它通往的网址不是同一个网站：写成一样，或改用文字。
      links.0.title: The address shown is not that of the site to which the link leads: make them the same, or use words."
  `);
});

test('a name in no language, a topic whose id is none', () => {
  expect(shown('name: {}', speakerSchema)).toMatchInlineSnapshot(`
    "content/index.mdx:2:7  错误 error  at-least-one-language
      见 found     {}
      应为 expected zh-Hans, zh-Hant, en
      name：至少写出一种语言的名称。
      name: Give the name in at least one language."
  `);
  expect(shown('Large Models: { name: { en: a } }', topicsSchema)).toMatchInlineSnapshot(`
    "content/index.mdx:2:1  错误 error  id
      见 found     Large Models
      应为 expected a-z 0-9 -
      Large Models：编号只用小写字母、数字和连字符，例如 zhang-fan。
      Large Models: An id has lower-case letters, digits and hyphens only, like zhang-fan."
  `);
});

test('YAML that is none, or does more than it has to', () => {
  expect(said({ more: 'title: 又一题' })).toMatchInlineSnapshot(`
    "content/index.mdx:8:1  错误 error  repeated-key
      见 found     title
      应为 expected 一次 · once
      “title”写了两次：只留一个。
      "title" is there twice: keep one."
  `);
  expect(said({ title: 'title: a: b' })).toMatchInlineSnapshot(`
    "content/index.mdx:2:8  错误 error  yaml
      见 found     a: b
      应为 expected 合乎 YAML 1.2 的文字 · well-formed YAML
      检查缩进、引号与括号；值里有“: ”或以特殊符号开头时，用引号括起来。
      Check indentation, quotes and brackets; put a value in quotes if it contains ": " or begins with a special character (Nested mappings are not allowed in compact mappings)."
  `);
  expect(said({ title: 'title: "a' })).toMatchInlineSnapshot(`
    "content/index.mdx:2:8  错误 error  yaml
      见 found     "a
      应为 expected 合乎 YAML 1.2 的文字 · well-formed YAML
      检查缩进、引号与括号；值里有“: ”或以特殊符号开头时，用引号括起来。
      Check indentation, quotes and brackets; put a value in quotes if it contains ": " or begins with a special character (Missing closing "quote)."
  `);
  expect(said({ source: 'source: { title: 报道' })).toMatchInlineSnapshot(`
    "content/index.mdx:5:9  错误 error  yaml
      见 found     { title: 报道
      应为 expected 合乎 YAML 1.2 的文字 · well-formed YAML
      检查缩进、引号与括号；值里有“: ”或以特殊符号开头时，用引号括起来。
      Check indentation, quotes and brackets; put a value in quotes if it contains ": " or begins with a special character (Flow map in block collection must be sufficiently indented and end with a })."
  `);
  expect(said({ title: 'title: &a 题', more: 'summary: *a' })).toMatchInlineSnapshot(`
    "content/index.mdx:2:8  错误 error  yaml-feature
      见 found     &a
      应为 expected 只有键、列表和文字 · only keys, lists and text
      锚（&）、引用（*）和标签（!）不可用：把值直接写出来；若它就是文字，用引号括起来。
      Anchors (&), aliases (*) and tags (!) are not allowed: write the value out, or put it in quotes if it is plain text.
    content/index.mdx:8:10  错误 error  yaml-feature
      见 found     *a
      应为 expected 只有键、列表和文字 · only keys, lists and text
      锚（&）、引用（*）和标签（!）不可用：把值直接写出来；若它就是文字，用引号括起来。
      Anchors (&), aliases (*) and tags (!) are not allowed: write the value out, or put it in quotes if it is plain text."
  `);
  expect(said({ title: 'title: !!js/function "f"' })).toMatchInlineSnapshot(`
    "content/index.mdx:2:8  错误 error  yaml-feature
      见 found     !!js/function
      应为 expected 只有键、列表和文字 · only keys, lists and text
      锚（&）、引用（*）和标签（!）不可用：把值直接写出来；若它就是文字，用引号括起来。
      Anchors (&), aliases (*) and tags (!) are not allowed: write the value out, or put it in quotes if it is plain text."
  `);
  expect(said({ more: '? [a, b]\n: c' })).toMatchInlineSnapshot(`
    "content/index.mdx:8:3  错误 error  yaml-key
      见 found     [a, b]
      应为 expected key: …
      键须是一个普通的词，不是列表、不是 __proto__：改名或删去。
      A key is a plain word, no list and not __proto__: rename it or delete it."
  `);
});

test('an id that stands in no registry, with the nearest or the file to write', () => {
  const at = { file: 'talks/a/index.mdx', line: 3, column: 10 };
  const known = ['zhang-fan', 'li-si'];
  expect(words([unknownReference('speaker', 'zhang-fang', known, at)])).toMatchInlineSnapshot(`
    "content/talks/a/index.mdx:3:10  错误 error  unknown-speaker
      见 found     zhang-fang
      应为 expected zhang-fan
      没有编号为“zhang-fang”的讲者；是不是“zhang-fan”？若是新的，请写 content/speakers/zhang-fang.yaml。
      No speaker has the id "zhang-fang"; did you mean "zhang-fan"? If it is a new one, write content/speakers/zhang-fang.yaml."
  `);
  expect(words([unknownReference('event', 'summit-2023', [], at)])).toMatchInlineSnapshot(`
    "content/talks/a/index.mdx:3:10  错误 error  unknown-event
      见 found     summit-2023
      应为 expected content/events/summit-2023.yaml
      没有编号为“summit-2023”的活动；请写 content/events/summit-2023.yaml。
      No event has the id "summit-2023"; write content/events/summit-2023.yaml."
  `);
  expect(words([unknownReference('topic', 'chips', ['chip'], at)])).toMatchInlineSnapshot(`
    "content/talks/a/index.mdx:3:10  错误 error  unknown-topic
      见 found     chips
      应为 expected chip
      没有编号为“chips”的主题；是不是“chip”？若是新的，请写 content/topics.yaml。
      No topic has the id "chips"; did you mean "chip"? If it is a new one, write content/topics.yaml."
  `);
});
