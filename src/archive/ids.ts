import * as z from 'astro/zod';

/** Ids of talks (slugs), speakers, events and topics: they become addresses and are given once. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z.string().regex(ID_PATTERN, { error: 'id' }).max(80);

/** Passage ids: given once in order of first appearance, never reused. */
export const PASSAGE_ID_PATTERN = /^p[1-9][0-9]{0,5}$/;
