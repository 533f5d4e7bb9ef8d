import type { PolicyText, Provision } from '../../domain/document/provision.ts';
import { walkProvisions } from '../../domain/document/provision.ts';
import type { LinePosition } from '../../domain/fidelity/located-line.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { compareDiagnostics } from '../../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../../domain/source/source-position.ts';
import { splitLines } from '../../domain/source/text-lines.ts';
import { BYTE_ORDER_MARK } from '../divide/seed-line-kinds.ts';
import type { FrontMatterRange } from './front-matter-range.ts';
import { frontMatterRange } from './front-matter-range.ts';
import type { MdxEmbed, MdxBlock, MdxDocument } from './mdx-document.ts';
import { reportMdxProblem } from './mdx-problem.ts';
import { nestProvisions } from './nest-provisions.ts';
import { parsePlainYaml } from './parse-plain-yaml.ts';
import { readMdxBlocks } from './read-mdx-blocks.ts';

/** What one policy file says. */
interface MdxPolicy {
  /** As YAML gives it, not yet checked against the schema; `undefined` where the source has none (Astro's `entry.body`). */
  readonly frontMatter: unknown;
  /** UTF-16 offsets of the body in the source: all that follows the front matter. */
  readonly body: { readonly start: number; readonly end: number };
  readonly text: PolicyText;
  /** Where each provision and paragraph stands in the file, by id. */
  readonly positions: ReadonlyMap<string, LinePosition>;
  /** Components between the blocks, in the order of the file. */
  readonly embeds: readonly LocatedEmbed[];
}

interface LocatedEmbed extends MdxEmbed {
  /** Id of the last heading, part or paragraph before it; absent at the very beginning. */
  readonly after?: string;
}

export interface ReadMdxResult {
  readonly value: MdxPolicy;
  /** Sorted by position; an error means that `value` may lack something. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `content/policies/<id>.mdx`, or its body alone. A body is data: it holds what the printer (`print-mdx.ts`)
 * writes and charts between the blocks, and anything else is reported. The text comes back exactly: escapes resolved,
 * every space kept.
 * @param file name for the diagnostics
 */
export function readMdx(source: string, file: string): ReadMdxResult {
  const document: MdxDocument = { file, diagnostics: [] };
  const matter = frontMatterRange(source);
  // A byte order mark is no part of the first line.
  const start = matter?.bodyStart ?? (source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0);
  const firstLine = splitLines(source.slice(0, start)).length;
  const blocks = readMdxBlocks(source.slice(start), firstLine, document);
  const provisions = nestProvisions(blocks, document);
  const positions = collectPositions(blocks, document);
  checkRunIn(provisions, positions, document);
  const value: MdxPolicy = {
    frontMatter: matter && readFrontMatter(source, matter, document),
    body: { start: matter?.bodyStart ?? start, end: source.length },
    text: { provisions },
    positions,
    embeds: collectEmbeds(blocks),
  };
  return { value, diagnostics: document.diagnostics.toSorted(compareDiagnostics) };
}

function readFrontMatter(source: string, { start, end }: FrontMatterRange, document: MdxDocument): unknown {
  const yaml = parsePlainYaml(source.slice(start, end).replace(/\r?\n$/, ''));
  for (const { offset, message } of yaml.problems) {
    reportMdxProblem(
      'mdx-front-matter',
      document,
      createSourcePositionFinder(source)(start + offset),
      message.en,
    );
  }
  return yaml.problems.length === 0 ? yaml.value : undefined;
}

/** Every block with the blocks of its part after it. */
function flattenBlocks(blocks: readonly MdxBlock[]): readonly MdxBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'part' ? [block, ...flattenBlocks(block.blocks)] : [block],
  );
}

type Addressed = Pick<Exclude<MdxBlock, { kind: 'embed' }>, 'id' | 'position'>;

/** What has an id: every block but embeds, and the rows of a table after it. */
function addressedBlocks(blocks: readonly MdxBlock[]): readonly Addressed[] {
  return flattenBlocks(blocks).flatMap((block): readonly Addressed[] => {
    if (block.kind === 'embed') return [];
    return block.kind === 'table' ? [block, ...block.rows] : [block];
  });
}

function collectPositions(
  blocks: readonly MdxBlock[],
  document: MdxDocument,
): ReadonlyMap<string, LinePosition> {
  const positions = new Map<string, LinePosition>();
  for (const block of addressedBlocks(blocks)) {
    if (positions.has(block.id)) {
      reportMdxProblem('mdx-duplicate-id', document, block.position, block.id);
    } else {
      positions.set(block.id, block.position);
    }
  }
  return positions;
}

function collectEmbeds(blocks: readonly MdxBlock[]): readonly LocatedEmbed[] {
  let after: string | undefined;
  const embeds: LocatedEmbed[] = [];
  for (const block of flattenBlocks(blocks)) {
    if (block.kind === 'embed') embeds.push(after === undefined ? block.embed : { ...block.embed, after });
    else after = block.id;
  }
  return embeds;
}

function checkRunIn(
  provisions: readonly Provision[],
  positions: ReadonlyMap<string, LinePosition>,
  document: MdxDocument,
): void {
  for (const { provision } of walkProvisions(provisions)) {
    const position = positions.get(provision.id);
    if (position && provision.runIn && provision.paragraphs.length === 0) {
      reportMdxProblem('mdx-run-in', document, position, provision.id);
    }
  }
}
