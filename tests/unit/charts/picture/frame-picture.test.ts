import { describe, expect, test } from 'vitest';
import { framePicture } from '../../../../src/charts/picture/frame-picture.ts';
import type { PictureWords } from '../../../../src/charts/picture/frame-picture.ts';
import { parseXml } from '@rgrove/parse-xml';

const words: PictureWords = {
  lang: 'zh-CN',
  title: '占比 <甲市> & “乙县”',
  lead: '60%→75%',
  key: [{ meaning: '● 等于' }],
  notes: ['未收录不等于未完成。', '甲市 · 《方案》', 'https://zhice.example/targets/a/'],
};
const body = {
  width: 640,
  height: 100,
  groups: [
    {
      className: 'point target',
      item: 'a',
      drawings: [
        { name: 'path', attributes: { class: 'mark', d: 'M0,0H5V5Z', transform: 'translate(5,5)' } },
        { name: 'text', attributes: { class: 'value', x: 5, y: 5 }, text: '60%' },
      ],
    },
  ],
} as const;
const rules = [
  { element: 'mark', paint: { fill: '#123456' } },
  { group: 'report', element: 'mark', paint: { fill: '#654321' } },
] as const;
const frame = (more: Partial<PictureWords> = {}) => framePicture([{ body, rules }], { ...words, ...more });

describe('a picture that stands alone', () => {
  test('is well-formed, whatever its words hold', () => {
    expect(() => parseXml(frame())).not.toThrow();
  });

  test('says its title, finding, key and every note', () => {
    const svg = frame();
    for (const said of ['占比 &lt;甲市&gt; &amp; “乙县”', '60%→75%', '● 等于', ...words.notes])
      expect(svg).toContain(said);
  });

  test('says which part it shows, where that is not the whole', () => {
    expect(frame({ state: '地区 甲市' })).toContain('>地区 甲市</text>');
    expect(frame()).not.toContain('地区');
  });

  test('has its looks in attributes, generic fonts, and nothing that runs or is fetched', () => {
    const svg = frame();
    expect(svg).toContain('fill="#123456"');
    expect(svg).not.toContain('#654321');
    expect(svg).not.toMatch(/class=|style|<script|href=|url\(|@import/u);
    for (const [, face] of svg.matchAll(/font-family="([^"]*)"/gu))
      expect(['serif', 'sans-serif']).toContain(face);
  });

  test('is higher the more it says, and long words go on in further lines', () => {
    const heightOf = (svg: string) => Number(/ height="(\d+)"/u.exec(svg)?.[1]);
    const long = '长句'.repeat(60);
    expect(heightOf(frame({ notes: [...words.notes, long] }))).toBeGreaterThan(heightOf(frame()));
    expect(frame({ notes: [long] })).not.toContain(`>${long}</text>`);
  });
});
