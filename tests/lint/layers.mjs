/**
 * Who may import whom, for ESLint: the layers and rooms of `src` (src/ARCHITECTURE.md), and which packages each
 * layer knows. Static and dynamic imports, re-exports and `import()` types are all held to it, in `.ts` files, in the front
 * matter of `.astro` files and in their scripts; a module is found as TypeScript finds it, aliases included.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import boundaries from 'eslint-plugin-boundaries';

/** Layers in order; each may import those before it. i18n is the exception, see below. */
export const LAYERS = [
  'schemas',
  'i18n',
  'domain',
  'ingest',
  'exports',
  'charts',
  'search',
  'checks',
  'maintenance',
  'content',
  'features',
  'pages',
  'integrations',
  'cli',
];

/** Packages that a layer may know; `node:` stands for what Node brings along. Nothing else may be imported. */
const PACKAGES = {
  schemas: ['zod'],
  i18n: [],
  domain: [],
  ingest: ['@rgrove/parse-xml', 'fflate', 'parse5', 'satteri', 'yaml', 'zod'],
  exports: ['fflate', 'schema-dts', 'zod'],
  charts: ['d3'],
  search: ['opencc-js', 'pinyin-pro'],
  checks: ['node:', 'parse5', 'yaml', 'zod'],
  maintenance: ['yaml', 'zod'],
  content: ['node:'],
  features: [],
  pages: ['astro'],
  integrations: ['node:', 'astro', 'pagefind', 'postcss', 'rolldown', 'subset-font', 'vite'],
  cli: ['node:', 'astro', '@clack/prompts', 'yaml', 'zod'],
};

/** Rooms that every room may use, each with those before it; the search box is the fifth. */
const SHARED_ROOMS = ['ui', 'records', 'charts', 'shell', 'citing'];

