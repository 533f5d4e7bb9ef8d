import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { parsePlainYaml } from '../../../../src/ingest/mdx/parse-plain-yaml.ts';
import { readSimpleYaml } from '../../../../src/ingest/mdx/read-simple-yaml.ts';

const RECORDS = `# 说明
- id: a-1
  value: 12.5
  quote: '到2024年，“1+X”达到90%'
  name: "一\\n二 \\"三\\""
  from: { policy: a, provision: s1-p1 }

  points: [p1, 'p 2']
  organisations: []
  # 中间的说明
  nested:
    - key: true
      list:
        - 甲
        - 乙：丙
- id: 6046ab68b42fd199
`;

test('Lists, fields, quotes and brackets are read as the full reader reads them', () => {
  expect(readSimpleYaml(RECORDS)).toEqual(parseDocument(RECORDS).toJS());
  expect(readSimpleYaml(RECORDS)).toMatchObject([
    { value: 12.5, name: '一\n二 "三"' },
    { id: '6046ab68b42fd199' },
  ]);
});

test.each([
  ['a date without quotes', '- day: 2024-01-02\n'],
  ['an anchor', '- a: &b 1\n'],
  ['an alias', '- *a\n'],
  ['a tag', '- !!str 1\n'],
  ['a name that stands twice', '- a: 1\n  a: 2\n'],
  ['a name that stands twice in brackets', '- { a: 1, a: 2 }\n'],
  ['a tab', '- a:\t1\n'],
  ['a text that goes on in the next line', '- a: one\n    two\n'],
  ['a block of text', '- a: >-\n    one\n'],
  ['a missing value', '- a:\n- b: 1\n'],
  ['a remark after a value', '- a: 1 # one\n'],
  ['an indentation that fits nothing', '- a:\n      b: 1\n    c: 2\n'],
  ['quotes that do not end', "- a: 'one\n"],
  ['words after quotes', "- a: 'one' two\n"],
  ['a second document', '- a\n---\n- b\n'],
  ['a name that JSON has twice', '{"a": 1, "a": 2}'],
  ['a name of JavaScript', '- __proto__: 1\n'],
])('%s is left to the full reader', (_what, yaml) => {
  expect(readSimpleYaml(yaml)).toBeUndefined();
});

/** What stands in records and what makes YAML hard, one after another. */
const pieces = fc.constantFrom(
  ...[
    '- ',
    '-',
    '  ',
    ' ',
    '\n',
    '\n  ',
    '\n- ',
    '\n    ',
    'a: ',
    'b:',
    'a',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    ':',
    ': ',
    '#',
    ' #',
  ],
  ...[
    '甲',
    '：',
    '|',
    '>',
    '&',
    '*',
    '!',
    '%',
    '@',
    '?',
    '\\',
    '\\n',
    '\\t',
    '\t',
    '\r',
    '---',
    '...',
    '~',
    'null',
    'true',
    'No',
    '<<: ',
  ],
  ...[
    '1',
    '-1',
    '0',
    '01',
    '1.',
    '.5',
    '1.50',
    '1e3',
    '0x1',
    '2024-01-02',
    '+1',
    '.inf',
    '12345678901234567',
    '😀',
    '\u200b',
    '\u00a0',
    '\u2028',
  ],
);

test('Whatever is read at once, the full reader finds sound, and the same', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 2, maxLength: 14 }), (parts) => {
      const yaml = parts.join('');
      const value = readSimpleYaml(yaml);
      if (value === undefined) return;
      read += 1;
      const document = parseDocument(yaml, { prettyErrors: false });
      expect(document.errors).toEqual([]);
      expect(document.toJS()).toEqual(value);
    }),
    { numRuns: 20_000, seed: 17 },
  );
  expect(read).toBeGreaterThan(20);
});

const name = fc.stringMatching(/^[a-z][A-Za-z0-9_-]{0,8}$/);
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.boolean(),
);
const record = fc.dictionary(
  name,
  fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.dictionary(name, scalar, { maxKeys: 3 })),
  {
    minKeys: 1,
    maxKeys: 4,
  },
);

test('Records as a program prints them come back as they were, in YAML and in JSON', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
      for (const text of [stringify(records), JSON.stringify(records, undefined, 2)]) {
        expect(parsePlainYaml(text).value).toEqual(parseDocument(text).toJS());
      }
    }),
    { numRuns: 150, seed: 17 },
  );
});

test('The tree of a simple text says where its parts stand', () => {
  const plain = parsePlainYaml('- a: 甲\n');
  expect(plain.isSimple).toBe(true);
  expect(plain.readTree().contents?.range?.[0]).toBe(0);
  expect(parsePlainYaml('- a: 2024-01-02\n').isSimple).toBe(false);
});
