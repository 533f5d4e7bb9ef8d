/** How many files of one kind a site has, and what they weigh together, uncompressed. */
export interface KindWeight {
  readonly files: number;
  readonly bytes: number;
}

/**
 * What a file is, for files that every document or page has alike: `policies/*\/index.html`,
 * `data/policies/*.json`, `timeline/*\/index.html`; both languages are one kind.
 * @param path from the root of the site
 */
function kindOf(path: string): string {
  const own = path.replace(/^en\//u, '');
  const [, folder] = BUNDLES.exec(own) ?? [];
  if (folder !== undefined) return `${folder}/*${/\.\w+$/u.exec(own)?.[0] ?? ''}`;
  return own.replace(RECORD, '$1*').replace(/\/\d+(?=\/index\.html$)/u, '/*');
}

/** Folders whose files have names that say nothing. */
const BUNDLES = /^(_astro|pagefind|search-index|og)\//u;
/** The id of a record in a path, behind the folder of its like. */
const RECORD =
  /^((?:data\/|embed\/)?(?:policies|parallels|targets|topics|organisations|indicators|terms)\/)(?!list\/|index\.)[^/.]+/u;

/** The files of a site by kind. */
export function weighKinds(sizes: ReadonlyMap<string, number>): ReadonlyMap<string, KindWeight> {
  const kinds = new Map<string, KindWeight>();
  for (const [path, bytes] of sizes) {
    const kind = kindOf(path);
    const before = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: before.files + 1, bytes: before.bytes + bytes });
  }
  return kinds;
}

/**
 * Rows of a table: what a document more costs from one site to the next, the heaviest kinds first.
 * @param documents by how many the second has more
 */
export function describeKinds(
  before: ReadonlyMap<string, KindWeight>,
  after: ReadonlyMap<string, KindWeight>,
  documents: number,
): readonly string[] {
  const more = [...after].map(([kind, { files, bytes }]) => ({
    kind,
    files: (files - (before.get(kind)?.files ?? 0)) / documents,
    kib: (bytes - (before.get(kind)?.bytes ?? 0)) / documents / 1024,
  }));
  return [
    '| kind | files | KiB |',
    '| --- | --- | --- |',
    ...more
      .filter(({ kib, files }) => kib >= 2 || files >= 0.2)
      .toSorted((a, b) => b.kib - a.kib)
      .map(({ kind, files, kib }) => `| \`${kind}\` | ${files.toFixed(2)} | ${kib.toFixed(1)} |`),
  ];
}
