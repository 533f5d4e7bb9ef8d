import { describe, expect, it } from 'vitest';
import { describePositions } from '../../../../src/domain/citing/describe-positions.ts';
import { defaultLevelWords } from '../../../../src/domain/citing/level-words.ts';
import type { ProvisionPath } from '../../../../src/domain/document/provision-path.ts';
import {
  findProvisionPath,
  findProvisionPaths,
  idOfPath,
  wholeDocument,
} from '../../../../src/domain/document/provision-path.ts';
import { demonstration, harbin } from './sample-documents.ts';

const { provisions } = demonstration.text;
function path(id: string): ProvisionPath {
  const found = findProvisionPath(provisions, id);
  if (found === undefined) throw new Error(`no ${id} in the sample`);
  return found;
}
function merged(...ids: string[]): string {
  return describePositions(
    findProvisionPaths(provisions, ids).map((from) => ({ from })),
    'worded',
    defaultLevelWords,
  );
}

describe('describePositions', () => {
  it.each([
    ['s3', '第三部分', '三、'],
    ['s3-2', '第三部分第（二）项', '三、（二）'],
    ['s3-2-5', '第三部分第（二）项第5点', '三、（二）5.'],
    ['s3-2-5-1', '第三部分第（二）项第5点第（1）小点', '三、（二）5.（1）'],
    ['s5-2', '第五部分第二方面', '五、二是'],
    ['preamble', '引言', '引言'],
    ['notice-p1', '正文', '正文'],
    ['title', '', ''],
  ])('names %s as “%s” in words and “%s” as printed', (id, worded, printed) => {
    expect(describePositions([{ from: path(id) }], 'worded', defaultLevelWords)).toBe(worded);
    expect(describePositions([{ from: path(id) }], 'printed', defaultLevelWords)).toBe(printed);
  });

  it('numbers a paragraph only where its provision has something else too', () => {
    expect(merged('s3-2-4-p2')).toBe('第三部分第（二）项第4点第2自然段');
    expect(merged('s3-2-6-p1')).toBe('第三部分第（二）项第6点');
    expect(merged('s3-2-5-p1')).toBe('第三部分第（二）项第5点第1自然段');
    expect(merged('preamble-p2')).toBe('引言第2自然段');
  });

  it.each([
    ['s3-2-4-p1', 's3-2-4-p3', '第三部分第（二）项第4点第1自然段至第3自然段'],
    ['s3-2-4', 's3-2-6', '第三部分第（二）项第4点至第6点'],
    ['s3-2-6', 's3-3-7', '第三部分第（二）项第6点至第（三）项第7点'],
    ['s2', 's3', '第二部分至第三部分'],
    ['s2-p2', 's3-1', '第二部分第2自然段至第三部分第（一）项'],
    ['s3-2-5', 's3-2-5', '第三部分第（二）项第5点'],
  ])('describes the range from %s to %s', (from, to, words) => {
    expect(describePositions([{ from: path(from), to: path(to) }], 'worded', defaultLevelWords)).toBe(words);
  });

  it('does not repeat what several positions of one document share', () => {
    expect(merged('s3-2-4', 's3-2-6', 's3-3-7', 's5-1')).toBe(
      '第三部分第（二）项第4点、第6点、第（三）项第7点、第五部分第一方面',
    );
  });

  it('repeats the beginning where leaving it out would point below the position before', () => {
    expect(merged('s3', 's3-2')).toBe('第三部分、第三部分第（二）项');
    expect(merged('s3-2-4-p1', 's3-2-4-p2')).toBe('第三部分第（二）项第4点第1自然段、第2自然段');
  });

  it('takes other words for the levels', () => {
    const words = { ...defaultLevelWords, paragraph: '段' };
    expect(describePositions([{ from: path('s3-2-4-p2') }], 'worded', words)).toBe(
      '第三部分第（二）项第4点第2段',
    );
  });

  it('is empty for the whole document', () => {
    expect(describePositions([{ from: wholeDocument }], 'worded', defaultLevelWords)).toBe('');
  });
});

describe('findProvisionPaths', () => {
  it('gives paths in the order of the document, each once, and leaves out unknown ids', () => {
    const paths = findProvisionPaths(provisions, ['s5-1', 's3-2-4-p2', 's9', 's3-2-4-p2']);
    expect(paths.map(idOfPath)).toEqual(['s3-2-4-p2', 's5-1']);
  });

  it('finds the paragraphs of a document without numbering', () => {
    expect(idOfPath(findProvisionPath(harbin.text.provisions, 'p3') ?? wholeDocument)).toBe('p3');
  });
});
