import { beforeAll, describe, expect, it } from 'vitest';
import type { CitableDocument } from '../../../../src/domain/document/citable-document.ts';
import { knownPolicy } from '../../../../src/domain/document/known-document.ts';
import { makeDraftChecker, type DraftChecker } from '../../../../src/features/verify/check-draft.ts';
import type { CheckedFinding } from '../../../../src/features/verify/draft-messages.ts';
import { makeSearchDocument } from '../../../../src/search/index/make-search-document.ts';
import type { OpenIndex } from '../../../../src/search/query/open-index.ts';
import { SET_PHRASES } from '../../../bench/corpus/set-phrases.ts';
import { makeProse } from '../../../bench/corpus/prose.ts';
import { alterQuotations } from '../../../bench/drafts/alter-quotations.ts';
import { makeRandom } from '../../../bench/random.ts';
import { open } from '../../search/served-index.ts';
import { provision, samplePolicy } from '../../domain/citing/sample-documents.ts';
import { longPastes } from '../../domain/verifying/long-pastes.ts';

const COUNT = 60;
const random = makeRandom(11);

/** Documents of many words and of the set phrases that all such texts have; the last is reference material. */
const documents = Array.from({ length: COUNT }, (_, number): CitableDocument => {
  const prose = makeProse(random);
  const name = `第${String(number)}`;
  const isLast = number === COUNT - 1;
  const parts = ['一、', '二、', '三、'].map((label, part) =>
    provision(
      `s${String(part + 1)}`,
      label,
      prose.heading(),
      Array.from({ length: 6 }, () => prose.sentence() + prose.sentence()),
    ),
  );
  return {
    policy: samplePolicy({
      id: `made-${String(number)}`,
      title: `${name}市${isLast ? '见闻' : '行动方案'}`,
      ...(isLast ? { nature: 'reference', kind: 'news-report' } : {}),
      region: { name: `${name}市`, nameEn: name, level: 'prefecture', adcode: '230800' },
    }),
    text: { provisions: parts },
  };
});
const forms = new Map([['業', '业']]);
const everything = makeDraftChecker({ documents, forms }, () => Promise.reject(new Error('nothing to ask')));

let index: OpenIndex;
beforeAll(async () => {
  index = await open(
    documents.map(({ policy, text }) => makeSearchDocument(policy, text, false)),
    { layout: 'sharded' },
  );
});

/** A check that reads what it asks for, and tells what that was. */
function makeChecker(): { readonly check: DraftChecker; readonly read: string[] } {
  const read: string[] = [];
  const check = makeDraftChecker(
    {
      documents: documents.map(({ policy }) => ({ policy: knownPolicy(policy) })),
      forms,
      titleUnits: index.documents.map(({ titleUnit }) => titleUnit),
    },
    async (wanted) => {
      if (!('id' in wanted)) {
        const { folded, level, isCommonWanted } = wanted;
        return { units: await index.source.mayStandIn?.(folded, level, isCommonWanted) };
      }
      read.push(wanted.id);
      const document = documents.find(({ policy }) => policy.id === wanted.id);
      if (document === undefined) throw new Error(wanted.id);
      return { document };
    },
  );
  return { check, read };
}

const show = (findings: readonly CheckedFinding[]) =>
  findings.map(({ kind, verdict, text, isInReference }) => ({ kind, verdict, text, isInReference }));
const lineOf = (number: number, paragraph = 0): string =>
  documents[number]?.text.provisions[1]?.paragraphs[paragraph]?.text ?? '';
const clauseOf = (number: number): string => lineOf(number).split('。')[0] ?? '';

describe('a draft compared with the documents that the index tells of', () => {
  it('gets the verdicts that all documents give, whichever way its words are altered', async () => {
    const missed: string[] = [];
    const drafts = alterQuotations(documents, random, 24);
    for (const { way, text } of drafts) {
      const [all, chosen] = [await everything(text), await makeChecker().check(text)];
      if (JSON.stringify(show(all)) !== JSON.stringify(show(chosen))) missed.push(`${way}: ${text}`);
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(drafts.length / 50);
    expect(missed.filter((draft) => /^(?:verbatim|a piece|marks|a space|invented)/u.test(draft))).toEqual([]);
  });

  it('reads the few that may matter', async () => {
    const { check, read } = makeChecker();
    await check(`文件提出“${clauseOf(7)}”。`);
    expect(read).toContain('made-7');
    expect(read.length).toBeLessThan(8);
  });

  it('reads again nothing that an earlier draft has needed', async () => {
    const { check, read } = makeChecker();
    await check(`文件提出“${clauseOf(7)}”。`);
    const before = read.length;
    await check(`文件提出“${clauseOf(7)}”，如此。`);
    expect(read).toHaveLength(before);
  });

  it('is compared with the document cited, whatever words it has', async () => {
    const { check, read } = makeChecker();
    const [finding] = (await check('《第9市行动方案》第一部分提出“毫无关系的几个字在此”。')).filter(
      ({ kind }) => kind === 'citation',
    );
    expect(finding?.verdict).toBe('verbatim');
    expect(read).toContain('made-9');
  });

  it('is told where its words stand instead of in the document cited', async () => {
    const findings = await makeChecker().check(`《第9市行动方案》提出“${clauseOf(8)}”。`);
    expect(findings.map(({ kind, verdict }) => `${kind} ${verdict}`)).toContain('quotation elsewhere');
  });

  it('finds a set phrase of very many documents in the one cited', async () => {
    const phrase = SET_PHRASES[0] ?? '';
    const holder = documents.findLast(
      ({ policy, text }) =>
        policy.nature === 'policy' &&
        text.provisions.some(({ paragraphs }) =>
          paragraphs.some(({ text: words }) => words.includes(phrase)),
        ),
    );
    const draft = `《${holder?.policy.title ?? ''}》提出“${phrase}”。`;
    const findings = await makeChecker().check(draft);
    expect(findings.map(({ kind, verdict }) => `${kind} ${verdict}`)).toContain('quotation verbatim');
  });

  it('goes over the ends of lines', async () => {
    const heading = documents[5]?.text.provisions[1]?.heading ?? '';
    const draft = `文件提出“二、${heading}${clauseOf(5)}”。`;
    expect(show(await makeChecker().check(draft))).toEqual(show(await everything(draft)));
  });

  it('says of words of reference material alone that they are', async () => {
    const draft = `文件提出“${clauseOf(COUNT - 1)}”。`;
    expect(show(await makeChecker().check(draft))).toEqual([
      { kind: 'quotation', verdict: 'not-found', text: clauseOf(COUNT - 1), isInReference: true },
    ]);
  });

  it('reads traditional characters as those of the texts', async () => {
    const typed = clauseOf(3).replace(/$/u, '業');
    const draft = `文件提出“${typed}”。`;
    expect(show(await makeChecker().check(draft))).toEqual(show(await everything(draft)));
  });

  it.each(longPastes(3000))('answers $name', async ({ paste }) => {
    expect(show(await makeChecker().check(paste))).toEqual(show(await everything(paste)));
  });

  it('fails where what it asks for cannot be had', async () => {
    const check = makeDraftChecker({ documents, forms, titleUnits: [0] }, () =>
      Promise.reject(new Error('gone')),
    );
    await expect(check(`文件提出“${clauseOf(7)}”。`)).rejects.toThrow('gone');
  });
});
