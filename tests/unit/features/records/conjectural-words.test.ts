import { expect, test } from 'vitest';
import { renderConjecturalWords } from '../../../../src/features/records/conjectural-words.ts';

test('words as received stand as they are, escaped', () => {
  expect(renderConjecturalWords([{ kind: 'kept', received: 'A<B，' }])).toBe('A&lt;B，');
});

test('what is read otherwise stands with the received word, and a doubtful reading with a question mark', () => {
  const replaced = { kind: 'replaced', received: '教化', reading: '教育' } as const;
  const [sure, doubtful] = (['high', 'low'] as const).map((confidence) =>
    renderConjecturalWords([{ ...replaced, confidence }]),
  );
  expect(sure).toContain('<span>教育</span>');
  expect(sure).toContain('<rt aria-hidden="true">教化</rt>');
  expect(doubtful).toContain('<span>教育？</span>');
});

test('foreign matter is named as left out, with what it was', () => {
  const html = renderConjecturalWords([{ kind: 'dropped', received: '广告', confidence: 'high' }]);
  expect(html).toContain('class="conjectured dropped"');
  expect(html).toContain('<rt aria-hidden="true">广告</rt>');
  expect(html).not.toContain('<span>广告');
});
