/**
 * A document that a text names, by title or by 文号 alone.
 * Offsets are UTF-16 code units of the text it stands in, end exclusive.
 */
export interface DocumentReference {
  /** As printed, 《》 and a following 文号 in its brackets included. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the outer 《》; absent where only a 文号 is printed. */
  readonly title?: string;
  /** 文号 in its standard form. */
  readonly documentNumber?: string;
  /** The title stands inside another one: 《关于印发〈…〉的通知》, 《关于印发《…》的通知》. */
  readonly isNested: boolean;
}
