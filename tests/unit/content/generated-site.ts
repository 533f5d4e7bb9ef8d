import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadContent } from '../../../src/checks/content/files/load-content.ts';
import type { SiteRecords } from '../../../src/content/build-site.ts';
import { buildSite } from '../../../src/content/build-site.ts';
import type { Site } from '../../../src/content/site.ts';
import { decodeSeed } from '../../../src/ingest/decode/decode-seed.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { readSettings } from '../../../src/schemas/settings.ts';
import { writeCorpus } from '../../bench/corpus/write-corpus.ts';

/** The site of a generated corpus of so many documents, every record of them published. */
export function generatedSite(count: number): Site {
  const folder = mkdtempSync(join(tmpdir(), 'zhice-generated-'));
  try {
    const { settings } = writeCorpus(folder, count);
    const content = loadContent(folder, { content: settings.CONTENT_DIR, seeds: settings.SEEDS_DIR });
    const lists = Object.fromEntries(
      collectionNames.map((name) => [name, content[name].records.map(({ value }) => value)]),
    ) as unknown as Omit<SiteRecords, 'documents' | 'publishedIds' | 'publishedAddresses' | 'seeds'>;
    return buildSite(
      {
        ...lists,
        documents: content.documents.flatMap(({ facts, text }) =>
          facts === undefined ? [] : [{ policy: facts.value, text }],
        ),
        publishedIds: content.publishedIds?.value ?? {},
        publishedAddresses: { routes: [], files: [], reference: { routes: [], files: [] } },
        seeds: new Map(
          [...content.seeds].flatMap(([name, bytes]) => {
            const { value } = decodeSeed(bytes, name);
            return value === undefined ? [] : [[name, value.text] as const];
          }),
        ),
      },
      readSettings({}),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
