import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { parseDocument } from 'yaml';
import type { PolicyText, Provision } from '../../domain/document/provision.ts';
import { walkProvisions } from '../../domain/document/provision.ts';
import type { LinePosition } from '../../domain/fidelity/placed-line.ts';
import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { compareDiagnostics } from '../../domain/source/diagnostic.ts';
import { createSourcePositionFinder } from '../../domain/source/source-position.ts';
import { BYTE_ORDER_MARK } from '../divide/seed-line-kinds.ts';
import { markdownFeatures } from './markdown-features.ts';
import type { Embed, MdxBlock, MdxDocument } from './mdx-document.ts';
import { createMdxProblem } from './mdx-problem.ts';
import { nestProvisions } from './nest-provisions.ts';
import { readMdxBlocks } from './read-mdx-blocks.ts';

/** What one policy file says. */
interface MdxPolicy {
  /** As YAML gives it, not yet checked against the schema; `undefined` where the source has none (Astro's `entry.body`). */
  readonly frontMatter: unknown;
  /** UTF-16 offsets of the body in the source: all that follows the front matter. */
  readonly body: { readonly start: number; readonly end: number };
  readonly text: PolicyText;
  /** Where each provision and paragraph stands in the file, by id. */
  readonly places: ReadonlyMap<string, LinePosition>;
  /** Components between the blocks, in the order of the file. */
  readonly embeds: readonly PlacedEmbed[];
}

interface PlacedEmbed extends Embed {
  /** Id of the last heading, part or paragraph before it; absent at the very beginning. */
  readonly after?: string;
}

export interface ReadMdxResult {
  readonly value: MdxPolicy;
  /** Sorted by place; an error means that `value` may lack something. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `content/policies/<id>.mdx`, or its body alone, with the parser that builds the site.
 * The text comes back exactly: escapes resolved, every space kept, embeds and comments left out.
 * @param file name for the diagnostics
 */
export function readMdx(source: string, file: string): ReadMdxResult {
  // The parser does not count a byte order mark, so neither may the places.
  const marked = source.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
  const unmarked = source.slice(marked);
  const document: MdxDocument = {
    source: unmarked,
    file,
    placeAt: createSourcePositionFinder(unmarked),
    diagnostics: [],
  };
  const nodes = parseTree(document);
  const matter = nodes.find((node) => node.type === 'yaml');
  const blocks = readMdxBlocks(nodes, document);
  const provisions = nestProvisions(blocks, document);
  const places = collectPlaces(blocks, document);
  checkRunIn(provisions, places, document);
  const value: MdxPolicy = {
    frontMatter: matter && readFrontMatter(matter, document),
    body: { start: marked + (matter?.position?.end.offset ?? 0), end: source.length },
    text: { provisions },
    places,
    embeds: collectEmbeds(blocks),
  };
  return { value, diagnostics: document.diagnostics.toSorted(compareDiagnostics) };
}

function parseTree(document: MdxDocument): readonly MdastNode[] {
  try {
    const root = mdxToMdast(document.source, { features: markdownFeatures });
    return root.type === 'root' ? root.children : [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', detail = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
    const place = { line: Number(line), column: Number(column) };
    document.diagnostics.push(createMdxProblem('mdx-syntax', document.file, place, detail));
    return [];
  }
}

function readFrontMatter(node: Extract<MdastNode, { type: 'yaml' }>, document: MdxDocument): unknown {
  const yaml = parseDocument(node.value);
  const start = document.source.indexOf(node.value, node.position?.start.offset);
  for (const error of yaml.errors) {
    const place = document.placeAt(start + error.pos[0]);
    document.diagnostics.push(createMdxProblem('mdx-front-matter', document.file, place, error.message));
  }
  return yaml.errors.length === 0 ? yaml.toJS() : undefined;
}

/** Every block with the blocks of its part after it. */
function flattenBlocks(blocks: readonly MdxBlock[]): readonly MdxBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'part' ? [block, ...flattenBlocks(block.blocks)] : [block],
  );
}

function collectPlaces(
  blocks: readonly MdxBlock[],
  document: MdxDocument,
): ReadonlyMap<string, LinePosition> {
  const places = new Map<string, LinePosition>();
  for (const block of flattenBlocks(blocks)) {
    if (block.kind === 'embed') continue;
    if (places.has(block.id)) {
      document.diagnostics.push(createMdxProblem('mdx-duplicate-id', document.file, block.place, block.id));
    } else {
      places.set(block.id, block.place);
    }
  }
  return places;
}

function collectEmbeds(blocks: readonly MdxBlock[]): readonly PlacedEmbed[] {
  let after: string | undefined;
  const embeds: PlacedEmbed[] = [];
  for (const block of flattenBlocks(blocks)) {
    if (block.kind === 'embed') embeds.push(after === undefined ? block.embed : { ...block.embed, after });
    else after = block.id;
  }
  return embeds;
}

function checkRunIn(
  provisions: readonly Provision[],
  places: ReadonlyMap<string, LinePosition>,
  document: MdxDocument,
): void {
  for (const { provision } of walkProvisions(provisions)) {
    const place = places.get(provision.id);
    if (place && provision.runIn && provision.paragraphs.length === 0) {
      document.diagnostics.push(createMdxProblem('mdx-run-in', document.file, place, provision.id));
    }
  }
}
