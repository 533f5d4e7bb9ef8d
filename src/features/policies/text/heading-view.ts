import { parseProvisionId } from '../../../domain/document/parse-provision-id.ts';
import { formatPosition } from '../../../domain/document/position.ts';
import { ownPosition } from '../../../domain/document/printed-position.ts';
import type { Provision, ProvisionWithAncestors } from '../../../domain/document/provision.ts';
import { splitBelow } from '../../../domain/document/split-below.ts';
import type { LabelStyle } from '../../../domain/text/numbering/label-style.ts';
import { containerStyles } from '../../../domain/text/numbering/label-style.ts';
import { readHeadingLabel } from '../../../domain/text/numbering/read-label.ts';
import { headingDepth } from '../../../ingest/mdx/nest-provisions.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { positionWords } from '../../records/provision-position.ts';

/**
 * How a heading is set, where its level does not say it: `listed` in the type of the text (一是, an item of an article,
 * a whole sentence) · `container` centred (第二章) · `annex` the mark above an annex · `box` the title of a 专栏 ·
 * `article` 第十二条 in the line of its first paragraph.
 */
type HeadingForm = 'listed' | 'container' | 'annex' | 'box' | 'article';

/** A heading as the page prints it. */
export interface HeadingView {
  readonly id: string;
  /** HTML heading level: titles and annexes 2, 一、 3, one more a level, up to 6. */
  readonly level: 2 | 3 | 4 | 5 | 6;
  readonly label: string;
  readonly heading: string;
  readonly runIn: boolean;
  readonly form: HeadingForm | undefined;
  /** Printed position for people: 三、（二）5. */
  readonly position: string;
}

/** Whether a provision prints a heading. */
export function hasHeading({ label, heading }: Provision): boolean {
  return label !== '' || heading !== '';
}

/** The view of a heading. */
export function viewHeading(locale: Locale, owner: ProvisionWithAncestors): HeadingView {
  const { provision, ancestors } = owner;
  const { id, label, heading, runIn } = provision;
  const kind = parseProvisionId(id).at(-1)?.kind;
  const isTop = kind === undefined || kind === 'part' || kind === 'annex' || kind === 'annex-table';
  const level = isTop ? 2 : Math.min(headingDepth(ancestors.map((each) => each.id)) + 1, 6);
  return {
    id,
    level: level as HeadingView['level'],
    label,
    heading,
    runIn,
    form: formOf(provision),
    position: namePosition(locale, owner),
  };
}

function formOf({ id, label, heading, runIn }: Provision): HeadingForm | undefined {
  const steps = parseProvisionId(id).map(({ kind }) => kind);
  const style: LabelStyle | undefined = readHeadingLabel(label)?.style;
  const last = steps.at(-1);
  if (last === 'annex' || last === 'annex-table') return label === '' ? undefined : 'annex';
  if (style === 'box' || style === 'article') return style;
  if (containerStyles.some((container) => container === style)) return 'container';
  const isItemOfArticle = last === 'item' && steps.includes('article');
  const isClause = !runIn && /[；;：:，,]$/u.test(heading);
  return style === 'ordinal-is' || isItemOfArticle || isClause ? 'listed' : undefined;
}

/** The position of a provision, or of what stands below it, an only paragraph too: each has a link of its own. */
export function namePosition(
  locale: Locale,
  { provision, ancestors }: ProvisionWithAncestors,
  id: string = provision.id,
): string {
  const { below } = splitBelow(id);
  const position = ownPosition({ path: [...ancestors, provision], ...(below && { below }) });
  return (position && formatPosition(position, positionWords(locale))) || id;
}
