/** A paragraph of source text: one line of the document, never broken. */
export interface Paragraph {
  /** `s3-2-5-p1`, `preamble-p1`, `p4`. */
  readonly id: string;
  /** The characters as published, without layout white space at either end. */
  readonly text: string;
}

/**
 * A provision: a numbered heading or an unnumbered part, with what stands below it.
 * `label + heading` are the printed characters of the heading line, with nothing between or around.
 */
export interface Provision {
  /** `s3`, `s3-2`, `s3-2-5`, `notice`, `title`; see `provisionId` in `src/schemas`. */
  readonly id: string;
  /** Printed number with its punctuation: `三、`, `(二)`, `5.`, `一是`; empty for unnumbered parts. */
  readonly label: string;
  /** Heading text after the number, its final 。 included where printed; empty where the part has no heading. */
  readonly heading: string;
  /** The heading is the first sentence of its first paragraph: printed on one line with it, joined without a break. */
  readonly runIn: boolean;
  readonly paragraphs: readonly Paragraph[];
  readonly children: readonly Provision[];
}

/** The text of one document: its provisions in printed order, or bare paragraphs where it has no numbering. */
export interface PolicyText {
  readonly provisions: readonly Provision[];
}

/** A provision with its ancestors, outermost first. */
export interface ProvisionWithAncestors {
  readonly provision: Provision;
  readonly ancestors: readonly Provision[];
}

/** Every provision in printed order, parents before children. */
export function* walkProvisions(
  provisions: readonly Provision[],
  ancestors: readonly Provision[] = [],
): Generator<ProvisionWithAncestors> {
  for (const provision of provisions) {
    yield { provision, ancestors };
    yield* walkProvisions(provision.children, [...ancestors, provision]);
  }
}
