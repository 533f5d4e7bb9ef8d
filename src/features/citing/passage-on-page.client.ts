import type { PassageOnPage } from '../../domain/citing/text-fragment.ts';

/**
 * How the page shows a passage. Headings before its first paragraph are left out: the contents name them too, and one
 * that runs in is separated from its paragraph by a mark.
 * @param ranges where its lines stand, in order
 */
export function passageOnPage(ranges: readonly Range[]): PassageOnPage {
  const shown = shownNodes();
  const named = shown.flatMap((candidate) => {
    const range = ranges.find((each) => each.intersectsNode(candidate.node));
    const line = candidate.node.parentElement?.closest('p, td, th, h2, h3, h4, h5, h6');
    const isEditorial = candidate.node.parentElement?.closest('[data-editorial]') !== null;
    if (range === undefined || !line || isEditorial) return [];
    const start = candidate.node === range.startContainer ? range.startOffset : 0;
    const end = candidate.node === range.endContainer ? range.endOffset : candidate.node.length;
    return start < end ? [{ ...candidate, line, start, end }] : [];
  });
  const paragraph = named.findIndex(({ line }) => !/^h\d$/.test(line.localName));
  const cited = named.slice(Math.max(0, paragraph));
  const [first, last] = [cited[0], cited.at(-1)];
  if (first === undefined || last === undefined) return { stretches: [], before: '', within: '', after: '' };
  const [from, to] = [
    shown.findIndex(({ node }) => node === first.node),
    shown.findIndex(({ node }) => node === last.node),
  ];
  const print = (item: ShownNode, start = 0, end = item.node.length): string =>
    (item.isNewLine && start === 0 ? '\n' : '') + item.node.data.slice(start, end).replace(/\s+/gu, ' ');
  const printAll = (nodes: readonly ShownNode[]): string => nodes.map((node) => print(node)).join('');
  const lines = [...Map.groupBy(cited, ({ line }) => line).values()];
  return {
    stretches: lines.map((nodes) =>
      nodes.map(({ node, start, end }) => node.data.slice(start, end)).join(''),
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
