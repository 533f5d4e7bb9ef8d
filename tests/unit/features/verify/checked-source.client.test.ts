import { describe, expect, it } from 'vitest';
import { createVerifier, verifyDraft } from '../../../../src/domain/verifying/verify-draft.ts';
import { checkedSources } from '../../../../src/features/verify/checked-source.client.ts';
import { demonstration, samples } from '../../domain/citing/sample-documents.ts';

const site = { texts: '/data/policies/', addresses: 'https://zhice.example/policies/', siteName: '职策' };
const verifier = createVerifier([demonstration, ...samples]);

function sourcesOf(draft: string) {
  return verifyDraft(verifier, draft).map(
    (finding) => checkedSources(finding, site, verifier.documents, 4).sources,
  );
}

describe('checkedSources', () => {
  it('gives position, citation and the words of the source for a quotation', () => {
    const [[source] = []] = sourcesOf(
      '乌海提出“对职业院校开展定期督导考核,强化事中监督管理和事后评估验收”。',
    );
    expect(source).toMatchObject({ id: 's5-2-p1', position: '五、二是' });
    expect(source?.citation).toMatch(/^《乌海市.+》（乌教发〔2024〕50号）第五部分第二方面$/u);
    // What is copied are the words of the source, not the miswritten ones of the draft.
    expect(source?.quote?.text).toMatch(/^对职业院校开展定期督导评估,强化事中监督管理和事后评估验收\n——《/u);
  });

  it('cites several paragraphs as the provision or the range that they are', () => {
    const [[source] = []] = sourcesOf('称“建设30个基地。其中示范基地5个。面向社会开放”。');
    expect(source?.position).toBe('三、（二）4.第1段至第3段');
  });

  it('leads a citation to its position, with nothing to quote', () => {
    const [[source] = []] = sourcesOf(
      '根据《示例市职业教育产教融合行动方案（2025—2027年）》第三部分第（二）项第5点。',
    );
    expect(source).toMatchObject({ id: 's3-2-5', position: '三、（二）5.' });
    expect(source?.quote).toBeUndefined();
  });

  it('describes no more positions than are asked for, and counts the others', () => {
    const twin = { ...demonstration, policy: { ...demonstration.policy, id: 'twin-2025' } };
    const both = createVerifier([demonstration, twin]);
    const [finding] = verifyDraft(both, '称“建设30个基地。其中示范基地5个。面向社会开放”。');
    const checkAtMost = (most: number) => finding && checkedSources(finding, site, both.documents, most);
    expect(checkAtMost(4)).toMatchObject({ sources: [{ id: 's3-2-4-p1' }, { id: 's3-2-4-p1' }], more: 0 });
    expect(checkAtMost(1)).toMatchObject({ sources: [{ document: demonstration }], more: 1 });
    // What is no longer published is neither described nor counted.
    expect(finding && checkedSources(finding, site, [twin], 1)).toMatchObject({
      sources: [{ document: twin }],
      more: 0,
    });
  });

  it('is empty for what is found nowhere', () => {
    expect(sourcesOf('称“三年内建成一百个国家级实验中心和示范园区”。')).toEqual([[]]);
  });
});
