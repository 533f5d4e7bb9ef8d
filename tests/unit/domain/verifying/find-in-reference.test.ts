import { describe, expect, it } from 'vitest';
import { lookUpReference } from '../../../../src/domain/verifying/find-in-reference.ts';
import { demonstration, harbin, samples } from '../citing/sample-documents.ts';

const isInReference = lookUpReference([demonstration, ...samples]);
const paragraph = harbin.text.provisions[0]?.paragraphs[0]?.text ?? '';

describe('lookUpReference', () => {
  it('knows words of reference material, with any punctuation', () => {
    expect(paragraph.length).toBeGreaterThan(20);
    expect(isInReference(paragraph)).toBe(true);
    expect(isInReference(paragraph.replaceAll(/[，,。]/gu, ' '))).toBe(true);
  });

  it('knows them when one sentence of several comes from there', () => {
    const [sentence = ''] = paragraph.split('。');
    expect(isInReference(`今天天气不错，适合出门散步。${sentence}。`)).toBe(true);
  });

  it('knows its title in a citation', () => {
    expect(isInReference(`《${harbin.policy.title}》`)).toBe(true);
  });

  it.each(['建设30个基地。其中示范基地5个。', '发展', '', '三年内建成一百个国家级实验中心和示范园区'])(
    'does not know %j, from policy documents, from nowhere or too short',
    (words) => {
      expect(isInReference(words)).toBe(false);
    },
  );
});
