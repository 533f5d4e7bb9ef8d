import { annexPrefix, parseProvisionId } from '../../domain/document/parse-provision-id.ts';
import type { Paragraph, Provision, ProvisionContent } from '../../domain/document/provision.ts';
import { arrangement } from '../../domain/document/provision.ts';
import { readAnnexLabel, readHeadingLabel } from '../../domain/text/numbering/read-label.ts';
import type { MdxBlock, MdxDocument } from './mdx-document.ts';
import { reportMdxProblem } from './mdx-problem.ts';

type Heading = Extract<MdxBlock, { kind: 'heading' }>;
type Content =
  Exclude<ProvisionContent, { kind: 'provision' }> | { readonly kind: 'open'; readonly below: OpenProvision };

interface OpenProvision extends Pick<Provision, 'id' | 'label' | 'heading' | 'runIn'> {
  readonly contents: Content[];
}

/** Number of `#` that Markdown has: deeper provisions have as many. */
const DEEPEST = 6;

/** The tree of provisions that the blocks of a file make; ids that do not fit where they stand are reported. */
export function nestProvisions(blocks: readonly MdxBlock[], document: MdxDocument): readonly Provision[] {
  const roots: OpenProvision[] = [];
  /** Annexes and numbered headings whose provisions are still open, outermost first. */
  const open: OpenProvision[] = [];
  /** Title or part that paragraphs may belong to. */
  let unnumbered: OpenProvision | undefined;

  const attach = (provision: OpenProvision, parent: OpenProvision | undefined): void => {
    if (parent === undefined) roots.push(provision);
    else parent.contents.push({ kind: 'open', below: provision });
  };

  const visit = (block: MdxBlock): void => {
    if (block.kind === 'embed') return;
    if (block.kind === 'heading') {
      const provision = openHeading(block, document);
      const parent = closeTo(parentId(block.id, open), open);
      attach(provision, parent);
      if (!fitsDepth(block, open) || !fitsParent(block.id, parent)) reportUnfitId(block, document);
      unnumbered = isUnnumbered(block.id) ? provision : undefined;
      if (unnumbered === undefined) open.push(provision);
    } else if (block.kind === 'part') {
      const parent = closeTo(annexPrefix(block.id).slice(0, -1), open);
      unnumbered = { id: block.id, label: '', heading: '', runIn: false, contents: [] };
      attach(unnumbered, parent);
      if (!fitsParent(block.id, parent)) reportUnfitId(block, document);
      block.blocks.forEach(visit);
      unnumbered = undefined;
    } else {
      const owner = ownerOf(block.id, open, unnumbered);
      if (owner === undefined) reportUnfitId(block, document);
      const receiver = owner ?? unnumbered ?? open.at(-1);
      receiver?.contents.push(
        block.kind === 'paragraph'
          ? { kind: 'paragraph', paragraph: { id: block.id, text: block.text } }
          : {
              kind: 'table',
              table: { id: block.id, rows: block.rows.map(({ id, cells }) => ({ id, cells })) },
            },
      );
    }
  };
  blocks.forEach(visit);
  return roots.map(closeProvision);
}

function closeProvision({ id, label, heading, runIn, contents }: OpenProvision): Provision {
  const closed = contents.map((content): ProvisionContent =>
    content.kind === 'open' ? { kind: 'provision', provision: closeProvision(content.below) } : content,
  );
  const paragraphs = closed.flatMap((content): readonly Paragraph[] =>
    content.kind === 'paragraph' ? [content.paragraph] : [],
  );
  const children = closed.flatMap((content) => (content.kind === 'provision' ? [content.provision] : []));
  return { id, label, heading, runIn, paragraphs, children, ...arrangement(closed) };
}

function openHeading(block: Heading, document: MdxDocument): OpenProvision {
  const label = labelOf(block);
  if (label === undefined) reportMdxProblem('mdx-label', document, block.position, block.text);
  return {
    id: block.id,
    label: label ?? '',
    heading: block.text.slice(label?.length ?? 0),
    runIn: block.runIn,
    contents: [],
  };
}

