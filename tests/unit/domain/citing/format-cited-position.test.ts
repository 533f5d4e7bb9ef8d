import { describe, expect, it } from 'vitest';
import { describePositions } from '../../../../src/domain/citing/describe-positions.ts';
import { formatCitedPosition } from '../../../../src/domain/citing/format-cited-position.ts';
import { defaultLevelWords } from '../../../../src/domain/citing/level-words.ts';
import type { ProvisionSpan } from '../../../../src/domain/document/provision-span.ts';
import { rangesOfSpans } from '../../../../src/domain/document/provision-span.ts';
import { demonstration } from './sample-documents.ts';

const { provisions } = demonstration.text;

function cited(...spans: readonly ProvisionSpan[]): string {
  return describePositions(rangesOfSpans(provisions, spans), 'worded', defaultLevelWords);
}

describe('rangesOfSpans', () => {
  it('puts positions into the order of the document and leaves out what they share', () => {
    expect(cited({ from: 's3-2-6' }, { from: 's3-2-4' })).toBe('第三部分第（二）项第4点、第6点');
  });

  it('cites a position once, and not at all what lies inside another', () => {
    expect(cited({ from: 's3-2-4' }, { from: 's3-2-4' })).toBe('第三部分第（二）项第4点');
    expect(cited({ from: 's3-2-4-p2' }, { from: 's3-2' }, { from: 's5-1' })).toBe(
      '第三部分第（二）项、第五部分第一方面',
    );
  });

  it('cites a range from its first position to its last', () => {
    expect(cited({ from: 's3-2-4-p1', to: 's3-2-6-p1' })).toBe('第三部分第（二）项第4点第1自然段至第6点');
  });

  it('cites what begins at a heading and ends below it as that provision', () => {
    expect(cited({ from: 's3-2', to: 's3-2-5-p1' })).toBe('第三部分第（二）项');
  });

  it('leaves out what the document does not have', () => {
    expect(cited({ from: 's9' }, { from: 's2', to: 's9' }, { from: 's5-2' })).toBe('第五部分第二方面');
    expect(cited({ from: 's9' })).toBe('');
  });
});

describe('formatCitedPosition', () => {
  it('prints the number of a position, of a range, and nothing for the title', () => {
    expect(formatCitedPosition(provisions, { from: 's3-2-5' })).toBe('三、（二）5.');
    expect(formatCitedPosition(provisions, { from: 's3-2-4', to: 's3-2-6' })).toBe('三、（二）4.至6.');
    expect(formatCitedPosition(provisions, { from: 'title' })).toBe('');
  });
});
