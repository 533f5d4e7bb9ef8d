import { describe, expect, it } from 'vitest';
import { escapeXml, xmlElement } from '../../../src/exports/xml-element.ts';

describe('escapeXml', () => {
  it.each([
    ['NUL', 0x0],
    ['a control character', 0x1f],
    ['the first half of a pair', 0xd800],
    ['the second half of a pair', 0xdfff],
    ['U+FFFE', 0xfffe],
    ['U+FFFF', 0xffff],
  ])('puts U+FFFD instead of %s, which XML forbids', (_, code) => {
    expect(escapeXml(`甲${String.fromCharCode(code)}乙`)).toBe('甲\u{fffd}乙');
  });

  it.each(['\t', '\n', '\r', ' ', '\u{d7ff}', '\u{e000}', '\u{fffd}', '\u{10000}', '\u{10ffff}'])(
    'leaves %j as it is',
    (character) => {
      expect(escapeXml(character)).toBe(character);
    },
  );

  it('writes as references what would be markup', () => {
    expect(escapeXml('<甲 & "乙">')).toBe('&lt;甲 &amp; &quot;乙&quot;&gt;');
  });
});

describe('xmlElement', () => {
  it('escapes attributes, leaves undefined ones out, and closes itself where it has no children', () => {
    expect(xmlElement('a', { b: '"<', c: undefined })).toBe('<a b="&quot;&lt;"/>');
    expect(xmlElement('a', {}, ['<b/>', '丙'])).toBe('<a><b/>丙</a>');
  });
});
