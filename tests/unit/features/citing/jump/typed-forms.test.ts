import { describe, expect, test } from 'vitest';
import { typedForms, typedFormsAddress } from '../../../../../src/features/citing/jump/typed-forms.ts';
import { countedSite } from '../../../content/counted-site.ts';
import { siteOfTexts } from '../../../content/shared-wording.ts';

const formsOf = (text: string) => {
  const [typed, used] = typedForms(siteOfTexts([['a-2030', text]]));
  return new Map([...typed].map((form, index) => [form, used[index]]));
};

describe('the forms that people type', () => {
  test('stand for the characters of the texts, at the same index of the two strings', () => {
    const [typed, used] = typedForms(countedSite());
    expect([...typed]).toHaveLength([...used].length);
    expect(formsOf('产业发展').get('產')).toBe('产');
    expect(formsOf('产业发展').get('業')).toBe('业');
  });

  test('do not stand for characters that no text has', () => {
    expect(formsOf('产业发展').has('龍')).toBe(false);
    expect(formsOf('龙').get('龍')).toBe('龙');
  });

  test('are left as they are typed where a text itself has them', () => {
    expect(formsOf('产業发展，企业参与').has('業')).toBe(false);
    expect(formsOf('产業发展，企业参与').get('產')).toBe('产');
  });

  test('include those of the words of citations, which texts may lack', () => {
    expect(formsOf('基地').get('條')).toBe('条');
    expect(formsOf('基地').get('號')).toBe('号');
  });
});

test('the file of typed forms stands with the index', () => {
  expect(typedFormsAddress(countedSite({}, { BASE_PATH: '/zhice/' }))).toBe(
    '/zhice/search-index/typed-forms.json',
  );
});
