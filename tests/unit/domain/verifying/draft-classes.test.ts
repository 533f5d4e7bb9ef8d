import { describe, expect, it } from 'vitest';
import { formatCitedPosition } from '../../../../src/domain/citing/format-cited-position.ts';
import { citedWork } from '../../../../src/domain/citing/cited-work.ts';
import { defaultLevelWords } from '../../../../src/domain/citing/level-words.ts';
import { describePositions } from '../../../../src/domain/citing/describe-positions.ts';
import { nestTitleMarks } from '../../../../src/domain/citing/title-marks.ts';
import type { CitableDocument } from '../../../../src/domain/document/citable-document.ts';
import { findProvisionPath } from '../../../../src/domain/document/provision-path.ts';
import { walkProvisions } from '../../../../src/domain/document/provision.ts';
import { foldText } from '../../../../src/domain/text/fold-text.ts';
import { createVerifier, verifyDraft } from '../../../../src/domain/verifying/verify-draft.ts';
import { demonstration, samples } from '../citing/sample-documents.ts';

const documents = [demonstration, ...samples].filter(({ policy }) => policy.nature === 'policy');
const verifier = createVerifier(documents);

/** A clause of a document that stands nowhere else, and the provision it stands in. */
interface Clause {
  readonly document: CitableDocument;
  readonly provision: string;
  readonly words: string;
}

const clauses: readonly Clause[] = documents.flatMap((document) =>
  [...walkProvisions(document.text.provisions)].flatMap(({ provision }) =>
    provision.label === ''
      ? []
      : provision.paragraphs.slice(0, 1).flatMap(({ text }) => {
          const words = /[^，,。；“”]{12,40}/u.exec(text)?.[0];
          return words !== undefined && standsOnce(words)
            ? [{ document, provision: provision.id, words }]
            : [];
        }),
  ),
);

function standsOnce(words: string): boolean {
  const { folded } = foldText(words);
  const texts = documents.map(({ text }) =>
    [...walkProvisions(text.provisions)]
      .flatMap(({ provision }) => [provision.heading, ...provision.paragraphs.map((each) => each.text)])
      .map((each) => foldText(each).folded)
      .join('|'),
  );
  return texts.join('||').split(folded).length === 2;
}

function title({ policy }: CitableDocument): string {
  return `《${nestTitleMarks(citedWork(policy).title)}》`;
}

function position({ text }: CitableDocument, id: string): string {
  const from = findProvisionPath(text.provisions, id);
  return from === undefined ? '' : describePositions([{ from }], 'worded', defaultLevelWords);
}

/** The ways a draft names where its words are from. */
const FORMS: Readonly<Record<string, (words: string, document: CitableDocument, id: string) => string>> = {
  'a citation before': (words, document, id) =>
    `${title(document)}${position(document, id)}提出：“${words}”。`,
  'a citation of a notice': (words, document, id) =>
    `关于印发${title(document)}的通知${position(document, id)}要求，“${words}”。`,
  'printed numbers': (words, document, id) =>
    `${title(document)}${formatCitedPosition(document.text.provisions, { from: id })}规定“${words}”。`,
  'brackets behind': (words, document, id) =>
    `要做到“${words}”（${title(document)}${position(document, id)}）。`,
  'a citation behind': (words, document, id) => `“${words}”，见${title(document)}${position(document, id)}。`,
  'a note': (words, document, id) =>
    `各地要“${words}”[1]。\n\n注释\n[1] ${title(document)}${position(document, id)}。`,
  'a back-reference': (words, document) => `${title(document)}已经印发。其中要求“${words}”。`,
};

function verdicts(draft: string): readonly string[] {
  return verifyDraft(verifier, draft).map(({ verdict }) => verdict);
}

function other({ document }: Clause): CitableDocument {
  return documents[(documents.indexOf(document) + 1) % documents.length] ?? document;
}

function firstProvision({ text }: CitableDocument): string {
  return (
    [...walkProvisions(text.provisions)].find(({ provision }) => provision.label !== '')?.provision.id ?? ''
  );
}

describe.each(Object.entries(FORMS))('words given a source by %s', (_, form) => {
  it('are said to stand there', () => {
    const alarms = clauses
      .map(({ document, provision, words }) => form(words, document, provision))
      .filter((draft) =>
        verdicts(draft).some((verdict) => verdict !== 'verbatim' && verdict !== 'format-only'),
      );
    expect(alarms).toEqual([]);
  });

  it('are said to stand elsewhere, where another document is named', () => {
    const missed = clauses
      .map((clause) => form(clause.words, other(clause), firstProvision(other(clause))))
      .filter((draft) => !verdicts(draft).includes('elsewhere'));
    expect(missed).toEqual([]);
  });
});

it('words are said to stand elsewhere, where another position of their document is named', () => {
  const drafts = clauses.flatMap((clause) => {
    const { document, provision, words } = clause;
    const wrong = clauses.find(
      (each) =>
        each.document === document &&
        !`${provision}-`.startsWith(`${each.provision}-`) &&
        !`${each.provision}-`.startsWith(`${provision}-`),
    );
    if (wrong === undefined) return [];
    return Object.entries(FORMS)
      .filter(([name]) => name !== 'a back-reference')
      .map(([, form]) => form(words, document, wrong.provision));
  });
  expect(drafts.length).toBeGreaterThanOrEqual(60);
  expect(drafts.filter((draft) => !verdicts(draft).includes('elsewhere'))).toEqual([]);
});

