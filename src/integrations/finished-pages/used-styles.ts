import type { ChildNode, Container, Rule } from 'postcss';
import { parse } from 'postcss';

/** A name as it may stand in a class list, an id, a tag or a script. */
const NAME = /[\w-]+/gu;
const TAG = /<[a-z][^>]*>/gu;
const INLINE_SCRIPT = /<script>([^<]+)<\/script>/gu;

/** The tag of a script that is a file: its address says nothing of the page, and changes. */
const MODULE = '<script type="module" src="';
/** Tags that are remembered: short ones, as those are that stand on many pages. */
const LONGEST = 80;
const MOST = 5000;

/**
 * Adds to `names` every name in the tags of a page, but for those of its module scripts, and in the scripts that it
 * carries itself.
 * @param known tags of pages whose names are among `names`, and are not read again; more are added
 */
export function addNamesOfPage(page: string, names: Set<string>, known = new Set<string>()): void {
  for (const tag of new Set(page.match(TAG))) {
    if (known.has(tag) || tag.startsWith(MODULE)) continue;
    addNames(tag, names);
    // A copy: the piece of a page would keep it whole.
    if (tag.length <= LONGEST && known.size < MOST) known.add(Buffer.from(tag, 'latin1').toString('latin1'));
  }
  for (const [, script = ''] of page.matchAll(INLINE_SCRIPT)) addNames(script, names);
}

/** Adds to `names` every name in a script: a class that it gives to an element is among them. */
export function addNames(text: string, names: Set<string>): void {
  for (const name of text.match(NAME) ?? [])
    if (!names.has(name)) names.add(Buffer.from(name, 'latin1').toString('latin1'));
}

/**
 * A style sheet without the rules that match nothing on pages and in scripts with these names. Only what surely matches
 * nothing goes: states, and what stands in the brackets of a pseudo-class, are not looked at.
 */
export function usedStyles(sheet: string, names: ReadonlySet<string>): string {
  const root = parse(sheet);
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const used = rule.selectors.filter((selector) => mayMatch(selector, names));
    if (used.length === 0) removeWithEmptyParents(rule);
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  return root.toString();
}

function mayMatch(selector: string, names: ReadonlySet<string>): boolean {
  const plain = withoutBrackets(selector).replaceAll(/::?[\w-]+/gu, '');
  if (plain.includes('\\')) return true;
  const attributes = [...plain.matchAll(/\[(data-[\w-]+)[^\]]*\]/gu)].map(([, name = '']) => name);
  const parts = plain.replaceAll(/\[[^\]]*\]/gu, '').match(NAME) ?? [];
  return (
    parts.every((name) => names.has(name)) &&
    attributes.every((name) => names.has(name) || names.has(propertyOf(name)))
  );
}

/** The selector without what stands in round brackets: the alternatives of `:is(…)`, or what `:not(…)` takes out. */
function withoutBrackets(selector: string): string {
  const inner = /\([^()]*\)/gu;
  let plain = selector;
  while (inner.test(plain)) plain = plain.replaceAll(inner, '');
  return plain;
}

/** What a script calls a data attribute: `data-as-of` is `dataset.asOf`. */
function propertyOf(attribute: string): string {
  return attribute
    .slice('data-'.length)
    .replaceAll(/-(\w)/gu, (_hyphen, letter: string) => letter.toUpperCase());
}

function isKeyframe({ parent }: Rule): boolean {
  return parent !== undefined && 'name' in parent && /keyframes$/u.test(String(parent.name));
}

function removeWithEmptyParents(node: ChildNode): void {
  const parent: Container | undefined = node.parent;
  node.remove();
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeWithEmptyParents(parent as ChildNode);
}
