import { expect, test } from 'vitest';
import { localise } from '../../../src/content/localise.ts';

const region: { name: string; nameEn?: string; level: string } = {
  name: '乙县',
  nameEn: 'Yi County',
  level: 'county',
};

test('a record speaks the language asked for, and keeps its other fields', () => {
  expect(localise(region, 'en')).toMatchObject({ name: 'Yi County', level: 'county' });
  expect(localise(region, 'zh-CN')).toMatchObject({ name: '乙县' });
});

test('where a language has no words for a field the Chinese ones stand', () => {
  expect(localise({ name: '乙县', nameEn: undefined }, 'en').name).toBe('乙县');
});

test('of no record there are no words', () => {
  const none: typeof region | undefined = undefined;
  expect(localise(none as typeof region | undefined, 'en').name).toBeUndefined();
});
