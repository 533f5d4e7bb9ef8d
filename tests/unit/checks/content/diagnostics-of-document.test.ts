import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosticsOfDocument } from '../../../../src/checks/content/diagnostics-of-document.ts';
import type { Diagnostic } from '../../../../src/domain/source/diagnostic.ts';
import { fixtureCorpus } from '../../../browser/fixture-site.ts';
import { fixtureProject } from '../../maintenance/fixture-project.ts';

const duties = `${fixtureCorpus.CONTENT_DIR}/duties.yaml`;
const OTHER = '- policy: yangben-2023\n  provision: s1-p1\n  quote: 甲\n  organisations:\n    - a\n';
const { content } = fixtureProject({ 'duties.yaml': `${readFileSync(duties, 'utf8')}\n${OTHER}` });
const { content: folder, seeds } = content.folders;

function problem(file: string, line = 1): Diagnostic {
  const words = { zh: '甲', en: 'A' };
  return { ruleId: 'rule', severity: 'error', file, line, column: 1, message: words, hint: words };
}

test('the problems of a document are those of its text, its source and its own files of records', () => {
  const own = [
    problem(`${folder}/policies/shili-2024.mdx`),
    problem(`${folder}/targets/shili-2024.yaml`, 40),
    problem(`${seeds}/shili.txt`),
  ];
  const others = [problem(`${folder}/policies/yangben-2023.mdx`), problem(`${folder}/terms.yaml`)];
  expect(diagnosticsOfDocument(content, [...own, ...others], 'shili-2024')).toEqual(own);
});

test('of a file of all documents they are those of its records', () => {
  const lines = content.duties.records.map(({ value, file, positionOf }) => ({
    policy: value.policy,
    found: problem(file, positionOf(['quote']).line),
  }));
  const own = lines.filter(({ policy }) => policy === 'shili-2024').map(({ found }) => found);
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThan(lines.length);
  expect(
    diagnosticsOfDocument(
      content,
      lines.map(({ found }) => found),
      'shili-2024',
    ),
  ).toEqual(own);
});

test('a body that the document names is one of its records', () => {
  const [body] = content.organisations.records.filter(({ value }) =>
    value.aliases.some(({ policy }) => policy === 'shili-2024'),
  );
  const found = problem(body?.file ?? '', body?.positionOf().line);
  expect(diagnosticsOfDocument(content, [found], 'shili-2024')).toEqual([found]);
  expect(diagnosticsOfDocument(content, [found], 'jingyu-2024')).toEqual([]);
});
