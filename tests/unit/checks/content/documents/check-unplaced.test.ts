import { expect, test } from 'vitest';
import { recordIds } from '../../../../../src/checks/content/documents/record-ids.ts';
import { loadContent } from '../../../../../src/checks/content/files/load-content.ts';
import { sampleFiles, writeChangedProject } from '../../sample-project.ts';

const MDX = 'content/policies/sample-2024.mdx';
const SEED = 'seeds/100.txt';
const REPEATED = '（二）另一项。';

/** What stands in the way of recording ids of a document whose last line repeats a number. */
function problems(numbering: string, body = `<P id="s2-2-p2">${REPEATED}</P>`): readonly string[] {
  const content = loadContent(
    writeChangedProject({
      [SEED]: `${sampleFiles[SEED]}\n${REPEATED}`,
      [MDX]: `${sampleFiles[MDX].replace('trackers:', `${numbering}trackers:`)}\n${body}\n`,
    }),
  );
  return recordIds(content).diagnostics.map(({ ruleId }) => ruleId);
}

function decision(rest: string): string {
  return `numbering:\n  - { line: 14, text: ${REPEATED}, ${rest} }\n`;
}

test('ids are not recorded before a person has decided on a number that no rule can place', () => {
  expect(problems('')).toEqual(['numbering-undecided']);
  expect(problems(decision('as: 【待填】, reason: 【待填】'))).toEqual(['placeholder']);
});

test('a decision that the text follows lets them be recorded', () => {
  expect(problems(decision('as: paragraph, reason: 引文'))).toEqual([]);
  expect(
    problems(decision('as: provision, id: s2-3, reason: 应为（三）'), `### ${REPEATED} {#s2-3}`),
  ).toEqual([]);
});

test('a decision that the text does not follow is reported, and so is one on other words', () => {
  expect(problems(decision('as: provision, id: s2-3, reason: 应为（三）'))).toEqual([
    'numbering-not-carried-out',
  ]);
  expect(problems(decision('as: paragraph, reason: 引文').replace('另一项', '另二项'))).toEqual([
    'numbering-undecided',
    'numbering-not-carried-out',
  ]);
});
