import { isToWrite } from '../../../domain/placeholder.ts';
import type { Bilingual, Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content, ContentDocument } from '../content.ts';
import type { PrintedFacts } from './printed-facts.ts';
import { printedFacts } from './printed-facts.ts';
import { compact, statedFacts } from './stated-facts.ts';

/**
 * Front matter states what a source prints, where it prints it: each fact is that of its labelled cell, line, signature
 * or title, whole, and no fact that such a part states is left out. White space is not compared: titles are broken
 * over lines.
 */
export function* checkFacts(content: Content): Generator<Diagnostic> {
  for (const document of content.documents) {
    const { facts, complete } = document;
    // Without the text, or with parts that cannot be distinguished, nothing can be said about its parts.
    if (facts === undefined || !complete) continue;
    const policy = facts.value;
    if (policy.sources.some(({ file }) => !content.seeds.has(file))) continue;
    const printed = printedFacts(document, policy, content);
    for (const { path, found, expected, statedIn, isOptional } of statedFacts(policy, printed, document)) {
      if (found === undefined) {
        const missing = expected[0];
        if (missing === undefined || isOptional === true) continue;
        yield problemAt(facts, path, isMissing(String(path.at(-1)), missing, statedIn));
      } else if (!isToWrite(found) && !expected.some((form) => compact(form) === compact(found))) {
        yield problemAt(facts, path, notPrinted(String(path[0]), found, expected, statedIn));
      }
    }
    yield* checkIssuers(document, policy, printed);
    yield* checkNature(document, policy, printed);
  }
}

/** The issuing bodies are one of the lists that the source gives, whole and in its order. */
function* checkIssuers(
  { facts }: ContentDocument,
  policy: Policy,
  printed: PrintedFacts,
): Generator<Diagnostic> {
  const { issuers } = policy;
  const lists = policy.nature === 'reference' ? [] : printed.issuers;
  const isListed = lists.some((list) => list.map(compact).join('、') === issuers.map(compact).join('、'));
  if (facts === undefined || isListed || (lists.length === 0 && issuers.length === 0)) return;
  if (issuers.some(isToWrite)) return;
  const unknown = issuers.findIndex(
    (issuer) => !lists.some((list) => list.map(compact).includes(compact(issuer))),
  );
  const expected = lists.map((list) => list.join('、'));
  const statedIn = {
    zh: '署名、信息表、发文机关标志或标题',
    en: 'the signature, labelled cells, head and title',
  };
  yield problemAt(
    facts,
    unknown === -1 ? ['issuers'] : ['issuers', unknown],
    unknown === -1
      ? notPrinted('issuers', issuers.join('、'), expected, statedIn)
      : notPrinted('issuers', issuers[unknown] ?? '', expected, statedIn),
  );
}

/** What bears the marks of an official document is one, and a news report is none. */
function* checkNature(
  { facts }: ContentDocument,
  policy: Policy,
  printed: PrintedFacts,
): Generator<Diagnostic> {
  if (facts === undefined) return;
  const isReference = policy.nature === 'reference';
  if (isReference !== (policy.kind === 'news-report')) {
    yield problemAt(facts, ['kind'], {
      ruleId: 'nature',
      message: {
        zh: `nature 为 ${policy.nature}，kind 为 ${policy.kind}：参考材料是 news-report，政策文件不是`,
        en: `nature is ${policy.nature} and kind is ${policy.kind}: reference material is a news-report, a policy is not`,
      },
      hint: { zh: '改正其中一项', en: 'Correct one of the two' },
    });
  }
  if (!isReference) return;
  const marks = [
    ...printed.labelled('document-number'),
    ...printed.labelled('issuers'),
    ...printed.labelled('head'),
    ...printed.part('signature'),
    ...printed.part('addressee'),
    ...printed.part('distribution'),
  ];
  if (marks.length === 0) return;
  yield problemAt(facts, ['nature'], {
    ruleId: 'nature',
    message: {
      zh: `nature 为 reference，而原文印有公文的标记：“${marks.join('”“')}”`,
      en: `nature is reference, while the source prints the marks of an official document: “${marks.join('”, “')}”`,
    },
    hint: {
      zh: '有文号、发文机关、主送机关、署名或抄送的是公文：写 nature: policy',
      en: 'A document number, issuers, addressees, a signature or a distribution list make it official: write nature: policy',
    },
  });
}

function isMissing(field: string, printed: string, statedIn: Bilingual): Problem {
  return {
    ruleId: 'fact-missing',
    message: {
      zh: `没有写 ${field}，而${statedIn.zh}印有“${printed}”`,
      en: `${field} is left out, while ${statedIn.en} print “${printed}”`,
    },
    hint: { zh: '照原文补写', en: 'Write it as printed' },
  };
}

function notPrinted(field: string, found: string, expected: readonly string[], statedIn: Bilingual): Problem {
  const forms = [...new Set(expected)].slice(0, 4).map((form) => `“${form}”`);
  return {
    ruleId: 'fact-not-in-source',
    message: {
      zh: `${field} 写作“${found}”，${statedIn.zh}${forms.length === 0 ? '没有印' : `印的是${forms.join('、')}`}`,
      en: `${field} is “${found}”; ${statedIn.en} ${forms.length === 0 ? 'print none' : `print ${forms.join(', ')}`}`,
    },
    hint: {
      zh: '照原文这一处填写，不多不少；原文没有的，删去这个字段',
      en: 'Write what this part prints, whole; delete the field where the source does not say it',
    },
  };
}
