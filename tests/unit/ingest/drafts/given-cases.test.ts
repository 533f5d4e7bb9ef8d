import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Drafts } from '../../../../src/domain/targets/drafts/propose-drafts.ts';
import { proposeDrafts } from '../../../../src/domain/targets/drafts/propose-drafts.ts';
import { parseDutyLines } from '../../../../src/domain/targets/duties/parse-duty-lines.ts';
import { ingestSeed } from '../../../../src/ingest/ingest-seed.ts';

/** Small inputs with the right values lie beside the repository, where somebody has put them. */
const CASES = fileURLToPath(new URL('../../../../../shared/cases/ingest/', import.meta.url));

describe.skipIf(!existsSync(CASES))('drafts of the given cases', () => {
  function draft(file: string): Drafts {
    const { text } = ingestSeed(readFileSync(`${CASES}${file}`, 'utf8'), file).value;
    return proposeDrafts(text, { id: 'case-2024', region: { name: '示例市' }, dateSigned: '2022-05-01' });
  }

  function values({ targets }: Drafts): readonly string[] {
    return targets.flatMap(({ kind, points }) =>
      points
        .filter(({ value }) => value !== undefined)
        .map(({ value, valueMax, unit, comparator, due }) =>
          [
            kind,
            [value, valueMax].filter((each) => each !== undefined).join('–'),
            unit,
            comparator,
            due ?? '',
          ].join(' '),
        ),
    );
  }

  test('numbers stand in a preamble', () => {
    expect(values(draft('c10-preamble-targets.txt'))).toEqual([
      'target 50 所 eq 2022',
      'target 150 个 eq 2022',
      'target 300 个 eq 2022',
      'target 6 个月 eq ',
    ]);
  });

  test('duties end in 负责 and 参与', () => {
    const { duties, organisations } = draft('c11-duties-fuze.txt');
    const names = organisations.map(({ name }) => name);
    expect(duties.map((duty) => duty.organisations.length)).toEqual([3]);
    expect(names).toEqual(['教育部', '人力资源社会保障部', '国家发展改革委']);
    expect(
      parseDutyLines(duties[0]?.quote ?? '').flatMap(({ groups }) =>
        groups.map(({ role, names: own }) => [role, own.length]),
      ),
    ).toEqual([
      ['负责', 2],
      ['参与', 1],
    ]);
  });

  test('bounds, ranges, half-years, and numerals in words', () => {
    expect(values(draft('c12-quantities.txt'))).toEqual([
      'target 300 个 eq ',
      'target 1 万亿元 eq ',
      'policy-rate 30 万元 lte ',
      'policy-rate 100–200 万元 range ',
      'policy-rate 30 % lte ',
      'target 1600 亿元 eq 2022-06',
      'target 3200 亿元 eq 2022',
    ]);
  });

  test('duty lines have every separator', () => {
    const { duties } = draft('c17-duty-separators.txt');
    expect(
      duties.map(({ quote }) =>
        parseDutyLines(quote).flatMap(({ groups }) =>
          groups.map(({ role, names }) => `${role} ${names.map(({ text }) => text).join(' ')}`),
        ),
      ),
    ).toEqual([
      ['牵头单位 市住建局', '责任单位 市税务局 市财政局'],
      ['牵头单位 市住建局', '责任单位 市税务局 市财政局'],
      ['牵头单位 市住建局', '责任单位 市财政局 各县[市、区]人民政府'],
      ['责任单位 市财政局 各县[市、区]人民政府 示例开发区管委会'],
      ['牵头 市教育局', '配合 市财政局'],
    ]);
    expect(duties.map((duty) => duty.organisations.length)).toEqual([3, 3, 3, 3, 2]);
  });
});
