import { segmentOf } from '../../domain/text/numbering/label-segment.ts';
import type { LabelStyle } from '../../domain/text/numbering/label-style.ts';
import { containerLetters, isContainerStyle, labelLevels } from '../../domain/text/numbering/label-style.ts';
import type { Label } from '../../domain/text/numbering/read-label.ts';
import type { NumberingScheme } from '../divide/read-labels.ts';
import { parentId } from '../mdx/nest-provisions.ts';
import type { OpenProvision } from './open-provision.ts';

/** Where a number stands: the id that it gives, and below what. */
export interface PlacedNumber {
  readonly id: string;
  /** Absent for a provision that stands below no other. */
  readonly parent: OpenProvision | undefined;
  /** The number before it in its list; 0 for the first. */
  readonly before: number;
  /** How many of the open provisions stay open. */
  readonly depth: number;
  /** What ids of its list begin with. */
  readonly list: string;
  /** The paragraph of an article that an item belongs to. */
  readonly clause?: string;
}

interface Step {
  readonly id: string;
  readonly label: Label;
  readonly provision: OpenProvision;
}

/** Numbers of one style below one provision. */
interface List {
  readonly style: LabelStyle;
  readonly last: number;
}

/** The provisions that are open while a text is read, outermost first, and the ids that have been given. */
export class NumberingPath {
  readonly #annex: string;
  readonly #scheme: NumberingScheme;
  readonly #articlesBeginAnew: boolean;
  readonly #open: Step[] = [];
  readonly #ids = new Set<string>();
  readonly #lists = new Map<string, List>();
  /** Article → its paragraph that the last items belong to. */
  readonly #itemsOf = new Map<string, string>();

  /**
   * @param annex id of the annex whose text it is; empty for the body of the document
   * @param articlesBeginAnew 第一条 stands in several chapters: articles are named with theirs
   */
  constructor(annex: string, scheme: NumberingScheme, articlesBeginAnew: boolean) {
    this.#annex = annex;
    this.#scheme = scheme;
    this.#articlesBeginAnew = articlesBeginAnew;
  }

  /** Style of the innermost number. */
  get style(): LabelStyle | undefined {
    return this.#open.at(-1)?.label.style;
  }

  /** What a line without a number belongs to: in laws the article, whose next paragraph it is, so that its items end here. */
  openOwner(): OpenProvision | undefined {
    const article = this.#open.findLastIndex(({ label }) => label.style === 'article');
    if (article !== -1) this.#open.splice(article + 1);
    return this.#open.at(-1)?.provision;
  }

