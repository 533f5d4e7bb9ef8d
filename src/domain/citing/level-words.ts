import type { LabelStyle } from '../text/numbering/label-style.ts';
import type { PositionLevel } from '../text/numbering/position-levels.ts';
import { positionLevels } from '../text/numbering/position-levels.ts';

/** The words that name a position in running text. They are a setting: offices differ. */
export interface LevelWords {
  /** 三、 → 第三部分 · （二） → 第（二）项 · 5. → 第5点 … */
  readonly levels: Readonly<Record<LabelStyle, PositionLevel>>;
  /** The second paragraph below a heading → 第2自然段. */
  readonly paragraph: string;
  /** The parts without a number, by id. */
  readonly parts: Readonly<
    Record<'preamble' | 'notice' | 'addressee' | 'signature' | 'distribution', string>
  >;
}

export const defaultLevelWords: LevelWords = {
  levels: positionLevels,
  paragraph: '自然段',
  parts: {
    preamble: '引言',
    notice: '正文',
    addressee: '主送机关',
    signature: '落款',
    distribution: '抄送',
  },
};
