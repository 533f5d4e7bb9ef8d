import { expect, test } from 'vitest';
import { verifyDraft, createVerifier } from '../../../../src/domain/verifying/verify-draft.ts';
import { lawDocuments } from '../citing/law-documents.ts';

const verifier = createVerifier(lawDocuments);

test.each([
  ['“疏浚、修补共2项工程”由市里确定', 'x1-s1-t2-r1', 'verbatim'],
  ['疏浚南段\t水务局、港航局', 'x1-s1-t1-r2', 'verbatim'],
  ['“疏浚南段 水务局、港航局”', 'x1-s1-t1-r2', 'format-only'],
  ['前款所称护岸，包括：', 'a3-p2', 'verbatim'],
  ['第三条之一　本条例自2023年5月1日起施行。', 'a3z1,a3z1-p1', 'verbatim'],
])('%j is found at %s', (paste, ids, verdict) => {
  const findings = verifyDraft(verifier, paste).filter(({ kind }) => kind !== 'citation');
  expect(
    findings.map((finding) => [finding.verdict, 'sources' in finding ? finding.sources[0]?.ids.join() : '']),
  ).toEqual([[verdict, ids]]);
});

test('a citation of a law is checked to its 款 and 项, a row of its annex too', () => {
  const check = (text: string) =>
    verifyDraft(verifier, text).map((finding) => [
      finding.verdict,
      finding.kind === 'citation' ? finding.candidates.map(({ provision }) => provision).join() : '',
    ]);
  expect(check('依据《示例市运河保护条例》第三条第二款第（二）项办理。')).toEqual([['verbatim', 'a3-p2-2']]);
  expect(check('见《示例市运河保护条例》附件1第一部分表1第3行。')).toEqual([['verbatim', 'x1-s1-t1-r3']]);
  expect(check('依据《示例市运河保护条例》第三条第四款办理。').map(([verdict]) => verdict)).toEqual([
    'differs',
  ]);
});
