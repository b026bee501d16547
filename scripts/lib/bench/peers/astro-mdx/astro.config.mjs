import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

// The pipeline of Astro's guide to content collections, with nothing turned off or tuned.
export default defineConfig({
  site: 'https://checks.example',
  trailingSlash: 'always',
  integrations: [mdx()],
});
