/** A typeface by the names it goes by: first the one the standard means, then those that stand in for it. */
export interface DocxFont {
  readonly name: string;
  readonly substitutes: readonly string[];
  readonly family: 'roman' | 'modern' | 'script';
}

/** Typefaces of an official document. They are proprietary: named here, never shipped. */
export const docxFonts = {
  title: { name: '方正小标宋简体', substitutes: ['FZXiaoBiaoSong-B05S', '宋体', 'SimSun'], family: 'roman' },
  body: { name: '仿宋_GB2312', substitutes: ['仿宋', 'FangSong'], family: 'modern' },
  part: { name: '黑体', substitutes: ['SimHei'], family: 'modern' },
  item: { name: '楷体_GB2312', substitutes: ['楷体', 'KaiTi'], family: 'script' },
  page: { name: '宋体', substitutes: ['SimSun'], family: 'roman' },
} as const satisfies Readonly<Record<string, DocxFont>>;

/** Latin letters and digits. */
export const latinFont = 'Times New Roman';
