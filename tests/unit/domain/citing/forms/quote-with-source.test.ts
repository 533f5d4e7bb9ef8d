import { describe, expect, it } from 'vitest';
import { referenceWarning } from '../../../../../src/domain/citing/reference-warning.ts';
import { quoteWithSource } from '../../../../../src/domain/citing/forms/quote-with-source.ts';
import { defaultLevelWords } from '../../../../../src/domain/citing/level-words.ts';
import type { CitableDocument } from '../../../../../src/domain/document/citable-document.ts';
import { harbin, wuhai } from '../sample-documents.ts';

function quote({ policy }: CitableDocument, ...lines: string[]): ReturnType<typeof quoteWithSource> {
  return quoteWithSource(lines, {
    policy,
    part: 'plan',
    positions: [],
    url: 'https://zhice.example/?a=1&b=2',
    accessed: '2026-11-21',
    siteName: '职策',
    words: defaultLevelWords,
  });
}

describe('quoteWithSource', () => {
  it('puts the words first and the source after them, the same in text and HTML', () => {
    const { text, html } = quote(wuhai, '占比<75%', '第二段');
    expect(text.split('\n').slice(0, 2)).toEqual(['占比<75%', '第二段']);
    expect(text).toMatch(
      /\n——《乌海市[^\n]+职策转录（2026年11月21日访问）：https:\/\/zhice\.example\/\?a=1&b=2\n$/u,
    );
    expect(html).toMatch(/^<blockquote><p>占比&lt;75%<\/p><p>第二段<\/p><\/blockquote><p>——《乌海市/u);
    expect(html).toContain(
      '<a href="https://zhice.example/?a=1&amp;b=2">https://zhice.example/?a=1&amp;b=2</a>',
    );
  });

  it('begins with the warning, once, when the words are reference material', () => {
    const { text, html } = quote(harbin, '探求试点');
    expect(text.startsWith(`${referenceWarning}\n探求试点\n——《`)).toBe(true);
    expect(text.split(referenceWarning)).toHaveLength(2);
    expect(html.startsWith(`<blockquote><p>${referenceWarning}</p>`)).toBe(true);
  });
});
