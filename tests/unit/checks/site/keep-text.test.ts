import { expect, test } from 'vitest';
import { createKeeper } from '../../../../src/checks/site/keep-text.ts';

test('a kept text says what it said, whatever its characters', () => {
  const keep = createKeeper();
  for (const text of ['', '/policies/shili-2024/#s3-1', '甲𠮷', '/policies/shili-2024/#s3-1'])
    expect(keep(text)).toBe(text);
});