  /** Where a number belongs; `undefined` where its id is taken, or its neighbours are numbered in another style. */
  place(label: Label): PlacedNumber | undefined {
    const place = this.#findPlace(label);
    if (place === undefined || this.#ids.has(place.id)) return undefined;
    const list = this.#lists.get(place.list);
    return list !== undefined && list.style !== label.style ? undefined : place;
  }

  /** The id that a number would give is taken. */
  isRepeated(label: Label): boolean {
    return this.#ids.has(this.#findPlace(label)?.id ?? '');
  }

  /** The place of an id that a person chose; `undefined` where it is taken or what it stands below is not open. */
  placeAs(id: string): PlacedNumber | undefined {
    if (this.#ids.has(id)) return undefined;
    const parent = parentId(id, this.#open);
    const depth = this.#open.findLastIndex((step) => step.id === parent) + 1;
    if (depth === 0 && parent !== this.#annex) return undefined;
    const list = id.replace(/\d[\dz]*$/, '');
    return { id, parent: this.#open[depth - 1]?.provision, before: this.#lastOf(list), depth, list };
  }

  /** Opens a provision at the place found for its number. */
  open({ id, depth, list, clause }: PlacedNumber, label: Label, provision: OpenProvision): void {
    const article = this.#open[depth - 1];
    if (clause !== undefined && article !== undefined) this.#itemsOf.set(article.id, clause);
    this.#open.splice(depth, this.#open.length, { id, label, provision });
    this.#ids.add(id);
    if (this.#lists.get(list)?.style !== label.style && this.#lists.has(list)) return;
    this.#lists.set(list, { style: label.style, last: label.number });
  }

  #findPlace(label: Label): PlacedNumber | undefined {
    const { style } = label;
    if (isContainerStyle(style)) {
      const depth = this.#depthOf(
        (each) => !isContainerStyle(each) || labelLevels[each] >= labelLevels[style],
      );
      return this.#placeAt(depth, this.#idAt(depth), containerLetters[style], label);
    }
    if (style === 'article') {
      if (this.#scheme !== 'law') return undefined;
      const depth = this.#depthOf((each) => !isContainerStyle(each));
      return this.#placeAt(depth, this.#articlesBeginAnew ? this.#idAt(depth) : this.#annex, 'a', label);
    }
    if (style === 'decimal') return this.#placeDecimal(label);
    if (style === 'box') return this.#placeBox(label);
    return this.#placePlanNumber(label);
  }

  #placeDecimal(label: Label): PlacedNumber | undefined {
    if (label.leading === undefined) {
      const depth = this.#depthOf((each) => !isContainerStyle(each));
      return this.#placeAt(depth, this.#idAt(depth), 's', label);
    }
    const above = label.leading.join('.');
    const parent = this.#open.findLastIndex((step) => decimalPath(step.label) === above);
    return parent === -1 ? undefined : this.#placeAt(parent + 1, this.#idAt(parent + 1), '', label);
  }

  #placeBox(label: Label): PlacedNumber | undefined {
    const depth = this.#depthOf((each) => each === 'box');
    if (depth === 0 || this.#scheme === 'law') return undefined;
    return this.#placeAt(depth, this.#idAt(depth), 'k', label);
  }

  #placePlanNumber(label: Label): PlacedNumber | undefined {
    const box = this.#depthOf((each) => each === 'box');
    const isInBox = box < this.#open.length && this.#fitsBox(label, box);
    const start = isInBox ? box + 1 : 0;
    const end = isInBox ? this.#open.length : box;
    let depth = start;
    while (depth < end && labelLevels[this.#open[depth]?.label.style ?? 'box'] < labelLevels[label.style])
      depth += 1;
    const parent = this.#open[depth - 1];
    if (parent === undefined) return this.#placeAt(0, this.#annex, 's', label);
    if (parent.label.style === 'article') return this.#placeItem(depth, parent, label);
    const letter = isContainerStyle(parent.label.style) && label.style === 'chinese-stop' ? 's' : '';
    return this.#placeAt(depth, parent.id, letter, label);
  }

  /** （三） of an article: of its first paragraph, or of a later one, unless it goes on with an earlier list. */
  #placeItem(depth: number, article: Step, label: Label): PlacedNumber {
    const clauses = article.provision.paragraphCount;
    const above = clauseId(article.id, clauses);
    const last = this.#itemsOf.get(article.id);
    const list = this.#lists.get(`${last ?? above}-`);
    const goesOn = label.number > 1 && list?.style === label.style && list.last === label.number - 1;
    const place = this.#placeAt(depth, goesOn ? (last ?? above) : above, '', label);
    return { ...place, clause: goesOn ? (last ?? above) : above };
  }

  /** The number belongs to the box that is open: it begins a list there, goes on with it, or stands below it. */
  #fitsBox(label: Label, box: number): boolean {
    const list = this.#lists.get(`${this.#idAt(box + 1)}-`);
    if (list === undefined) return label.number === 1;
    const inside = this.#open.slice(box + 1);
    const isBelow = inside.some((step) => labelLevels[step.label.style] < labelLevels[label.style]);
    return isBelow || (list.style === label.style && list.last === label.number - 1);
  }

  #placeAt(depth: number, above: string, letter: string, label: Label): PlacedNumber {
    const list = `${above === '' ? '' : `${above}-`}${letter}`;
    return {
      id: `${list}${segmentOf(label)}`,
      parent: this.#open[depth - 1]?.provision,
      before: this.#lastOf(list),
      depth,
      list,
    };
  }

  /** How many provisions are open above the first whose style `ends` says to close. */
  #depthOf(closes: (style: LabelStyle) => boolean): number {
    const index = this.#open.findIndex(({ label }) => closes(label.style));
    return index === -1 ? this.#open.length : index;
  }

  #idAt(depth: number): string {
    return this.#open[depth - 1]?.id ?? this.#annex;
  }

  #lastOf(list: string): number {
    return this.#lists.get(list)?.last ?? 0;
  }
}

function clauseId(article: string, clause: number): string {
  return clause <= 1 ? article : `${article}-p${String(clause)}`;
}

/** `1.2` of 1.2 and of what is printed 1.2. */
function decimalPath({ style, leading = [], number }: Label): string | undefined {
  return style === 'decimal' || style === 'arabic-stop' ? [...leading, number].join('.') : undefined;
}
