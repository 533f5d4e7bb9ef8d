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

test('a document without English names and summary keeps its Chinese title, and has no summary', () => {
  const policy: { title: string; titleEn?: string; abstract?: string; abstractEn?: string } = {
    title: '云川市实施方案',
  };
  expect(localise(policy, 'en').title).toBe('云川市实施方案');
  expect(localise(policy, 'en').abstract).toBeUndefined();
});
