import { describe, expect, test } from 'vitest';
import { viewSimilarProvisions } from '../../../../../src/features/policies/related/similar-provisions.ts';
import { countedSite } from '../../../content/counted-site.ts';
import { siteOfTexts, wording } from '../../../content/shared-wording.ts';

describe('the provisions elsewhere that are like those of a document', () => {
  const [little, much] = [wording(15), wording(30, 0x5e00)];
  const site = siteOfTexts([
    ['a-2030', `${little}。${much}。`],
    ['b-2029', `${little}。`],
    ['news-2028', `${much}。`, 'reference'],
  ]);
  const similarTo = (id: string) =>
    viewSimilarProvisions(site, 'zh-CN', id).listed.map(({ here, there }) => [
      here.document.id,
      there.document.id,
    ]);

  test('are those of policies first, however much reference material shares', () => {
    expect(similarTo('a-2030')).toEqual([
      ['a-2030', 'b-2029'],
      ['a-2030', 'news-2028'],
    ]);
  });

  test('stand on the other side, whichever of the two documents is read', () => {
    expect(similarTo('b-2029')).toEqual([['b-2029', 'a-2030']]);
    expect(similarTo('news-2028')).toEqual([['news-2028', 'a-2030']]);
  });

  test('are none for a document that shares nothing', () => {
    expect(viewSimilarProvisions(countedSite(), 'zh-CN', 'draft-2023')).toMatchObject({
      listed: [],
      more: 0,
    });
  });
});
