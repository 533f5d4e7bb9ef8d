import type { PassageOnPage } from '../../domain/citing/text-fragment.ts';

/**
 * How the page shows a passage. Headings before its first paragraph are left out: the contents name them too, and one
 * that runs in is parted from its paragraph by a mark.
 * @param ranges where its lines stand, in order
 */
export function passageOnPage(ranges: readonly Range[]): PassageOnPage {
  const shown = shownNodes();
  const named = shown.flatMap((place) => {
    const range = ranges.find((each) => each.intersectsNode(place.node));
    const line = place.node.parentElement?.closest('p, h2, h3, h4, h5, h6');
    const isEditorial = place.node.parentElement?.closest('[data-editorial]') !== null;
    if (range === undefined || !line || isEditorial) return [];
    const start = place.node === range.startContainer ? range.startOffset : 0;
    const end = place.node === range.endContainer ? range.endOffset : place.node.length;
    return start < end ? [{ ...place, line, start, end }] : [];
  });
  const paragraph = named.findIndex(({ line }) => line.localName === 'p');
  const cited = named.slice(Math.max(0, paragraph));
  const [first, last] = [cited[0], cited.at(-1)];
  if (first === undefined || last === undefined) return { stretches: [], before: '', within: '', after: '' };
  const [from, to] = [
    shown.findIndex(({ node }) => node === first.node),
    shown.findIndex(({ node }) => node === last.node),
  ];
  const print = (place: ShownNode, start = 0, end = place.node.length): string =>
    (place.isNewLine && start === 0 ? '\n' : '') + place.node.data.slice(start, end).replace(/\s+/gu, ' ');
  const printAll = (places: readonly ShownNode[]): string => places.map((place) => print(place)).join('');
  const lines = [...Map.groupBy(cited, ({ line }) => line).values()];
  return {
    stretches: lines.map((places) =>
      places.map(({ node, start, end }) => node.data.slice(start, end)).join(''),
    ),
    before:
      printAll(shown.slice(0, from)) + (first.isNewLine ? '\n' : '') + first.node.data.slice(0, first.start),
    within:
      first === last
        ? first.node.data.slice(first.start, first.end)
        : first.node.data.slice(first.start) + printAll(shown.slice(from + 1, to)) + print(last, 0, last.end),
    after: last.node.data.slice(last.end) + printAll(shown.slice(to + 1, to + 8)),
  };
}

/** A text node that a browser finds words in. */
interface ShownNode {
  readonly node: Text;
  /** It does not go on in the line of the one before it. */
  readonly isNewLine: boolean;
}

/** All text of the page that a browser finds words in: also what is folded up, which it opens. */
function shownNodes(): readonly ShownNode[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const known = new Map<Element, boolean>();
  const shown: ShownNode[] = [];
  let block: Element | undefined;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null) continue;
    if (!isPrinted(parent, known)) continue;
    const own = blockOf(parent);
    shown.push({ node, isNewLine: own !== block });
    block = own;
  }
  return shown;
}

function isPrinted(element: Element, known: Map<Element, boolean>): boolean {
  const answer = known.get(element);
  if (answer !== undefined) return answer;
  const parent = element.parentElement;
  const isHidden = getComputedStyle(element).display === 'none' || element.matches('select, textarea');
  const printed = !isHidden && (parent === null || isPrinted(parent, known));
  known.set(element, printed);
  return printed;
}

/** The element in whose lines a text stands. */
function blockOf(element: Element): Element {
  const isInline = getComputedStyle(element).display.startsWith('inline');
  return isInline && element.parentElement !== null ? blockOf(element.parentElement) : element;
}
