import { splitPhrases } from '../../domain/text/split-phrases.ts';
import { breakTitle, titleWidth } from './break-title.ts';

/** An element as satori reads it: every box says how it lays out its children. */
export interface CardNode {
  readonly type: string;
  readonly props: {
    readonly style?: Readonly<Record<string, string | number>>;
    readonly children?: string | readonly CardNode[];
    readonly [attribute: string]: unknown;
  };
}

/** What a share image says. */
export interface ShareCard {
  /** Region, level, kind: what the document is and whose. */
  readonly eyebrow: readonly string[];
  readonly title: string;
  /** Issuers, number, date. */
  readonly facts: readonly string[];
  /** Why the text must not be quoted; reference material only. */
  readonly warning?: string;
  readonly siteName: string;
  /** What the site is not. */
  readonly siteNote: string;
}

/** Size of a share image in pixels, as Open Graph asks for. */
export const shareImageSize = { width: 1200, height: 630 } as const;

const colour = {
  paper: '#fcfaf5',
  ink: '#1d1a16',
  soft: '#565047',
  rule: '#d8d0c1',
  accent: '#a3301d',
} as const;

/** Lays out a share image: journal look, hairlines, the one accent; nothing that looks like a government paper. */
export function layOutShareCard(card: ShareCard): CardNode {
  return box({ ...page, backgroundColor: colour.paper, color: colour.ink }, [
    box({ justifyContent: 'space-between', alignItems: 'center' }, [
      box({ alignItems: 'center', fontWeight: 700, fontSize: 40, letterSpacing: 4 }, [
        mark(),
        textNode(card.siteName),
      ]),
      textNode(card.eyebrow.join(' · '), { fontSize: 28, color: colour.soft }),
    ]),
    box({ height: 1, marginTop: 28, backgroundColor: colour.rule }, []),
    box({ flexGrow: 1, flexDirection: 'column', justifyContent: 'center' }, [
      ...titleLines(card.title, card.warning === undefined ? 72 : 60),
      ...(card.facts.length === 0
        ? []
        : [textNode(card.facts.join('　'), { marginTop: 32, fontSize: 30, color: colour.soft })]),
      ...(card.warning === undefined
        ? []
        : [textNode(card.warning, { marginTop: 24, fontSize: 32, fontWeight: 700, color: colour.accent })]),
    ]),
    box({ height: 1, marginBottom: 24, backgroundColor: colour.rule }, []),
    textNode(card.siteNote, { fontSize: 24, color: colour.soft }),
  ]);
}

const margin = 72;
const page = {
  ...shareImageSize,
  boxSizing: 'border-box',
  flexDirection: 'column',
  padding: `56px ${String(margin)}px 48px`,
  fontFamily: 'latin, chinese',
  fontWeight: 400,
} as const;

/** The title in two or three even lines, at the size that it has room for. */
function titleLines(title: string, largest: number): readonly CardNode[] {
  const length = titleWidth(title);
  const fontSize = length <= 28 ? largest : length <= 48 ? 60 : 48;
  const room = (shareImageSize.width - 2 * margin) / fontSize;
  return breakTitle(splitPhrases(title), room).map((line) =>
    textNode(line, { fontSize, fontWeight: 700, lineHeight: 1.35 }),
  );
}

function box(style: Readonly<Record<string, string | number>>, children: readonly CardNode[]): CardNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

function textNode(text: string, style: Readonly<Record<string, string | number>> = {}): CardNode {
  return { type: 'div', props: { style: { display: 'block', ...style }, children: text } };
}

/** The mark of the site: the brackets of a document number round one point. */
function mark(): CardNode {
  const path = { d: 'M12 3 6 9v14l6 6M20 3l6 6v14l-6 6', fill: 'none', stroke: colour.ink, strokeWidth: 2.5 };
  const point = { cx: 16, cy: 16, r: 3, fill: colour.accent };
  return {
    type: 'svg',
    props: {
      viewBox: '0 0 32 32',
      width: 48,
      height: 48,
      style: { marginRight: 12 },
      children: [
        { type: 'path', props: path },
        { type: 'circle', props: point },
      ],
    },
  };
}
