import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { PolicyText } from '../../../../src/domain/document/provision.ts';
import type { ExistingRecords } from '../../../../src/ingest/drafts/prepare-records.ts';
import { prepareRecords, recordPath } from '../../../../src/ingest/drafts/prepare-records.ts';
import { milestonesFile } from '../../../../src/schemas/milestone.ts';
import { dutiesFile, organisationsFile } from '../../../../src/schemas/organisation.ts';
import { targetsFile } from '../../../../src/schemas/target.ts';
import { hostileLine } from '../hostile-text.ts';

const facts = {
  id: 'shili-2024',
  region: { name: '示例市', nameEn: 'Sample', level: 'prefecture', adcode: '000000' },
  dateSigned: '2024-05-01',
} as const;

const words = '到2025年底,建成2个“双师型”基地: 甲、乙。(责任单位:市教育局、示例职业技术学院)';

function textOf(paragraph: string): PolicyText {
  const paragraphs = [{ id: 's1-p1', text: paragraph }];
  return {
    provisions: [{ id: 's1', label: '一、', heading: '目标', runIn: false, paragraphs, children: [] }],
  };
}

const reviewed = `- id: sample-college
  name: 示例职业技术学院
  nameEn: Sample College
  aliases: []
  region: 示例市
  kind: school
`;

function prepare(existing: ExistingRecords = {}, paragraph = words) {
  const { value, diagnostics } = prepareRecords(textOf(paragraph), facts, existing, 'content');
  const files = new Map(value?.files.map(({ path, content }) => [path, content]));
  const read = (kind: Parameters<typeof recordPath>[0]): unknown =>
    parse(files.get(recordPath(kind, facts.id, 'content')) ?? 'null');
  return { files, drafted: value?.drafted, diagnostics, read };
}

describe('prepareRecords', () => {
  test('drafts records that fit their schemas when read back, dates quoted', () => {
    const { read, files } = prepare();
    expect(targetsFile.parse(read('targets'))).toMatchObject([
      { review: 'draft', points: [{ quote: '建成2个“双师型”基地', due: '2025', value: 2 }] },
    ]);
    expect(milestonesFile.parse(read('milestones'))).toHaveLength(1);
    expect(organisationsFile.parse(read('organisations')).map(({ name }) => name)).toEqual([
      '市教育局',
      '示例职业技术学院',
    ]);
    expect(dutiesFile.parse(read('duties'))).toEqual([
      {
        policy: 'shili-2024',
        provision: 's1-p1',
        quote: '(责任单位:市教育局、示例职业技术学院)',
        organisations: ['shili-2024-draft-o1', 'shili-2024-draft-o2'],
      },
    ]);
    expect(files.get('content/targets/shili-2024.yaml')).toContain('due: "2025"');
    expect(files.get('content/reports/shili-2024.yaml')).toBe(
      '# yaml-language-server: $schema=../../src/schemas/json/reports.json\n[]\n',
    );
  });

  test('charges organisations on record by their ids and drafts only the others', () => {
    const { read, files } = prepare({ organisations: reviewed });
    expect(files.get('content/organisations.yaml')?.startsWith(reviewed)).toBe(true);
    expect(organisationsFile.parse(read('organisations')).map(({ id }) => id)).toEqual([
      'sample-college',
      'shili-2024-draft-o1',
    ]);
    expect(targetsFile.parse(read('targets'))[0]?.points[0]?.organisations).toEqual([
      'shili-2024-draft-o1',
      'sample-college',
    ]);
  });

  test('for any text, what is written reads back as records that fit their schemas', () => {
    fc.assert(
      fc.property(hostileLine, (line) => {
        const hostile = `到2025年底，建成3个${line}基地，推动${line}，2024年${line}建成${line}中心。(责任单位:${line})`;
        const { read } = prepare({}, hostile);
        expect(targetsFile.safeParse(read('targets')).error).toBeUndefined();
        expect(milestonesFile.safeParse(read('milestones')).error).toBeUndefined();
        expect(organisationsFile.safeParse(read('organisations') ?? []).error).toBeUndefined();
        expect(dutiesFile.safeParse(read('duties') ?? []).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test('leaves the duties of a document alone where there are any', () => {
    const existing = `- policy: shili-2024
  provision: s1-p1
  quote: (责任单位:市教育局)
  organisations: [shili-education-bureau]
`;
    const { drafted, files } = prepare({ duties: existing });
    expect(drafted).toMatchObject({ targets: 1, duties: 0 });
    expect(files.has('content/duties.yaml')).toBe(false);
  });

  test.each(['', '\n', '[]\n', ' [ ] ', '# yaml-language-server: $schema=x.json\n[]\n'])(
    'takes %j for an empty file',
    (source) => {
      expect(prepare({ targets: source }).drafted?.targets).toBe(1);
    },
  );

  test.each(['- id: a\n', '# 没有目标\n[]\n', '- id: "\n', 'a: b\n'])(
    'leaves a file with %j alone, and the organisations its targets would name',
    (source) => {
      const { drafted, files } = prepare({ targets: source });
      expect(drafted).toEqual({ milestones: 1 });
      expect([...files.keys()]).toEqual([
        'content/milestones/shili-2024.yaml',
        'content/reports/shili-2024.yaml',
      ]);
    },
  );

  test('a new register begins with the line that names its schema, and one added to is left to begin as it does', () => {
    const line = '# yaml-language-server: $schema=../src/schemas/json/organisations.json\n';
    const fresh = prepare({ organisations: line }).files.get('content/organisations.yaml') ?? '';
    expect(fresh.startsWith(`${line}# 草稿`)).toBe(true);
    const existing =
      '- id: zhu-hang\n  name: 驻行\n  nameEn: Zhuhang\n  region: 示例市\n  kind: government\n  aliases: []\n';
    const added = prepare({ organisations: existing }).files.get('content/organisations.yaml');
    expect(added?.startsWith(`${existing}\n# 草稿`)).toBe(true);
  });

  test('run on its own results, it has nothing to write', () => {
    const { files } = prepare();
    const existing = Object.fromEntries(
      (['targets', 'milestones', 'reports', 'organisations', 'duties'] as const).map((kind) => [
        kind,
        files.get(recordPath(kind, facts.id, 'content')) ?? '',
      ]),
    );
    expect(prepare(existing).files).toEqual(new Map());
  });
});
