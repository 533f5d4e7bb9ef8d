import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Content } from '../../../../../src/checks/content/content.ts';
import { checkPermanence } from '../../../../../src/checks/content/documents/check-permanence.ts';
import { recordIds } from '../../../../../src/checks/content/documents/record-ids.ts';
import { loadContent } from '../../../../../src/checks/content/files/load-content.ts';
import { textHash } from '../../../../../src/checks/content/files/text-hash.ts';
import type { ProjectFiles } from '../../sample-project.ts';
import { sampleFiles, seal, writeChangedProject, writeProject } from '../../sample-project.ts';

const MDX = 'content/policies/sample-2024.mdx';
const SEED = 'seeds/100.txt';
const BEFORE = '完善制度，职业体会进校园。';
const AFTER = '完善制度，职业体验进校园。';

const unpublished = (): ProjectFiles => ({ ...seal(sampleFiles), 'content/published-ids.json': '{}\n' });
const rulesOf = (content: Content) => [...checkPermanence(content)].map(({ ruleId }) => ruleId);
/** The document and its seed, changed alike. */
const changed = (edit: (text: string) => string, others: ProjectFiles = {}): Content =>
  loadContent(
    writeChangedProject({ [MDX]: edit(sampleFiles[MDX]), [SEED]: edit(sampleFiles[SEED]), ...others }),
  );

function correction(before: string, after: string): string {
  return `- id: sample-2024-experience
  date: '2024-07-01'
  policy: sample-2024
  provision: s2-2-p1
  kind: transcription
  quote: 职业体验
  reason: 抄录有误。
  reasonEn: Copied wrongly.
  before: ${textHash(before)}
  after: ${textHash(after)}
`;
}

test('ids are recorded in printed order, parts and headings included, each with the hash of its own text', () => {
  const { value, diagnostics } = recordIds(loadContent(writeProject(unpublished())));
  const ids = value.value['sample-2024']?.ids ?? {};
  expect(diagnostics).toEqual([]);
  expect(Object.keys(ids)).toEqual([
    'notice-title',
    'addressee',
    'addressee-p1',
    'notice',
    'notice-p1',
    'signature',
    'signature-p1',
    'title',
    'preamble',
    'preamble-p1',
    's1',
    's1-p1',
    's1-p2',
    's2',
    's2-1',
    's2-1-p1',
    's2-2',
    's2-2-p1',
  ]);
  expect(ids['s2-2']).toBe(textHash('（二）保障条件。'));
  expect(ids['s2-2-p1']).toBe(textHash(BEFORE));
  expect(ids['addressee']).toBe(textHash(''));
});

test('recording again adds nothing', () => {
  const { value } = recordIds(loadContent(writeProject(seal(sampleFiles))));
  expect(value).toMatchObject({ added: [], rehashed: [], drafts: [] });
});

test('an id not recorded yet fails the check, which says what to run', () => {
  const problems = [...checkPermanence(loadContent(writeProject(unpublished())))];
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(['id-not-recorded']);
  expect(problems[0]?.hint.en).toContain('npm run publish:ids');
});

test('ids of a draft are not recorded, nor asked for', () => {
  const files = unpublished();
  const draft = files[MDX]?.replace('review: reviewed\n---', 'review: draft\n---');
  const content = loadContent(writeProject({ ...files, [MDX]: draft }));
  expect(recordIds(content).value).toMatchObject({ value: {}, added: [], drafts: ['sample-2024'] });
  expect(rulesOf(content)).toEqual([]);
});

test('ids of a document whose front matter has still to be written are not asked for, and nothing is to be written', () => {
  const files = unpublished();
  const content = loadContent(
    writeProject({ ...files, [MDX]: files[MDX]?.replace(/^kind: .*$/mu, 'kind: 【待填】') }),
  );
  expect(rulesOf(content)).toEqual([]);
  expect(recordIds(content).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['placeholder']);
});

test('a text that changes without a recorded correction fails, and nothing is to be written', () => {
  const content = changed((mdx) => mdx.replace(BEFORE, AFTER));
  expect(rulesOf(content)).toEqual(['text-changed']);
  expect(recordIds(content).diagnostics.map(({ ruleId }) => ruleId)).toEqual(['text-changed']);
});

test('a recorded correction from the one hash to the other allows the change, and the hash follows', () => {
  const content = changed((mdx) => mdx.replace(BEFORE, AFTER), {
    'content/corrections.yaml': correction(BEFORE, AFTER),
  });
  expect(rulesOf(content)).toEqual([]);
  const { value } = recordIds(content);
  expect(value.rehashed).toEqual(['sample-2024#s2-2-p1']);
  expect(value.value['sample-2024']?.ids['s2-2-p1']).toBe(textHash(AFTER));
});

test('a correction of other hashes allows nothing', () => {
  const content = changed((mdx) => mdx.replace(BEFORE, AFTER), {
    'content/corrections.yaml': correction(BEFORE, '别的文字'),
  });
  expect(rulesOf(content)).toEqual(['text-changed']);
});

test('an id that disappears fails without an alias, and stays recorded', () => {
  const content = changed((mdx) => mdx.replaceAll('s1-p2', 's1-p3'));
  const problem = [...checkPermanence(content)].find(({ ruleId }) => ruleId === 'id-lost');
  expect(problem?.message.en).toContain('sample-2024#s1-p2');
  expect(recordIds(content).value.value['sample-2024']?.ids).toHaveProperty('s1-p2');
});

test.each([
  {
    alias: 's1-p3',
    rules: ['id-not-recorded'],
    title: 'an alias that leads to a new id takes the place of the old',
  },
  { alias: 's1-p9', rules: ['id-not-recorded', 'alias-lost'], title: 'an alias that leads nowhere fails' },
])('$title', ({ alias, rules }) => {
  const root = writeProject(seal(sampleFiles));
  const published = JSON.parse(readFileSync(join(root, 'content/published-ids.json'), 'utf8')) as {
    'sample-2024': { aliases: Record<string, string> };
  };
  published['sample-2024'].aliases = { 's1-p2': alias };
  const content = changed((mdx) => mdx.replaceAll('s1-p2', 's1-p3'), {
    'content/published-ids.json': JSON.stringify(published),
  });
  expect(rulesOf(content)).toEqual(rules);
});

test('a published document that is taken away fails', () => {
  expect(rulesOf(loadContent(writeChangedProject({ [MDX]: undefined })))).toEqual(['document-lost']);
});

test('a text that is not that of its seed is not recorded', () => {
  const files = unpublished();
  const mdx = files[MDX]?.replace('制定本方案', '制定此方案');
  const { diagnostics } = recordIds(loadContent(writeProject({ ...files, [MDX]: mdx })));
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['fidelity-changed']);
});
