import { describe, expect, it } from 'vitest';
import { gatherClippings } from '../../../../../src/features/citing/clippings/gather-clippings.client.ts';
import { demonstration, harbin, wuhai } from '../../../domain/citing/sample-documents.ts';

const site = { texts: '/data/policies/', addresses: 'https://zhice.example/policies/', siteName: '职策' };
const policy = demonstration.policy.id;

describe('gatherClippings', () => {
  it('merges the clippings of one document into one citation and one quotation', () => {
    const { taken, clippings } = gatherClippings(site, demonstration, [
      { policy, from: 's3-2-6' },
      { policy, from: 's3-2-4-p2' },
    ]);
    expect(clippings.map(({ position }) => position)).toEqual(['三、（二）4.第2自然段', '三、（二）6.']);
    expect(taken?.citation).toBe(
      '《示例市职业教育产教融合行动方案（2025—2027年）》（示政办发〔2025〕12号）第三部分第（二）项第4点第2自然段、第6点',
    );
    const [first, second, source] = taken?.quote.text.split('\n') ?? [];
    expect([first, second]).toEqual(['其中示范基地5个。', '6.建设平台。建设1个平台。']);
    expect(source).toMatch(
      /^——《示例市.+职策转录（.+访问）：https:\/\/zhice\.example\/policies\/shili-2025\/#s3-2-4-p2$/u,
    );
  });

  it('cites the notice and the plan each under its own title', () => {
    const { taken } = gatherClippings(site, wuhai, [
      { policy: 'wuhai-2024', from: 's4-5-12-p1' },
      { policy: 'wuhai-2024', from: 'notice-p1' },
    ]);
    expect(taken?.citation).toMatch(
      /^《关于印发〈乌海市.+〉的通知》（乌教发〔2024〕50号）.*；《乌海市.+》（.+号）第四部分第（五）项第12点/u,
    );
    const sources = taken?.quote.text.split('\n').filter((line) => line.startsWith('——')) ?? [];
    expect(sources.map((line) => line.slice(0, 6))).toEqual(['——《关于印', '——《乌海市']);
  });

  it('keeps what the document no longer has, at the end and without words', () => {
    const { taken, clippings } = gatherClippings(site, demonstration, [
      { policy, from: 's9' },
      { policy, from: 's2', to: 's9' },
      { policy, from: 's5-1' },
    ]);
    expect(clippings.map(({ clipping: { from }, excerpt }) => [from, excerpt])).toEqual([
      ['s5-1', '一是加强领导。加强组织领导。'],
      ['s9', ''],
      ['s2', ''],
    ]);
    expect(taken?.citation).toMatch(/第五部分第一方面$/u);
  });

  it('has nothing to take away when all of them are gone', () => {
    expect(gatherClippings(site, demonstration, [{ policy, from: 's9' }]).taken).toBeUndefined();
  });

  it('warns of reference material in everything it gives', () => {
    const { taken } = gatherClippings(site, harbin, [{ policy: harbin.policy.id, from: 'p1' }]);
    expect(taken?.citation).toMatch(/^【机器改写文本，不可作为引文】/u);
    expect(taken?.quote.text).toMatch(/^【机器改写文本，不可作为引文】\n/u);
  });
});
