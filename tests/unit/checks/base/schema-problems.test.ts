import { expect, test } from 'vitest';
import { z } from 'zod';
import { shape } from '../../../../src/checks/base/schema-problems.ts';
import { readYamlSource } from '../../../../src/checks/base/yaml-source.ts';

const schema = z.strictObject({
  name: z.string(),
  kind: z.enum(['plan', 'report']),
  points: z.array(z.strictObject({ value: z.number(), note: z.string().optional() })),
  source: z
    .union([
      z.strictObject({ provision: z.string(), quote: z.string() }),
      z.strictObject({ title: z.string(), publisher: z.string(), quote: z.string() }),
    ])
    .optional(),
  hashes: z.record(z.string().regex(/^s\d+$/, { error: '不是编号 · not an id' }), z.string()).optional(),
});

const sound = { name: 'name: 规划', kind: 'kind: plan', points: 'points:\n  - value: 1' };

/** `‸` marks where the problem has to be; it is taken out before reading. */
const cases = [
  {
    what: 'a missing field points at the record',
    text: '‸kind: plan\npoints: []',
    zh: '缺少字段“name”',
    en: 'Field “name” is missing',
  },
  {
    what: 'a wrong type points at the value',
    text: `name: ‸12\n${sound.kind}\n${sound.points}`,
    zh: 'name：',
    en: 'name: ',
  },
  {
    what: 'a choice that is none points at the value',
    text: `${sound.name}\nkind: ‸plans\n${sound.points}`,
    zh: 'kind：',
    en: 'expected one of',
  },
  {
    what: 'an unknown field points at its name',
    text: `${sound.name}\n${sound.kind}\npoints:\n  - value: 1\n    ‸nota: 乙`,
    zh: '未知字段“nota”',
    en: 'Unknown field “nota”',
  },
  {
    what: 'a value inside a list points at that value',
    text: `${sound.name}\n${sound.kind}\npoints:\n  - value: 1\n  - value: ‸一`,
    zh: 'points.1.value：',
    en: 'points.1.value: ',
  },
  {
    what: 'a column counts characters, not bytes or UTF-16 units',
    text: `{ name: 𠮷𠮷, kind: ‸x, points: [] }`,
    zh: 'kind：',
    en: 'kind: ',
  },
  {
    what: 'of two allowed forms the nearer one tells what is missing',
    text: `${sound.name}\n${sound.kind}\n${sound.points}\nsource:\n  ‸provision: s1`,
    zh: '缺少字段“quote”',
    en: 'Field “quote” is missing',
  },
  {
    what: 'a key that is no id points at its value',
    text: `${sound.name}\n${sound.kind}\n${sound.points}\nhashes:\n  x: ‸y`,
    zh: '不是编号',
    en: 'not an id',
  },
] as const;

test.each(cases)('$what', ({ text, zh, en }) => {
  const yaml = readYamlSource(text.replace('‸', ''), 'a.yaml');
  const shaped = shape(schema, { ...yaml, file: 'a.yaml' });
  const diagnostics = shaped.ok ? [] : shaped.diagnostics;
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ ruleId: 'schema', ...markOf(text) });
  expect(diagnostics[0]?.message.zh).toContain(zh);
  expect(diagnostics[0]?.message.en).toContain(en);
});

test('what fits comes back typed', () => {
  const yaml = readYamlSource(Object.values(sound).join('\n'), 'a.yaml');
  expect(shape(schema, { ...yaml, file: 'a.yaml' })).toEqual({
    ok: true,
    value: { name: '规划', kind: 'plan', points: [{ value: 1 }] },
  });
});

function markOf(text: string): { line: number; column: number } {
  const [before = ''] = text.split('‸');
  const lines = before.split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

test('a choice that was left for a person to write is told as that, with what may be chosen', () => {
  const yaml = readYamlSource(`${sound.name}\nkind: 【待填】\n${sound.points}`, 'a.yaml');
  const shaped = shape(schema, { ...yaml, file: 'a.yaml' });
  expect(shaped.ok ? [] : shaped.diagnostics).toMatchObject([
    {
      ruleId: 'placeholder',
      line: 2,
      column: 7,
      message: { en: 'kind is not written yet: it still says “【待填】”' },
      hint: { en: expect.stringContaining('plan, report') as string },
    },
  ]);
});
