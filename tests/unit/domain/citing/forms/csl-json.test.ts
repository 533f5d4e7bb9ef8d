import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { citeDataset } from '../../../../../src/domain/citing/forms/cite-dataset.ts';
import { toCslJson } from '../../../../../src/domain/citing/forms/csl-json.ts';
import { defaultLevelWords } from '../../../../../src/domain/citing/level-words.ts';
import { findProvisionPaths } from '../../../../../src/domain/document/provision-path.ts';
import { demonstration, samples } from '../sample-documents.ts';

const date = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).length(1),
});

/** Of CSL-JSON 1.0: the types of our items, and the fields with their forms that an item of ours may have. */
const cslItem = z.strictObject({
  id: z.string().min(1),
  type: z.enum(['regulation', 'webpage', 'dataset']),
  title: z.string().min(1),
  author: z.array(z.strictObject({ literal: z.string().min(1) })).optional(),
  number: z.string().optional(),
  version: z.string().optional(),
  publisher: z.string().optional(),
  section: z.string().optional(),
  issued: date.optional(),
  'available-date': date.optional(),
  accessed: date.optional(),
  URL: z.string().optional(),
  language: z.string(),
  note: z.string().optional(),
});

const file = new URL('../../../../../../shared/reference/csl-data.json', import.meta.url);
const isAbsent = !existsSync(file);
const reason = isAbsent ? ' (skipped: no ../shared/reference/csl-data.json)' : '';

interface CslSchema {
  readonly items: {
    readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
    readonly required: readonly string[];
  };
}

describe('CSL-JSON', () => {
  const items = [
    ...[demonstration, ...samples].map(({ policy, text }) =>
      toCslJson({
        policy,
        part: 'plan',
        positions: findProvisionPaths(text.provisions, ['s3', 'p2']).map((from) => ({ from })),
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
      siteNameEn: 'Zhice',
      titleEn: 'Targets',
    }).cslJson,
  ];

  it.each(items)('of $id has types, fields and forms of CSL-JSON, and no others', (item) => {
    expect(cslItem.safeParse(item).error).toBeUndefined();
  });

  test.skipIf(isAbsent)(`takes every type and field from the CSL schema${reason}`, () => {
    const { properties, required } = (JSON.parse(readFileSync(file, 'utf8')) as CslSchema).items;
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(cslItem.shape)));
    expect(Object.keys(cslItem.shape)).toEqual(expect.arrayContaining([...required]));
    expect(properties['type']?.enum).toEqual(expect.arrayContaining(cslItem.shape.type.options));
  });
});
