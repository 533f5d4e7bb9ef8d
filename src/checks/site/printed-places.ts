const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that have no end. */
export const VOID = set('area base br col embed hr img input link meta source track wbr');
/** What stands in them is no markup. */
export const RAW_TEXT = set('iframe noscript script style title');

const IN_HEAD = set('base link meta noscript script style title');
/** Elements that stand among words, wherever words may stand. */
const PHRASING = set(
  'abbr b bdi bdo br cite code data datalist del dfn em i iframe img input ins kbd label link mark meta meter noscript output picture progress q ruby s samp script select small span strong style sub sup svg template textarea time u var wbr',
);
/** Elements before which a browser closes an open paragraph. */
const BLOCK = set(
  'address article aside blockquote details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul li dt dd',
);
const HEADING = set('h1 h2 h3 h4 h5 h6');
/** Elements that stand in some others only. */
const PARENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  head: set('html'),
  body: set('html'),
  li: set('ul ol menu template'),
  caption: set('table'),
  colgroup: set('table'),
  thead: set('table'),
  tbody: set('table'),
  tfoot: set('table'),
  tr: set('thead tbody tfoot'),
  th: set('tr'),
  td: set('tr'),
  col: set('colgroup'),
  option: set('select optgroup datalist'),
  optgroup: set('select'),
  legend: set('fieldset'),
  rt: set('ruby'),
  rp: set('ruby'),
  source: set('picture'),
};
/** What holds no other elements, and no words, than those that name it as a parent. */
const STRICT = set('html table colgroup thead tbody tfoot tr select optgroup');
/** Elements of pictures; those in `SVG_WORDS` hold words only. */
const IN_SVG = set(
  'a circle clipPath defs desc ellipse g line linearGradient marker path pattern polygon polyline rect stop svg symbol text title tspan use',
);
const SVG_WORDS = set('desc title');
/** None of these stands in another of its kind. */
const ONCE = set('a button form');

/**
 * Whether a browser leaves an element, or words (`#text`), where it is printed: it moves some out of tables, and closes
 * others that are open. What is not known here is not said to stay.
 * @param open names of the elements around it, outermost first
 * @param isInSvg whether a picture is one of them
 */
export function isPlaced(name: string, open: readonly string[], isInSvg: boolean, words: string): boolean {
  const parent = open.at(-1);
  if (parent === undefined) return name === 'html';
  if (!isInSvg) return isPlacedInPage(name, parent, open, words);
  if (name === '#text') return true;
  return IN_SVG.has(name) && !SVG_WORDS.has(parent);
}

function isPlacedInPage(name: string, parent: string, open: readonly string[], words: string): boolean {
  if (parent === 'head') return name === '#text' ? /^[ \n\t]*$/.test(words) : IN_HEAD.has(name);
  if (name === '#text') {
    if (parent === 'html') return false;
    if (parent === 'pre' || parent === 'textarea') return parent === 'pre' && !words.startsWith('\n');
    return !STRICT.has(parent) || /^[ \n\t]*$/.test(words);
  }
  if (parent === 'textarea') return false;
  const parents = PARENTS[name];
  if (parents !== undefined && !parents.has(parent) && !(name === 'legend' || name === 'source'))
    return false;
  if (STRICT.has(parent)) return parents !== undefined;
  if (name === 'dt' || name === 'dd') {
    if (parent !== 'dl' && !(parent === 'div' && open.at(-2) === 'dl')) return false;
  }
  if (ONCE.has(name)) return !open.includes(name) && (name !== 'form' || !open.includes('p'));
  if (HEADING.has(name) && HEADING.has(parent)) return false;
  if (BLOCK.has(name)) return !open.includes('p');
  return parents !== undefined || PHRASING.has(name) || name.includes('-');
}
