import type { PolicyText, Provision } from '../document/provision.ts';

/** One line of the published document. */
export interface SourceBlock {
  /** Id of the provision whose heading it is, or of the paragraph; of the provision where a heading runs in. */
  readonly id: string;
  readonly text: string;
  /** What it is made of: one block, or a run-in heading and the paragraph it runs into. `text` is theirs, joined without a break. */
  readonly parts: readonly { readonly id: string; readonly text: string }[];
}

/** A document line by line in printed order, as its seed has it once emended and without layout white space. */
export function blocksOf(text: PolicyText): readonly SourceBlock[] {
  return text.provisions.flatMap(blocksOfProvision);
}

function blocksOfProvision(provision: Provision): readonly SourceBlock[] {
  const { id, label, heading, runIn, paragraphs, children } = provision;
  const title = { id, text: label + heading };
  const [first, ...rest] = paragraphs;
  const opening =
    runIn && first
      ? [joinParts([title, first])]
      : [title, ...(first ? [first] : [])].map((part) => joinParts([part]));
  return [
    ...opening.filter((block) => block.text !== ''),
    ...rest.map((paragraph) => joinParts([paragraph])),
    ...children.flatMap(blocksOfProvision),
  ];
}

function joinParts(parts: SourceBlock['parts']): SourceBlock {
  return { id: parts[0]?.id ?? '', text: parts.map((part) => part.text).join(''), parts };
}
