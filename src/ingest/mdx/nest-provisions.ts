import type { Paragraph, Provision } from '../../domain/document/provision.ts';
import { readLabel } from '../../domain/text/numbering/read-label.ts';
import type { MdxBlock, MdxDocument } from './mdx-document.ts';
import { reportMdxProblem } from './mdx-problem.ts';

type Heading = Extract<MdxBlock, { kind: 'heading' }>;

interface OpenProvision extends Provision {
  readonly paragraphs: Paragraph[];
  readonly children: OpenProvision[];
}

/** The tree of provisions that the blocks of a file make; ids that do not fit where they stand are reported. */
export function nestProvisions(blocks: readonly MdxBlock[], document: MdxDocument): readonly Provision[] {
  const roots: OpenProvision[] = [];
  /** Numbered headings whose provisions are still open, outermost first. */
  const open: OpenProvision[] = [];
  /** Provision that the next paragraph belongs to. */
  let owner: OpenProvision | undefined;

  const visit = (block: MdxBlock): void => {
    switch (block.kind) {
      case 'heading':
        open.splice(Math.max(0, block.depth - 2));
        owner = openHeading(block, document);
        (open.at(-1)?.children ?? roots).push(owner);
        if (!fitsBelow(block, open.at(-1))) reportUnfitId(block, document);
        if (isNumbered(block)) open.push(owner);
        break;
      case 'part':
        open.length = 0;
        owner = { id: block.id, label: '', heading: '', runIn: false, paragraphs: [], children: [] };
        roots.push(owner);
        block.blocks.forEach(visit);
        owner = undefined;
        break;
      case 'paragraph':
        owner?.paragraphs.push({ id: block.id, text: block.text });
        if (!owner || !isParagraphOf(block.id, owner.id)) reportUnfitId(block, document);
        break;
      case 'embed':
        break;
    }
  };
  blocks.forEach(visit);
  return roots;
}

function openHeading(block: Heading, document: MdxDocument): OpenProvision {
  const label = isNumbered(block) ? readLabel(block.text)?.text : '';
  if (label === undefined) {
    reportMdxProblem('mdx-label', document, block.position, block.text);
  }
  return {
    id: block.id,
    label: label ?? '',
    heading: block.text.slice(label?.length ?? 0),
    runIn: block.runIn,
    paragraphs: [],
    children: [],
  };
}

function isNumbered(block: Heading): boolean {
  return /^s\d/.test(block.id);
}

/** `s3-2` stands with `###` below `s3`; a title with `#` below nothing. */
function fitsBelow(block: Heading, parent: OpenProvision | undefined): boolean {
  if (!isNumbered(block)) return block.depth === 1;
  const steps = block.id.split('-');
  return block.depth === steps.length + 1 && (parent?.id ?? '') === steps.slice(0, -1).join('-');
}

/** `s3-p1` is a paragraph of `s3`; `p1` is one of the title of a document without numbering. */
function isParagraphOf(id: string, owner: string): boolean {
  return owner === 'title' ? /^p\d+$/.test(id) : id.startsWith(`${owner}-p`);
}

function reportUnfitId(block: Exclude<MdxBlock, { kind: 'embed' }>, document: MdxDocument): void {
  reportMdxProblem('mdx-misplaced', document, block.position, block.id);
}
