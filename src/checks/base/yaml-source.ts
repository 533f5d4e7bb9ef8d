import type { Document, Node } from 'yaml';
import { isMap, isNode, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import type { SourcePosition } from '../../domain/source/source-position.ts';
import { createSourcePositionFinder } from '../../domain/source/source-position.ts';
import { parsePlainYaml } from '../../ingest/mdx/parse-plain-yaml.ts';
import { findHidden } from './find-hidden.ts';
import type { DataPath } from './located.ts';
import { problemIn } from './located.ts';

/** A YAML text as plain data, with the position of every part. */
export interface YamlSource {
  /** Plain data; `null` for an empty text or one that cannot be parsed. */
  readonly value: unknown;
  readonly positionOf: (path?: DataPath, words?: string) => SourcePosition;
  readonly positionOfName: (path: DataPath) => SourcePosition;
  /** Syntax errors, and dates without quotes, which Astro's YAML reader turns into `Date` values. */
  readonly diagnostics: readonly Diagnostic[];
  /** Characters that nobody sees. */
  readonly hidden: readonly HiddenCharacter[];
}

/** A character that nobody sees, with its position. */
export interface HiddenCharacter extends SourcePosition {
  readonly character: string;
  /** The string that it stands in; absent for one outside of every string, in a comment say. */
  readonly text: string | undefined;
}

/** The part of a file that is YAML, as UTF-16 offsets; the whole file when absent. */
export interface YamlRange {
  readonly start: number;
  readonly end: number;
}

/** Reads the YAML (or JSON) of `source`, or of a range of it such as the front matter of an MDX file. */
export function readYamlSource(source: string, file: string, range?: YamlRange): YamlSource {
  const start = range?.start ?? 0;
  const yaml = source.slice(start, range?.end);
  const positionAt = createSourcePositionFinder(source);
  // Positions are asked for as long as there are records: what finds them holds the words of the file, not its values.
  const { value, problems, isSimple, readTree } = parsePlainYaml(yaml);
  const positionOf = (path: DataPath = [], words = ''): SourcePosition => {
    const [from, to] = rangeAt(readTree(), path);
    const inside = words === '' ? -1 : yaml.slice(from, to).indexOf(words);
    return positionAt(start + from + Math.max(inside, 0));
  };
  const syntax = problems.map(({ offset, message, hint }) =>
    problemIn(file, positionAt(start + offset), { ruleId: 'yaml-syntax', message, hint }),
  );
  const dates = (syntax.length > 0 || isSimple ? [] : unquotedDates(readTree())).map(({ text, offset }) =>
    problemIn(file, positionAt(start + offset), {
      ruleId: 'yaml-unquoted-date',
      message: {
        zh: `日期 ${text} 没有加引号，构建时会变成 Date 值`,
        en: `The date ${text} is not quoted; the build would read it as a Date value`,
      },
      hint: { zh: `写作 '${text}'`, en: `Write '${text}'` },
    }),
  );
  return {
    value,
    positionOf,
    positionOfName: (path) => positionAt(start + rangeAt(readTree(), path, 'name')[0]),
    diagnostics: [...syntax, ...dates],
    get hidden() {
      const found = findHidden(yaml, () => (syntax.length > 0 ? undefined : readTree()));
      return found.map(({ offset, character, text }) => ({ ...positionAt(start + offset), character, text }));
    },
  };
}

/** Offsets of the node at `path`; of its name where that is asked for or it is empty; of the nearest ancestor where it is absent. */
function rangeAt(
  document: Document.Parsed,
  path: DataPath,
  part: 'value' | 'name' = 'value',
): readonly [number, number] {
  let node: unknown = document.contents;
  let found = rangeOf(node) ?? [0, 0];
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) break;
      next = pair.value;
      const isName = part === 'name' && depth === path.length - 1;
      found = rangeOf(isName || isEmpty(next) ? pair.key : next) ?? found;
    } else if (isSeq(node) && typeof step === 'number') {
      next = node.items[step];
      found = rangeOf(next) ?? found;
    }
    if (!isNode(next)) break;
    node = next;
  }
  return found;
}

function isEmpty(node: unknown): boolean {
  return !isNode(node) || (isScalar(node) && node.value === null && node.source === '');
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = isNode(node) ? (node as Node).range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

/** What YAML 1.1 readers take for a date: a day, or a day and a time. */
const DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:$|(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2})/;

function unquotedDates(document: Document.Parsed): readonly { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  visit(document, {
    Scalar(_key, node, path) {
      const inValue = !path.some((parent) => isPair(parent) && parent.key === node);
      if (node.type === 'PLAIN' && inValue && DATE.test(node.source ?? '')) {
        found.push({ text: node.source ?? '', offset: node.range?.[0] ?? 0 });
      }
    },
  });
  return found;
}
