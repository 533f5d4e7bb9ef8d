import { readdirSync, readFileSync } from 'node:fs';
import type { CitableDocument } from '../../../../src/domain/document/citable-document.ts';
import { provision, samplePolicy } from '../citing/sample-documents.ts';

const folder = new URL('../../../fixtures/site/seeds/', import.meta.url);

/** Lines of the seeds of the fixture's policy documents. */
const texts = readdirSync(folder)
  .filter((name) => ['shili.txt', 'yangben.txt', 'yunchuan.txt'].includes(name))
  .toSorted()
  .map((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );

/** `count` documents with the texts of the seeds, in turn. */
export function copiedDocuments(count: number): readonly CitableDocument[] {
  return Array.from({ length: count }, (_, index) => ({
    policy: samplePolicy({ id: `copy-${String(index)}`, title: `文件${String(index)}` }),
    text: { provisions: [provision('s1', '一、', '', texts[index % texts.length] ?? [])] },
  }));
}

/** Drafts that are hard to check, of about `length` characters. */
export function longPastes(length: number): readonly { readonly name: string; readonly paste: string }[] {
  const once = `${texts.flat().join('\n')}\n`;
  const verbatim = once.repeat(Math.ceil(length / once.length)).slice(0, length);
  const change = (isChanged: (index: number) => boolean) =>
    [...verbatim].map((character, index) => (isChanged(index) ? '某' : character)).join('');
  return [
    { name: 'verbatim text', paste: verbatim },
    { name: 'text with a character changed in every eleven', paste: change((index) => index % 11 === 3) },
    { name: 'text with three characters in ten changed', paste: change((index) => (index * 7) % 10 < 3) },
    {
      name: 'text with words replaced throughout',
      paste: verbatim.replaceAll('职业教育', '职教').replaceAll('建设', '建成'),
    },
    { name: 'text without any punctuation', paste: verbatim.replace(/[^\p{L}\p{N}]/gu, '') },
    {
      name: 'the same sentence again and again',
      paste: '建设现代化共享型实训基地12个。'.repeat(length / 16),
    },
    { name: 'opening marks only', paste: '“《'.repeat(length / 2) },
  ];
}
