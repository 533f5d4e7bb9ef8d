import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { prepareIngest } from '../../../../src/ingest/prepare-ingest.ts';
import { readMdx } from '../../../../src/ingest/mdx/read-mdx.ts';
import { DEFAULT_FOLDERS } from '../../../../src/schemas/settings.ts';
import { outlineOf } from './outline.ts';

const SEED = '示例方案\n一、甲\n（一）乙\n（一）丙\n1.丁\n二、戊\n（一）己\n（一）庚';

function ingest(existing?: string) {
  const bytes = new TextEncoder().encode(SEED);
  const { value } = prepareIngest({
    file: 'a.txt',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    folders: DEFAULT_FOLDERS,
    seedName: 'a.txt',
    id: 'shili-2025',
    encoding: 'utf-8',
    known: [],
    ...(existing === undefined ? {} : { existing }),
    records: {},
    force: true,
  });
  const mdx = value?.mdx ?? '';
  const { text, frontMatter } = readMdx(mdx, 'a.mdx').value;
  return { mdx, lines: outlineOf(text), numbering: (frontMatter as { numbering?: unknown }).numbering };
}

test('a number that no rule can place waits in the front matter for a person, and is carried out once decided', () => {
  const first = ingest();
  expect(first.lines).toEqual([
    'title 示例方案',
    's1 一、甲',
    's1-1 （一）乙',
    's1-1-p1 （一）丙',
    's1-1-1 1.丁',
    's2 二、戊',
    's2-1 （一）己',
    's2-1-p1 （一）庚',
  ]);
  const open = { as: '【待填】', reason: '【待填】' };
  expect(first.numbering).toEqual([
    { line: 4, text: '（一）丙', ...open },
    { line: 8, text: '（一）庚', ...open },
  ]);

  const decided = first.mdx
    .replace(`as: 【待填】\n    reason: 【待填】`, `as: provision\n    id: s1-2\n    reason: 应为（二）`)
    .replace(`as: 【待填】\n    reason: 【待填】`, `as: paragraph\n    reason: 引文`);
  const second = ingest(decided);
  expect(second.lines).toEqual([
    'title 示例方案',
    's1 一、甲',
    's1-1 （一）乙',
    's1-2 （一）丙',
    's1-2-1 1.丁',
    's2 二、戊',
    's2-1 （一）己',
    's2-1-p1 （一）庚',
  ]);
  expect(second.numbering).toEqual([
    { line: 4, text: '（一）丙', as: 'provision', id: 's1-2', reason: '应为（二）' },
    { line: 8, text: '（一）庚', as: 'paragraph', reason: '引文' },
  ]);
  expect(ingest(second.mdx).mdx).toBe(second.mdx);
});

test('a decision for an id that is taken, or stands below nothing, leaves the line undecided', () => {
  for (const id of ['s1-1', 's3-1']) {
    const decided = ingest().mdx.replace(
      `as: 【待填】\n    reason: 【待填】`,
      `as: provision\n    id: ${id}\n    reason: 试`,
    );
    expect(ingest(decided).lines).toContain('s1-1-p1 （一）丙');
  }
});