const rooms = readdirSync(new URL('../../src/features/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const categories = [
  ...LAYERS.map((layer) => ({ category: layer, pattern: `src/${layer}/**` })),
  // A pattern with ** leaves out folders that begin with a dot.
  { category: 'pages', pattern: 'src/pages/.well-known/*' },
  { category: 'vocabulary', pattern: 'src/schemas/vocabulary.ts' },
  { category: 'site-loader', pattern: 'src/content/load-site.ts' },
  { category: 'site-loader', pattern: 'src/content.config.ts' },
  { category: 'text-component', pattern: 'src/content/text-component.ts' },
  { category: 'content-config', pattern: 'src/content.config.ts' },
  ...rooms.map((room) => ({ category: `room-${room}`, pattern: `src/features/${room}/**` })),
  { category: 'search-box', pattern: 'src/features/search/box/**' },
  { category: 'search-index', pattern: 'src/features/search/index/**' },
  { category: 'browser', pattern: 'src/**/*.client.ts' },
  { category: 'browser', pattern: 'src/**/*.astro/*.ts' },
  { category: 'build', pattern: 'src/**/*.astro' },
];

const inCategories = (...names) => ({ file: { categories: { anyOf: names } } });
/** What is named neither for the browser nor for the build. */
const pure = { file: { categories: { anyOf: ['features'], noneOf: ['browser', 'build'] } } };
const packages = (names) =>
  names.map((name) =>
    name === 'node:' ? { module: { origin: 'core' } } : { module: { origin: 'external', source: name } },
  );

const layerPolicies = LAYERS.map((layer, index) => ({
  from: inCategories(layer),
  allow: {
    to: [
      layer === 'i18n'
        ? inCategories('i18n', 'vocabulary')
        : inCategories(...LAYERS.slice(0, index + 1).filter((name) => name !== 'features')),
      ...(LAYERS.indexOf('features') < index ? [inCategories('features')] : []),
      ...packages(PACKAGES[layer]),
    ],
  },
}));

const roomPolicies = rooms.map((room) => {
  const rank = SHARED_ROOMS.indexOf(room);
  const open = rank === -1 ? SHARED_ROOMS : SHARED_ROOMS.slice(0, rank);
  const isBelowSearch = rank !== -1 && room !== 'shell';
  return {
    from: inCategories(`room-${room}`),
    allow: {
      to: inCategories(
        ...[room, ...open].map((name) => `room-${name}`),
        ...(isBelowSearch ? [] : ['search-box']),
      ),
    },
  };
});

const policies = [
  ...layerPolicies,
  ...roomPolicies,
  // Build-time makers of files, named one by one: the images that pages are shared with, and the packed search files.
  {
    from: inCategories('room-share'),
    allow: { to: packages(['node:', 'satori', '@resvg/resvg-js']) },
  },
  { from: inCategories('search-index'), allow: { to: packages(['node:']) } },
  {
    from: inCategories('content-config'),
    allow: {
      to: [
        inCategories(...LAYERS.slice(0, LAYERS.indexOf('content'))),
        ...packages(['node:', 'astro', 'yaml', 'zod']),
      ],
    },
  },
  // Astro prints the texts of documents.
  { from: inCategories('text-component'), allow: { to: packages(['astro']) } },
  // Only the loader of the site asks Astro for content.
  {
    disallow: { dependency: { source: 'astro:content' } },
    message:
      'Only src/content/load-site.ts and src/content.config.ts use astro:content; take what you need from the Site.',
  },
  { from: inCategories('site-loader'), allow: { dependency: { source: 'astro:content' } } },
  // The kind of a file is read from its name.
  {
    from: pure,
    disallow: { to: inCategories('browser') },
    message:
      'A pure file must not import a *.client.ts file, which runs in the browser alone; move what both need.',
  },
  {
    from: pure,
    disallow: { to: inCategories('build') },
    message: 'A pure file must not import an .astro file.',
  },
  {
    from: inCategories('browser'),
    disallow: { to: [{ module: { origin: 'core' } }, inCategories('build'), inCategories('site-loader')] },
    message: 'What runs in the browser knows neither Node nor .astro files nor the loader of the site.',
  },
];

const GLOBALS_OF_NODE = ['process', 'Buffer', 'require', '__dirname', '__filename'].map((name) => ({
  name,
  message: 'This code runs without Node.',
}));
const LITERAL_IMPORT = {
  selector: 'ImportExpression[source.type!="Literal"]',
  message: 'Import a module by its literal path.',
};
const LOADED = 'Use features/ui/loading: it has time limits and a retry, and tells what else may come.';
const STORED = 'Use features/ui/storing: storage may be closed, full or older.';

export const layers = [
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    plugins: { boundaries },
    settings: {
      'import/resolver': {
        [fileURLToPath(new URL('resolver.mjs', import.meta.url))]: { project: 'tsconfig.json' },
      },
      'boundaries/files': categories,
      'boundaries/ignore': ['src/env.d.ts'],
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/additional-dependency-nodes': [
        { selector: 'TSImportType > TSLiteralType > Literal', kind: 'type', name: 'import-type' },
        { selector: 'TSImportType > Literal', kind: 'type', name: 'import-type' },
      ],
      'boundaries/legacy-templates': false,
    },
    rules: {
      'boundaries/no-unknown-dependencies': 'error',
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkInternals: true,
          checkUnknownLocals: true,
          policies,
        },
      ],
    },
  },
  {
    // An address that is computed cannot be held to the layers; Pagefind's script, written after the build, has one.
    files: ['src/**/*.ts', 'src/**/*.astro'],
    ignores: ['src/features/search/related/pagefind.client.ts'],
    rules: {
      'no-restricted-syntax': ['error', LITERAL_IMPORT],
    },
  },
  {
    // That pure code knows no browser, tests/tsconfig.pure.json sees to; Node's globals it would let pass.
    files: [
      'src/{schemas,i18n,domain,ingest,exports,charts,search,maintenance}/**/*.ts',
      'src/**/*.client.ts',
    ],
    rules: {
      'no-restricted-globals': ['error', ...GLOBALS_OF_NODE],
    },
  },
  {
    // One way to load and one to store, which know what may go wrong.
    files: ['src/features/**/*.client.ts'],
    ignores: ['src/features/ui/{loading,storing}/**', 'src/features/search/related/*pagefind.client.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...GLOBALS_OF_NODE,
        { name: 'fetch', message: LOADED },
        { name: 'localStorage', message: STORED },
        { name: 'sessionStorage', message: STORED },
      ],
      'no-restricted-syntax': [
        'error',
        LITERAL_IMPORT,
        {
          selector: 'ImportExpression:not(CallExpression[callee.name="loadPart"] ImportExpression)',
          message: LOADED,
        },
      ],
    },
  },
];
