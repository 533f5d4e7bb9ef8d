import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CitableDocument } from '../../../../../src/domain/document/citable-document.ts';
import { knownPolicy } from '../../../../../src/domain/document/known-document.ts';
import {
  findCitedPositions,
  type CitationShelf,
} from '../../../../../src/features/citing/jump/go-to-citation.client.ts';
import { deflate } from '../../../../../src/features/search/index/deflate.ts';
import { IndexFiles } from '../../../../../src/search/index/index-files.ts';
import { baoqing, jiamusi, provision, samplePolicy, wuhai } from '../../../domain/citing/sample-documents.ts';

/** Documents of one name, of which a citation may mean any. */
const plans = Array.from({ length: 30 }, (_, number) => ({
  policy: samplePolicy({ id: `plan-${String(number)}`, title: `第${String(number)}号职教行动` }),
  text: { provisions: [provision('s1', '一、', '总则')] },
}));
const few = [baoqing, jiamusi, wuhai];
let documents: readonly CitableDocument[] = few;
let pages = 0;
let shelf: CitationShelf;
/** Ids of the documents whose texts were fetched. */
let read: string[];

/** Opens a page of a site of these documents. */
function publish(published: readonly CitableDocument[]): void {
  documents = published;
  // What a page has loaded it keeps under its address.
  const root = `/page-${String((pages += 1))}`;
  shelf = {
    texts: `${root}/policies/`,
    pages: '/policies/',
    forms: `${root}/typed-forms.json`,
    index: `${root}/search-index/`,
  };
  read = [];
  const files = new IndexFiles(deflate);
  const list = files.add(
    'documents',
    documents.map(({ policy }) => knownPolicy(policy)),
  );
  vi.stubGlobal('fetch', (address: string) => {
    const name = address.slice(address.lastIndexOf('/') + 1);
    if (name === 'files.json') return Promise.resolve(Response.json({ index: '', documents: list }));
    if (name === list) return Promise.resolve(new Response(files.list()[0]?.bytes));
    if (address === shelf.forms) return Promise.resolve(Response.json(['烏點', '乌点']));
    const document = documents.find(({ policy }) => address === `${shelf.texts}${policy.id}.json`);
    if (document === undefined) return Promise.resolve(new Response('', { status: 404 }));
    read.push(document.policy.id);
    return Promise.resolve(Response.json({ ...document.policy, provisions: document.text.provisions }));
  });
}
beforeEach(() => {
  publish(few);
});
afterEach(() => vi.unstubAllGlobals());

describe('findCitedPositions', () => {
  it.each([
    ['乌教发〔2024〕50号四、（五）12.', '/policies/wuhai-2024/#s4-5-12', true, true],
    ['乌教发〔2024〕50号', '/policies/wuhai-2024/', true, false],
    ['四、（五）12.', '/policies/wuhai-2024/#s4-5-12', true, false],
    ['烏海方案第12點', '/policies/wuhai-2024/#s4-5-12', true, true],
    [
      '《佳木斯市职业教育发展规划(2022-2026年)》（2022年12月29日）第三部分',
      '/policies/jiamusi-2022/#s3',
      true,
      true,
    ],
    [
      '《佳木斯市职业教育发展规划(2022-2026年)》（2021年12月29日）第三部分',
      '/policies/jiamusi-2022/#s3',
      true,
      false,
    ],
    ['《佳木斯市职业教育发展规划(2022-2026年)》', '/policies/jiamusi-2022/', true, false],
    ['《佳木斯市职业教育发展规划(2022-2026年)》第三部分 实训基地', '/policies/jiamusi-2022/#s3', true, false],
    ['乌海方案12', '/policies/wuhai-2024/#s4-5-12', true, false],
    ['乌海 12', '/policies/wuhai-2024/#s4-5-12', true, false],
    ['产教融合 12', '/policies/wuhai-2024/#s4-5-12', false, false],
  ])('%s leads to %s; likely %s, unmistakable %s', async (typed, href, isLikely, isUnmistakable) => {
    const answer = await findCitedPositions(typed, shelf);
    expect(answer?.positions[0]?.href).toBe(href);
    expect(answer).toMatchObject({ isLikely, isUnmistakable });
  });

  it.each([
    ['乌教发〔2024〕50号', []],
    ['《佳木斯市职业教育发展规划(2022-2026年)》', []],
    ['乌教发〔2024〕50号四、（五）12.', ['wuhai-2024']],
    ['乌海方案12', ['wuhai-2024']],
    ['/policies/jiamusi-2022/#s3', ['jiamusi-2022']],
    ['产业学院', []],
  ])('reads for %s the texts of %j alone', async (typed, expected) => {
    await findCitedPositions(typed, shelf);
    expect(read).toEqual(expected);
  });

  it.each([
    ['四、（五）12.', 0],
    ['职教行动第一部分', plans.length],
  ])('says of %s, which may stand in very many documents, that it names too many', async (typed, count) => {
    publish([...few, ...plans]);
    const answer = await findCitedPositions(typed, shelf);
    expect(answer?.diagnostics.map(({ ruleId }) => ruleId)).toEqual(['citation-ambiguous']);
    expect(answer?.positions).toHaveLength(count);
    expect(answer?.isUnmistakable).toBe(false);
    expect(read).toEqual([]);
  });

  it('gives no answer to words that are no citation', async () => {
    expect(await findCitedPositions('产业学院', shelf)).toBeUndefined();
  });
});
