import * as z from 'astro/zod';
import { lineSchema } from './line.ts';
import { daySchema } from './dates.ts';
import { idSchema } from './ids.ts';
import { languageSchema } from './languages.ts';
import { mediaSchema } from './media.ts';
import { reviewSchema } from './review.ts';
import { sourceSchema } from './source.ts';

export const EDITION_KINDS = ['verbatim', 'edited', 'condensed', 'translation'] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];

/** Ids of which none is there twice. */
const idsSchema = z
  .array(idSchema)
  .max(200)
  .refine((ids) => new Set(ids).size === ids.length, { error: 'twice' });

const oneOrMoreIds = z
  .union([idSchema, idsSchema.min(1)])
  .transform((ids) => (typeof ids === 'string' ? [ids] : ids));

const title = lineSchema.describe(
  '演讲题目，不含讲者与日期 · title as announced, without speaker or date',
);
const summary = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .optional()
  .describe('两句话：主张什么，与谁有关 · two sentences: what is claimed, for whom it matters');
const rights = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .describe('权利说明 · whose the talk is and how this edition may be used');
const review = reviewSchema.describe('校核状态 · how far the edition has been checked');

/**
 * Frontmatter of `index.mdx`: a talk and its edition in the original language. What a source does
 * not say (who, where, when) is left out: an empty field beats a wrong one.
 */
export const talkSchema = z.strictObject({
  title,
  speaker: oneOrMoreIds
    .default([])
    .describe(
      '讲者的编号（content/speakers/ 下的文件名），或编号的列表 · id of the speaker, or a list of ids',
    ),
  event: idSchema.optional().describe('活动的编号（content/events/ 下的文件名）· id of the event'),
  date: daySchema
    .optional()
    .describe('演讲之日 YYYY-MM-DD · day the talk was given, not of the transcript'),
  language: languageSchema.describe('演讲的语言 · language the talk was given in'),
  edition: z
    .enum(['verbatim', 'edited', 'condensed'])
    .describe('verbatim 逐字稿 · edited 整理稿 · condensed 节编'),
  summary,
  topics: idsSchema.default([]).describe('主题的编号（见 content/topics.yaml）· ids of topics'),
  media: z.array(mediaSchema).default([]).describe('录像、录音、幻灯 · recordings and slides'),
  source: sourceSchema.describe('来源 · where the text comes from'),
  rights,
  review,
});

/** Frontmatter of `<language>.mdx`: what a translation says for itself. The rest is the original's. */
export const translationSchema = z.strictObject({
  title,
  edition: z.literal('translation').describe('translation 译本'),
  summary,
  rights,
  review,
});
