import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citeDataset } from '../../../../../src/domain/citing/forms/cite-dataset.ts';
import { toCslJson } from '../../../../../src/domain/citing/forms/csl-json.ts';
import { defaultLevelWords } from '../../../../../src/domain/citing/level-words.ts';
import { findPlaces } from '../../../../../src/domain/document/provision-path.ts';
import { demonstration, samples } from '../sample-documents.ts';

const file = new URL('../../../../../../shared/reference/csl-data.json', import.meta.url);
const isAbsent = !existsSync(file);

interface CslSchema {
  readonly items: {
    readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
    readonly required: readonly string[];
  };
}

describe.skipIf(isAbsent)(`CSL-JSON (${isAbsent ? 'no ../shared/reference/csl-data.json' : 'runs'})`, () => {
  const items = [
    ...[demonstration, ...samples].map(({ policy, text }) =>
      toCslJson({
        policy,
        part: 'plan',
        places: findPlaces(text.provisions, ['s3', 'p2']).map((from) => ({ from })),
        url: 'https://zhice.example/',
        accessed: '2026-11-21',
        siteName: '职策',
        words: defaultLevelWords,
      }),
    ),
    citeDataset({
      id: 'data',
      title: '数据集',
      version: '1.0',
      issued: '2026-11-21',
      accessed: '2026-11-21',
      url: 'https://zhice.example/data/',
      siteName: '职策',
    }).cslJson,
  ];

  it.each(items)('of $id uses only types and fields of the CSL schema', (item) => {
    const { properties, required } = (JSON.parse(readFileSync(file, 'utf8')) as CslSchema).items;
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(item)));
    expect(Object.keys(item)).toEqual(expect.arrayContaining([...required]));
    expect(properties['type']?.enum).toContain(item.type);
  });
});
