import { describe, expect, it } from 'vitest';
import { referenceWarning } from '../../../../src/domain/citing/reference-warning.ts';
import { documentLines } from '../../../../src/domain/document/lines.ts';
import { policyJson } from '../../../../src/exports/documents/policy-json.ts';
import { policyTxt } from '../../../../src/exports/documents/policy-txt.ts';
import { documentRecordSchema } from '../../../../src/exports/records/document-record.ts';
import { demonstration, harbin } from '../../domain/citing/sample-documents.ts';
import { fixtureDocuments, fixturePolicies, fixtureRecords } from '../fixture-documents.ts';

describe('policyTxt', () => {
  it('prints a document line by line with run-in headings joined', () => {
    expect(policyTxt(demonstration)).toContain('\n5.建设中心。建设1个中心。\n（1）选址。在园区选址。\n');
  });

  it.each(fixturePolicies.map((document) => [document.policy.id, document] as const))(
    'adds nothing to %s',
    (_id, document) => {
      expect(policyTxt(document)).toBe(
        `${documentLines(document.text)
          .map(({ text }) => text)
          .join('\n')}\n`,
      );
    },
  );

  it('begins reference material with the warning', () => {
    expect(policyTxt(harbin).split('\n').slice(0, 2)).toEqual([
      referenceWarning,
      '创新打造职业教授改进繁荣“哈尔滨样板”',
    ]);
  });
});

describe('policyJson', () => {
  it.each(fixtureDocuments.map((document) => [document.policy.id, document] as const))(
    'prints %s as the published schema has it, with its text whole',
    (_id, document) => {
      const record = policyJson(document, fixtureRecords);
      expect(documentRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      const text = record.provisions as typeof document.text.provisions;
      const pieces = (printed: typeof document.text) => documentLines(printed).flatMap((line) => line.pieces);
      expect(pieces({ provisions: text })).toEqual(pieces(document.text));
    },
  );

  it('gives tables with their spans, heads and title, and says in which order everything stands', () => {
    const reading = fixturePolicies.find(({ policy }) => policy.id === 'reading-2025') ?? demonstration;
    const annex = policyJson(reading, fixtureRecords).provisions.find(({ id }) => id === 'x1');
    expect(annex?.order).toEqual(['x1-title', 'x1-t1', 'x1-p1']);
    const [table] = annex?.tables ?? [];
    expect(table).toMatchObject({ id: 'x1-t1', caption: '重点任务分工表' });
    expect(table?.rows.map(({ header }) => header === true)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(table?.rows[2]).toEqual({
      id: 'x1-t1-r3',
      cells: [
        { text: '1' },
        { text: '改造村级书屋', rowspan: 2 },
        { text: '完成现有房屋摸底，列出改造清单' },
        { text: '2025年底' },
        { text: '县级图书馆、乡镇人民政府' },
      ],
    });
    const article = policyJson(
      fixturePolicies.find(({ policy }) => policy.id === 'shili-trees-2024') ?? demonstration,
      fixtureRecords,
    )
      .provisions.flatMap(({ children }) => children)
      .flatMap(({ children }) => children)
      .find(({ id }) => id === 'a4');
    expect(article?.order).toEqual(['a4-p1', 'a4-1', 'a4-2', 'a4-3', 'a4-p2']);
  });

  it('names the organisations of a provision in printed order, each once', () => {
    const duty = {
      policy: 'shili-2025',
      provision: 's3-2-5-p1',
      quote: '(责任单位:甲、乙)',
      organisations: ['b', 'a', 'b'],
    };
    const [part] = policyJson(demonstration, {
      ...fixtureRecords,
      duties: [duty],
      topics: [],
    }).provisions.filter(({ id }) => id === 's3');
    const point = part?.children[1]?.children[1];
    expect(point).toMatchObject({ id: 's3-2-5', organisations: ['b', 'a'] });
    expect(part?.organisations).toEqual([]);
  });
});
