import { describe, expect, it } from 'vitest';
import {
  documentLines,
  linesAt,
  partAt,
  partsOf,
  selectPieces,
  withoutLabels,
} from '../../../../src/domain/document/lines.ts';
import { findProvisionPath } from '../../../../src/domain/document/provision-path.ts';
import type { PolicyText } from '../../../../src/domain/document/provision.ts';

const text: PolicyText = {
  provisions: [
    {
      id: 'notice',
      label: '',
      heading: '',
      runIn: false,
      paragraphs: [{ id: 'notice-p1', text: '请执行。' }],
      children: [],
    },
    {
      id: 's3',
      label: '三、',
      heading: '重点任务',
      runIn: false,
      paragraphs: [{ id: 's3-p1', text: '甲。' }],
      children: [
        {
          id: 's3-1',
          label: '（一）',
          heading: '建设基地。',
          runIn: true,
          paragraphs: [
            { id: 's3-1-p1', text: '到2025年建成3个。' },
            { id: 's3-1-p2', text: '责任单位：市教育局' },
          ],
          children: [],
        },
      ],
    },
  ],
};
const lines = documentLines(text);

function linesAtId(id: string): readonly (readonly [string, string])[] {
  const path = findProvisionPath(text.provisions, id);
  return (path === undefined ? [] : linesAt(path)).map((line) => [line.id, line.text]);
}

describe('documentLines', () => {
  it('gives the printed lines in order, a run-in heading and its first paragraph together', () => {
    expect(lines.map((line) => [line.id, line.kind, line.text])).toEqual([
      ['notice-p1', 'paragraph', '请执行。'],
      ['s3', 'heading', '三、重点任务'],
      ['s3-p1', 'paragraph', '甲。'],
      ['s3-1', 'run-in', '（一）建设基地。到2025年建成3个。'],
      ['s3-1-p2', 'paragraph', '责任单位：市教育局'],
    ]);
  });

  it('says what each piece of a line is, whose it is and where it begins', () => {
    expect(lines[3]?.pieces).toEqual([
      { id: 's3-1', role: 'label', text: '（一）', start: 0 },
      { id: 's3-1', role: 'heading', text: '建设基地。', start: 3 },
      { id: 's3-1-p1', role: 'text', text: '到2025年建成3个。', start: 8 },
    ]);
  });

  it('knows the provision of a line and those above it', () => {
    expect(lines.map(({ provision, ancestors }) => [...ancestors, provision].map(({ id }) => id))).toEqual([
      ['notice'],
      ['s3'],
      ['s3'],
      ['s3', 's3-1'],
      ['s3', 's3-1'],
    ]);
  });

  it('keeps a run-in heading that has no paragraph as a heading', () => {
    const alone = { id: 's1', label: '一、', heading: '目标。', runIn: true, paragraphs: [], children: [] };
    expect(documentLines({ provisions: [alone] }).map(({ kind }) => kind)).toEqual(['heading']);
  });
});

describe('linesAt', () => {
  it('gives a provision with all that is below it', () => {
    expect(linesAtId('s3').map(([id]) => id)).toEqual(['s3', 's3-p1', 's3-1', 's3-1-p2']);
  });

  it('gives a paragraph alone, without the heading that runs into it', () => {
    expect(linesAtId('s3-1-p1')).toEqual([['s3-1-p1', '到2025年建成3个。']]);
  });

  it('gives an unnumbered part without a heading, and nothing for a whole document', () => {
    expect(linesAtId('notice')).toEqual([['notice-p1', '请执行。']]);
    expect(linesAt({ path: [] })).toEqual([]);
  });
});

describe('pieces and parts of lines', () => {
  it('counts from the first character that is left when the numbers are taken out', () => {
    const [, , , joined] = withoutLabels(lines);
    expect(joined?.text).toBe('建设基地。到2025年建成3个。');
    expect(joined?.pieces.map(({ start }) => start)).toEqual([0, 5]);
  });

  it('leaves no empty line', () => {
    expect(selectPieces(lines, ({ role }) => role === 'heading').map(({ text: words }) => words)).toEqual([
      '重点任务',
      '建设基地。',
    ]);
  });

  it('takes a number and its heading for one part', () => {
    expect(lines.slice(3, 4).flatMap(partsOf)).toEqual([
      { id: 's3-1', isHeading: true, text: '（一）建设基地。', start: 0, end: 8 },
      { id: 's3-1-p1', isHeading: false, text: '到2025年建成3个。', start: 8, end: 19 },
    ]);
  });

  it.each([
    [0, 's3-1'],
    [7, 's3-1'],
    [8, 's3-1-p1'],
    [99, 's3-1-p1'],
  ])('finds the part of the character at %i', (offset, id) => {
    const line = lines[3];
    expect(line && partAt(line, offset)?.id).toBe(id);
  });
});
