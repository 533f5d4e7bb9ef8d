import type { PartName } from '../document/parse-provision-id.ts';
import type { LabelStyle } from '../text/numbering/label-style.ts';
import type { PositionLevel } from '../text/numbering/position-levels.ts';
import { positionLevels } from '../text/numbering/position-levels.ts';

/** The words that name a position in running text. They are a setting: offices differ. */
export interface LevelWords {
  /** 三、 → 第三部分 · （二） → 第（二）项 · 5. → 第5点 … */
  readonly levels: Readonly<Record<LabelStyle, PositionLevel>>;
  /** The second paragraph below a heading → 第2自然段. */
  readonly paragraph: string;
  /** Before the number of a footnote. */
  readonly footnote: string;
  /** Before the number of a table: 表1第3行. */
  readonly table: string;
  /** The parts without a number; a title is cited as what it heads, the title of a notice as the notice. */
  readonly parts: Readonly<Record<Exclude<PartName, 'title' | 'notice-title'>, string>>;
}

export const defaultLevelWords: LevelWords = {
  levels: positionLevels,
  paragraph: '自然段',
  footnote: '脚注',
  table: '表',
  parts: {
    history: '题注',
    addressee: '主送机关',
    notice: '正文',
    contents: '目录',
    preamble: '引言',
    signature: '落款',
    note: '附注',
    distribution: '抄送',
  },
};

/** As links name a place, in a word shorter than that of a citation: 第2段. */
export function asInLinks(words: LevelWords): LevelWords {
  return { ...words, paragraph: '段' };
}

/** A second or further part of one name: 落款（2）. */
export function nameRepeatedPart(name: string, number: number): string {
  return `${name}（${String(number)}）`;
}
