/** A document as far as text reuse needs it. */
export interface ReuseDocument {
  readonly id: string;
  /** In printed order; ids are unique in the document. */
  readonly paragraphs: readonly ReuseParagraph[];
}

export interface ReuseParagraph {
  readonly id: string;
  /** Provision that scores are summed for; several paragraphs may share one. */
  readonly provision: string;
  readonly text: string;
}
