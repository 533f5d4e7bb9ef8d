import { expect, test } from 'vitest';
import { localePaths } from '../../../../src/features/shell/locale-paths.ts';

test('a page exists once for each language, the Chinese one without a prefix', () => {
  expect(localePaths()).toEqual([{ params: { locale: undefined } }, { params: { locale: 'en' } }]);
});
