import { dev } from 'astro';
import config from '../archive.config.ts';
import { searchInDevelopment } from '../src/build/development.ts';

await dev({
  root: process.cwd(),
  server: { port: Number(process.env.PORT ?? 4321) },
  integrations: [searchInDevelopment(config.base)],
});
