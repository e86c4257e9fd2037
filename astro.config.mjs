import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import { chooseWords } from './scripts/build/engine/choose-words.ts';
import { keepBundle } from './scripts/build/engine/keep-bundle.ts';
import { followRecords } from './scripts/dev/follow-records.ts';
import { isPackage } from './scripts/program/own-files.ts';
import { annotateCitations } from './scripts/ingest/dossiers/annotate-citations.ts';

// `npm run build` and `npm run dev` set these; the defaults serve editors and `astro check`.
const outDir = process.env.ARCHIVE_OUT ?? './dist';
const cacheDir = process.env.ARCHIVE_CACHE ?? './node_modules/.astro';

/**
 * Vite gives every module that loads another on demand a list of that one's own parts, and a helper, which is one more file that pages
 * wait for. The parts are few here, and found when they are asked for.
 * @type {import('vite').Plugin}
 */
const withoutPreloads = {
  name: 'without-preloads',
  enforce: 'pre',
  // Astro sets its own value where the configuration says it.
  configEnvironment: () => ({ build: { modulePreload: false } }),
  // One for each module that loads others: one for all would be a file of its own.
  resolveId: (id, importer) => (id.includes('vite/preload-helper') ? `\0load:${importer ?? ''}` : undefined),
  load: (id) => (id.startsWith('\0load:') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * Files are named for what they belong to, with letters first: some hosts drop what begins with an underscore, as a route with brackets
 * would. The hash tells those of one name apart.
 */
const fileName = ({ name = '', names = [name] }) => {
  const [route = ''] = (names[0] ?? '').replace(/\.css$/, '').split(/\.astro|@_@/);
  return `assets/${route.replace(/[^a-z\d]+/gi, '-').replace(/^-|-$/g, '') || 'page'}.[hash]`;
};
const assetFileNames = (/** @type {{ names?: string[] }} */ asset) => `${fileName(asset)}[extname]`;
const scriptFileNames = (/** @type {{ name: string }} */ chunk) => `${fileName(chunk)}.js`;

export default defineConfig({
  output: 'static',
  outDir,
  cacheDir,
  trailingSlash: 'always',
  // 'jsx', the default, drops line breaks between inline elements: words grow together in the search index.
  compressHTML: true,
  // Not the default's `_astro`, for the same hosts. Nothing inline: the security policy forbids it.
  build: { assets: 'assets', inlineStylesheets: 'never' },
  // The default processor of Astro 7 runs no rehype plugins.
  markdown: {
    // What editors write is what is shown: no quotation marks made round, no dots made one.
    processor: unified({ remarkPlugins: [annotateCitations], rehypePlugins: [rehypeSlug], smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), followRecords(), keepBundle()],
  prefetch: false,
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      withoutPreloads,
      chooseWords(process.env.ARCHIVE_INTERFACE ?? 'en', process.env.ARCHIVE_CONTENT ?? './content'),
    ],
    define: { IS_PACKAGE: JSON.stringify(isPackage) },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { assetFileNames },
        // Astro's own mark on an MDX page, which the bundler warns of and then handles.
        onLog: (level, log, print) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : print(level, log)),
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { assetFileNames, entryFileNames: scriptFileNames, chunkFileNames: scriptFileNames },
          },
        },
      },
    },
    experimental: {
      // Scripts load one another by relative addresses; the link pass does the same for pages and stylesheets.
      renderBuiltUrl: (_file, { hostType, ssr }) => (hostType === 'js' && !ssr ? { relative: true } : undefined),
    },
  },
});