/** The printed number of a heading; an annex may be printed without one, a title has none. */
function labelOf({ id, text }: Heading): string | undefined {
  if (isUnnumbered(id)) return '';
  const kind = parseProvisionId(id).at(-1)?.kind;
  if (kind === 'annex' || kind === 'annex-table') return readAnnexLabel(text)?.text ?? '';
  return readHeadingLabel(text)?.text;
}

function isUnnumbered(id: string): boolean {
  const steps = parseProvisionId(id);
  return steps.length === 0 || steps.at(-1)?.kind === 'part';
}

/**
 * Id of the provision that a heading stands below: the annex or numbered provision that its own id begins with. An
 * article does not name its chapter, and stands below the innermost one that is open.
 */
export function parentId(id: string, open: readonly Pick<OpenProvision, 'id'>[]): string {
  const annex = annexPrefix(id);
  const steps = id.slice(annex.length).split('-');
  const last = parseProvisionId(id).at(-1);
  if (last === undefined || last.kind === 'part') return annex.slice(0, -1);
  if (last.kind === 'annex' || last.kind === 'annex-table') return id.split('-').slice(0, -1).join('-');
  const isBareArticle = last.kind === 'article' && steps.length === 1;
  if (isBareArticle) {
    const container = open.findLast((provision) => {
      const kind = parseProvisionId(provision.id).at(-1)?.kind;
      return provision.id.startsWith(annex) && kind === 'container';
    });
    return container?.id ?? annex.slice(0, -1);
  }
  const above = steps.slice(0, -1);
  // The item of a later paragraph stands below the article: a12-p2-3 below a12.
  if (/^p\d+$/.test(above.at(-1) ?? '')) above.pop();
  return `${annex}${above.join('-')}`.replace(/-$/, '');
}

/** Closes what is open down to the provision of this id, and gives it; undefined where none is. */
function closeTo(id: string, open: OpenProvision[]): OpenProvision | undefined {
  const index = id === '' ? -1 : open.findLastIndex((provision) => provision.id === id);
  open.splice(index + 1);
  return open.at(-1);
}

/** The parent that an id names is there. */
function fitsParent(id: string, parent: OpenProvision | undefined): boolean {
  const steps = parseProvisionId(id);
  const last = steps.at(-1);
  if (last?.kind === 'article' && steps.length === 1) return true;
  return parentId(id, parent === undefined ? [] : [parent]) === (parent?.id ?? '');
}

/** `#` for titles and annexes; a numbered provision has one more than what it stands below, up to six. */
function fitsDepth(block: Heading, above: readonly OpenProvision[]): boolean {
  const kind = parseProvisionId(block.id).at(-1)?.kind;
  if (isUnnumbered(block.id) || kind === 'annex' || kind === 'annex-table') return block.depth === 1;
  return block.depth === headingDepth(above.map(({ id }) => id));
}

/** Number of `#` of a numbered provision below those of these ids. */
export function headingDepth(ancestors: readonly string[]): number {
  const numbered = ancestors.filter((id) => !/^(?:[xy][\dz]+)(?:-[xy][\dz]+)*$/.test(id));
  return Math.min(numbered.length + 2, DEEPEST);
}

/** Whose paragraph or table this is: of what is open, or of the title or part just read. */
function ownerOf(
  id: string,
  open: readonly OpenProvision[],
  unnumbered: OpenProvision | undefined,
): OpenProvision | undefined {
  const owner = /^(?:(.*)-)?(?:p|fn|t)\d+$/.exec(id)?.[1] ?? '';
  if (owner === '') return unnumbered?.id === 'title' ? unnumbered : undefined;
  return unnumbered?.id === owner ? unnumbered : open.findLast((provision) => provision.id === owner);
}

function reportUnfitId(block: Exclude<MdxBlock, { kind: 'embed' }>, document: MdxDocument): void {
  reportMdxProblem('mdx-misplaced', document, block.position, block.id);
}
