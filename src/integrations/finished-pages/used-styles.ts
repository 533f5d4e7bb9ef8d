import type { ChildNode, Container, Rule } from 'postcss';
import { parse } from 'postcss';

/** A name as it may stand in a class list, an id, a tag or a script. */
const NAME = /[\w-]+/gu;
const INLINE_SCRIPT = /<script>([^<]+)<\/script>/gu;
/** The tag of a script that is a file: its address says nothing of the page, and changes. */
const MODULE = '<script type="module" src="';

/** What pages and scripts can use of a style sheet. */
export interface UsedStyles {
  /** Looks at every name in the tags of a page, but for those of its module scripts, and in the scripts that it carries itself. */
  readonly lookAtPage: (page: string) => void;
  /** Looks at every name in a script: a class that it gives to an element is among them. */
  readonly lookAtScript: (text: string) => void;
  /**
   * The sheet without the rules that match nothing in what was looked at. Only what surely matches nothing goes: states,
   * and what stands in the brackets of a pseudo-class but `:has(…)`, are not looked at.
   */
  readonly print: () => string;
}

/** Reads a style sheet, of which some pages of one kind are to have what they can use. */
export function usedStyles(sheet: string): UsedStyles {
  const root = parse(sheet);
  /** Names that the sheet asks for and nothing had yet. */
  const missing = new Set<string>();
  root.walkRules(({ selectors }) => {
    for (const { names, attributes } of selectors.map(readSelector))
      for (const name of [...names, ...attributes, ...attributes.map(propertyOf)]) missing.add(name);
  });
  const lookAtScript = (text: string): void => {
    for (const name of text.match(NAME) ?? []) missing.delete(name);
  };
  return {
    lookAtPage: (page) => {
      dropNamesInTags(page, missing);
      for (const [, script = ''] of page.matchAll(INLINE_SCRIPT)) lookAtScript(script);
    },
    lookAtScript,
    print: () => {
      root.walkRules((rule) => {
        if (isKeyframe(rule)) return;
        const used = rule.selectors.filter((selector) => mayMatch(selector, missing));
        if (used.length === 0) removeWithEmptyParents(rule);
        else if (used.length < rule.selectors.length) rule.selectors = used;
      });
      return root.toString();
    },
  };
}

/** Takes every name in the tags of a page out of a set. Character by character: as strings, all tags take twice as long. */
function dropNamesInTags(page: string, missing: Set<string>): void {
  for (let at = page.indexOf('<'); at !== -1; at = page.indexOf('<', at)) {
    at += 1;
    const isTag = SMALL_LETTER.test(page.charAt(at)) && !page.startsWith(MODULE, at - 1);
    const end = isTag ? page.indexOf('>', at) : -1;
    for (let start = at; at <= end; at += 1) {
      if (IN_NAME[page.charCodeAt(at)] === 1) continue;
      if (at > start) missing.delete(page.slice(start, at));
      start = at + 1;
    }
  }
}

const SMALL_LETTER = /[a-z]/u;
/** 1 for the code of every character that a name may have. */
const IN_NAME = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w-]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** What a selector asks for, the data attributes apart. */
interface ReadSelector {
  readonly names: readonly string[];
  readonly attributes: readonly string[];
  /** It is written in a way that is not read here. */
  readonly isEscaped: boolean;
}

function readSelector(selector: string): ReadSelector {
  const plain = withoutBrackets(withHeldBeside(selector)).replaceAll(/::?[\w-]+/gu, '');
  return {
    names: plain.replaceAll(/\[[^\]]*\]/gu, '').match(NAME) ?? [],
    attributes: [...plain.matchAll(/\[(data-[\w-]+)[^\]]*\]/gu)].map(([, name = '']) => name),
    isEscaped: plain.includes('\\'),
  };
}

/**
 * The selector with what an element has in it beside the element, not in brackets: `.a:has(> .b)` asks for both. One
 * that goes unused costs a page more than its bytes: with it the browser asks more of the page for style anew whenever
 * an element comes. Alternatives, and what stands in other brackets, stay as they are.
 */
function withHeldBeside(selector: string): string {
  return selector.replaceAll(HELD, (whole, held: string, at: number) => {
    const before = selector.slice(0, at);
    const isOutside = before.split('(').length === before.split(')').length;
    return isOutside ? ` ${held}` : whole;
  });
}

/** `:has(…)` of one alternative without brackets in it. */
const HELD = /:has\(([^(),]*)\)/gu;

function mayMatch(selector: string, missing: ReadonlySet<string>): boolean {
  const { names, attributes, isEscaped } = readSelector(selector);
  return (
    isEscaped ||
    (names.every((name) => !missing.has(name)) &&
      attributes.every((name) => !missing.has(name) || !missing.has(propertyOf(name))))
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
