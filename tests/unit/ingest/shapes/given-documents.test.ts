import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseProvisionId } from '../../../../src/domain/document/parse-provision-id.ts';
import { walkProvisions } from '../../../../src/domain/document/provision.ts';
import { prepareIngest } from '../../../../src/ingest/prepare-ingest.ts';
import { DEFAULT_FOLDERS } from '../../../../src/schemas/settings.ts';

/** Real documents stand only beside the project, and none of their words in it. */
const shared = new URL('../../../../../shared/', import.meta.url);
const documents = new URL('documents/', shared);
const cases = new URL('cases/ingest/', shared);
const files = existsSync(documents)
  ? [documents, cases].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, url: new URL(name, folder) })),
    )
  : [];

function ingest(url: URL) {
  const bytes = readFileSync(url);
  return prepareIngest({
    file: 'a.txt',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    folders: DEFAULT_FOLDERS,
    seedName: 'a.txt',
    id: 'shili-2025',
    encoding: 'utf-8',
    known: [],
    records: {},
    force: false,
  });
}

/** Parts and annexes in printed order, and how many of each kind of numbered provision there are. */
function shapeOf(url: URL) {
  const { value, diagnostics } = ingest(url);
  const { provisions } = value?.text ?? { provisions: [] };
  const all = [...walkProvisions(provisions)].map(({ provision }) => provision.id);
  const count = (kind: string): number =>
    all.filter((id) => parseProvisionId(id).at(-1)?.kind === kind).length;
  return {
    parts: provisions
      .map(({ id }) => id)
      .filter((id) => ['part', 'annex'].includes(parseProvisionId(id).at(-1)?.kind ?? ''))
      .join(' '),
    articles: count('article'),
    containers: count('container'),
    sections: count('section'),
    items: count('item'),
    unplaced: diagnostics.filter(({ ruleId }) => ruleId.startsWith('seed-number')).length,
  };
}

const NONE = { articles: 0, containers: 0, sections: 0, items: 0, unplaced: 0 };
const NOTICE = 'notice-title addressee notice signature';

describe.skipIf(files.length === 0)('the documents beside the project', () => {
  test.for(files)('$name comes through without a character lost', ({ url }) => {
    const { value, diagnostics } = ingest(url);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { seed = 0, compared = 0, layout = 0, emended = 0, inserted = 0 } = value?.figures ?? {};
    expect(compared + layout + emended).toBe(seed);
    expect(inserted).toBe(0);
  });

  test.for([
    [
      'documents/measures-chapters-articles.txt',
      { ...NONE, parts: 'title', articles: 55, containers: 10, items: 77 },
    ],
    [
      'documents/regulation-chapters-articles.txt',
      { ...NONE, parts: 'notice-title notice signature title history', articles: 36, items: 30 },
    ],
    [
      'documents/emergency-plan-decimal-numbering.txt',
      { ...NONE, parts: `${NOTICE} title contents`, sections: 7, items: 95 },
    ],
    [
      'documents/two-annexed-regulations.txt',
      { ...NONE, parts: `${NOTICE} note x1 x2`, sections: 13, items: 51 },
    ],
    ['documents/joint-issuers-reply.txt', { ...NONE, parts: 'title addressee preamble signature' }],
    [
      'documents/note-after-title.txt',
      { ...NONE, parts: `${NOTICE} note title preamble signature2`, sections: 3, items: 6 },
    ],
    [
      'documents/guobanfa-2019-4-indicator-annex.txt',
      { ...NONE, parts: 'title addressee preamble signature note x1', sections: 9, items: 88 },
    ],
    [
      'documents/guofa-2019-4-plan.txt',
      { ...NONE, parts: `${NOTICE} note title preamble`, sections: 7, items: 20 },
    ],
    [
      'documents/pilot-plan-with-annex.txt',
      { ...NONE, parts: `${NOTICE} note title preamble`, sections: 4, items: 19 },
    ],
    ['documents/duty-lines.txt', { ...NONE, parts: `${NOTICE} title preamble`, sections: 7, items: 121 }],
    ['documents/quantities.txt', { ...NONE, parts: `${NOTICE} title preamble`, sections: 8, items: 28 }],
    [
      'cases/ingest/c01-annex-after-signature.txt',
      { ...NONE, parts: 'title addressee preamble signature note x1', sections: 3, items: 2 },
    ],
    ['cases/ingest/c02-articles.txt', { ...NONE, parts: 'title', articles: 4, containers: 2, items: 5 }],
    ['cases/ingest/c07-two-annexed-rules.txt', { ...NONE, parts: `${NOTICE} x1 x2`, sections: 2, items: 2 }],
    [
      'cases/ingest/c13-order.txt',
      { ...NONE, parts: 'notice-title notice signature title history', articles: 1, containers: 1 },
    ],
  ] as const)('%s has its parts and provisions', ([path, shape]) => {
    expect(shapeOf(new URL(path, shared))).toEqual(shape);
  });
});