describe('the circumstances of a document', () => {
  const [{ policy }] = [demonstration];
  const name = title(demonstration);
  it.each([
    [`${name}于2024年3月18日印发。`, 'citation-date-disagree'],
    [`2024年3月18日，示例市人民政府办公室印发${name}。`, 'citation-date-disagree'],
    [`关于印发${name}的通知（2024年3月18日）第二部分。`, 'citation-date-disagree'],
    [`示例市教育局印发的${name}提出目标。`, 'citation-issuer-disagree'],
    [`示例市财政局关于印发${name}的通知。`, 'citation-issuer-disagree'],
    [`${name}由示例市教育局印发。`, 'citation-issuer-disagree'],
    [`${name}第二部分第四大块。`, 'citation-part-not-read'],
    [`示政办发〔2025〕12号文件第三部分第二大项第99小项要求落实。`, 'citation-unknown-position'],
    [`12号文件第九部分。`, 'citation-unknown-position'],
    [`${name}第二部分，见https://zhice.example/policies/shili-2025/#s9`, 'citation-unknown-position'],
  ])('are compared: %s', (draft, rule) => {
    const rules = verifyDraft(verifier, draft).flatMap((finding) =>
      finding.kind === 'citation' ? finding.diagnostics.map(({ ruleId }) => ruleId) : [],
    );
    expect(rules).toContain(rule);
  });

  it.each([
    `${name}于2025年3月18日印发。`,
    `${name}于2025年3月印发。`,
    `2025年3月20日，示例市人民政府办公室印发${name}。`,
    `示例市政府办公室印发的${name}提出目标。`,
    `市人民政府办公室关于印发${name}的通知。`,
    `示例市印发${name}。`,
    `${name}自2026年1月1日起施行。`,
    `2025年，我市印发${name}。`,
    `${name}（以下简称《方案》）第二部分。`,
    `按照12号文件第二部分办理。`,
    `国发12号文件另有规定，${name}第二部分。`,
  ])('raise no alarm where they are right, or not said: %s', (draft) => {
    expect(policy.issuers).toEqual(['示例市人民政府办公室']);
    expect(verdicts(draft).filter((verdict) => verdict !== 'verbatim' && verdict !== 'format-only')).toEqual(
      [],
    );
  });

  it('are told in part where something was not understood', () => {
    expect(verdicts(`${name}第二部分第四大块。`)).toEqual(['partly']);
  });
});

describe('a region named before a quotation', () => {
  const regions = ['云川市', '海宁县'];
  const [clause] = clauses;
  const words = clause?.words ?? '';
  const own = documents.filter((document) => document === clause?.document);
  const placed = [...own, ...documents.filter((document) => !own.includes(document))].map(
    ({ policy, text }, index) => ({
      policy: { ...policy, region: { ...policy.region, name: regions[index] ?? '有关市' } },
      text,
    }),
  );
  const desk = createVerifier(placed);

  it.each([
    [`云川市提出“${words}”。`, 'verbatim'],
    [`云川要求，“${words}”。`, 'verbatim'],
    [`海宁县提出“${words}”。`, 'elsewhere'],
    [`学习云川市经验，海宁提出“${words}”。`, 'elsewhere'],
    [`各地提出“${words}”。`, 'verbatim'],
  ])('is its source: %s', (draft, verdict) => {
    expect(verifyDraft(desk, draft).map((finding) => finding.verdict)).toEqual([verdict]);
  });

  it('that issued another document has not issued this one', () => {
    const [first] = placed;
    const named = first === undefined ? '' : title(first);
    const [finding] = verifyDraft(desk, `海宁县印发${named}。`);
    expect(finding?.kind === 'citation' && finding.diagnostics.map(({ ruleId }) => ruleId)).toEqual([
      'citation-issuer-disagree',
    ]);
  });
});

describe('a figure', () => {
  it.each([
    ['到2025年“双师型”教师占专业课教师比例达“85%”', 'differs', '75%'],
    ['“双师型”教师占专业课教师比例达“85%”', 'differs', '75%'],
    ['“双师型”教师占专业课教师比例达“75%”', 'verbatim', ''],
  ])('of a document is shown beside the one quoted: %s', (claim, verdict, right) => {
    const wuhai = samples.find(({ policy }) => policy.id === 'wuhai-2024');
    const draft = `${wuhai === undefined ? '' : title(wuhai)}提出，${claim}。`;
    const finding = verifyDraft(verifier, draft).find(({ kind }) => kind === 'quotation');
    expect(finding?.verdict).toBe(verdict);
    if (finding?.kind === 'quotation' && finding.verdict === 'differs')
      expect(finding.source.text).toBe(right);
  });

  it('does not stand in a longer one', () => {
    expect(verdicts('称“占比达到5%以上”。')).not.toContain('verbatim');
  });
});
