import path from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { CACHE_FOLDER, CONTENT_FOLDER } from '../disk/folders.ts';
import { checkContent } from '../disk/check-content.ts';
import { SEARCH_INDEX, writeSearchIndex } from './search-index.ts';

/** Calm in which no file changes before the index is written again, in milliseconds. */
const CALM = 400;

/** Search in the development server: its index follows the content. */
export function searchInDevelopment(base: string): AstroIntegration {
  const folder = path.join(CACHE_FOLDER, 'development');
  const write = async () => {
    const { archive, store } = await checkContent(CONTENT_FOLDER, { cacheDir: CACHE_FOLDER });
    await writeSearchIndex(archive, store, folder);
  };
  return {
    name: 'search-in-development',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        await write();
        const serve = sirv(path.join(folder, SEARCH_INDEX), { dev: true });
        server.middlewares.use(`${base}${SEARCH_INDEX}`, (request, response, next) => {
          serve(request, response, next);
        });
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!path.resolve(file).startsWith(CONTENT_FOLDER)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            write().catch((error: unknown) => {
              logger.error(String(error));
            });
          }, CALM);
        });
      },
    },
  };
}
