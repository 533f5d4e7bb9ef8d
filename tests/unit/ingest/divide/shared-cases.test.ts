import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../../src/domain/fidelity/check-fidelity.ts';
import { locateLines } from '../../../../src/domain/fidelity/located-line.ts';
import { lexSeed } from '../../../../src/ingest/divide/lex-seed.ts';
import { stripPageMatter } from '../../../../src/ingest/divide/strip-page-matter.ts';
import { ingestSeed } from '../../../../src/ingest/ingest-seed.ts';
import { readMdx } from '../../../../src/ingest/mdx/read-mdx.ts';
import { serializeMdx } from '../../../../src/ingest/mdx/serialize-mdx.ts';

/** Texts that are given beside the project, and are no part of it. */
const CASES = '../shared/cases/ingest';
const DOCUMENTS = '../shared/documents';

function readCase(name: string) {
  const seed = readFileSync(join(CASES, name), 'utf8');
  const { lines, facts } = stripPageMatter(lexSeed(seed), name);
  const joined = ingestSeed(seed, name).value.emendations.filter(({ kind }) => kind === 'join');
  return {
    printed: seed.trimEnd().split('\n'),
    lines,
    facts: new Map(facts.map(({ name, value }) => [name, value])),
    joined,
  };
}

describe.skipIf(!existsSync(CASES))('the cases given', () => {
  test.each(['c03-name-list.txt', 'c04-table-cells.txt'])('%s has no line joined', (name) => {
    const { joined, lines, printed } = readCase(name);
    expect(joined).toEqual([]);
    expect(lines.map(({ text }) => text)).toEqual(printed);
  });

  test('c05 keeps its title alone and knows who published it when', () => {
    const { lines, facts, printed } = readCase('c05-title-takes-page-lines.txt');
    expect(lines[0]?.text).toBe(printed[2]);
    expect(lines[1]?.text).toBe(printed[5]);
    expect(facts.get('published')).toBe('2018-08-07');
    expect([...facts.keys()]).toEqual(['publisher', 'published', 'document-number']);
  });

  test('c09 is a title and a table of three rows', () => {
    const { lines, printed } = readCase('c09-tab-table.txt');
    expect(lines.map(({ is }) => (is.kind === 'row' ? is.cells.map(({ text }) => text) : is.kind))).toEqual([
      'prose',
      ...printed.slice(1).map((line) => line.split('\t')),
    ]);
  });

  test('c15 has its facts in the front matter and its title clean', () => {
    const { lines, facts, printed } = readCase('c15-labelled-head.txt');
    expect(lines[0]?.text).toBe(printed[4]);
    expect(lines[1]?.text).toBe(printed[7]);
    expect([...facts.keys()]).toEqual([
      'index-number',
      'publisher',
      'generated',
      'validity',
      'page',
      'document-number',
    ]);
    expect(facts.get('document-number')).toBe(printed[6]);
  });
});

const documents = existsSync(DOCUMENTS) ? readdirSync(DOCUMENTS).filter((name) => name.endsWith('.txt')) : [];

describe.skipIf(documents.length === 0)('the documents given', () => {
  test.each(documents.length === 0 ? ['none'] : documents)(
    '%s loses no character and has no paragraph joined',
    (name) => {
      const seed = readFileSync(join(DOCUMENTS, name), 'utf8');
      const { text, emendations } = ingestSeed(seed, name).value;
      const read = readMdx(serializeMdx({ emendations }, text), 'a.mdx');
      const blocks = locateLines(read.value.text, read.value.positions);
      expect(checkFidelity({ seed, seedFile: name, emendations, blocks, file: 'a.mdx' }).diagnostics).toEqual(
        [],
      );
      expect(emendations.filter(({ reason }) => reason.startsWith('段落'))).toEqual([]);
    },
  );
});
