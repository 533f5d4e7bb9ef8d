import { expect, test } from 'vitest';
import { documentFiles, documentMediaTypes } from '../../../src/content/document-files.ts';
import { countedDocument, countedSite } from './counted-site.ts';

const filesOf = (id: string) => documentFiles(countedSite(), countedDocument(id));

test('a policy is offered in every format that there is', () => {
  expect(filesOf('city-2025').map(({ format }) => format)).toEqual(Object.keys(documentMediaTypes));
});

test('reference material is offered neither as an official document nor as Akoma Ntoso', () => {
  expect(filesOf('news-2024').map(({ format }) => format)).toEqual(['txt', 'json']);
});

test.each(['txt', 'json', 'akn.xml'])('the %s of a policy holds its text to the letter', (format) => {
  const content = filesOf('county-2024')
    .find((file) => file.format === format)
    ?.make();
  expect(content).toContain('坚持以服务地方产业发展为根本宗旨');
});
