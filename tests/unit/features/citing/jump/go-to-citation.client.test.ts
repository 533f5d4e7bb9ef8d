import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findCitedPositions } from '../../../../../src/features/citing/jump/go-to-citation.client.ts';
import { baoqing, jiamusi, wuhai } from '../../../domain/citing/sample-documents.ts';

const documents = [baoqing, jiamusi, wuhai];
const shelf = {
  texts: '/data/policies/',
  pages: '/policies/',
  forms: '/typed-forms.json',
  policies: documents.map(({ policy }) => policy.id),
};

beforeEach(() => {
  vi.stubGlobal('fetch', (address: string) => {
    const document = documents.find(({ policy }) => address === `/data/policies/${policy.id}.json`);
    const record =
      document === undefined
        ? ['烏點', '乌点']
        : { ...document.policy, provisions: document.text.provisions };
    return Promise.resolve(new Response(JSON.stringify(record)));
  });
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

  it('gives no answer to words that are no citation', async () => {
    expect(await findCitedPositions('产业学院', shelf)).toBeUndefined();
  });
});
