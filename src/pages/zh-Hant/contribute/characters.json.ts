import type { APIRoute } from 'astro';
import { taiwanCharacters } from '../../../i18n/taiwan-characters.ts';

/** What the form needs to say findings as Taiwan writes them. */
export const GET: APIRoute = () => Response.json(taiwanCharacters());
