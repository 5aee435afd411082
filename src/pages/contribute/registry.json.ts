import type { APIRoute } from 'astro';
import { getArchive } from '../../content.ts';
import { CONTENT_FOLDER } from '../../disk/folders.ts';
import { readLedger } from '../../disk/read-ledger.ts';
import { registerOf } from '../../contribute/register.ts';

/** Who and what the archive has, for the form of the contribute page. */
export const GET: APIRoute = async () =>
  Response.json(registerOf(await getArchive(), readLedger(CONTENT_FOLDER).ledger));
