import { readFileSync, readdirSync } from 'node:fs';
import { readMdx } from '../../src/ingest/read-mdx.ts';
import { policySchema } from '../../src/schemas/policy.ts';
import { makeSearchDocument } from '../../src/search/make-search-document.ts';
import type { SearchDocument } from '../../src/search/search-document.ts';

const FOLDER = new URL('../../content/policies/', import.meta.url);

/** The documents of this repository, as the index builder takes them, by policy id. */
export function readHeldDocuments(): SearchDocument[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const { value } = readMdx(readFileSync(new URL(name, FOLDER), 'utf8'), name);
      const policy = policySchema.parse(value.frontMatter);
      return makeSearchDocument(policy, value.text, policy.nature === 'policy');
    });
}
