import process from 'node:process';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import config from './archive.config.ts';

// Nothing is told to anybody, neither by the site nor by those who build it.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  site: config.site,
  base: config.base,
  trailingSlash: 'always',
  build: { concurrency: 4, inlineStylesheets: 'never' },
  // The content security policy allows no inline script or style.
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx()],
});
