/** Rows of equal height in which boxes stand side by side, never over one another. */
export class SlotGrid {
  readonly #gap: number;
  readonly #taken: { readonly left: number; readonly right: number }[][] = [];

  /** @param gap least distance between two boxes of one row */
  constructor(gap: number) {
    this.#gap = gap;
  }

  /** Rows in use. */
  get height(): number {
    return this.#taken.length;
  }

  /** The first of `rows` rows from the top that are free from `left` to `right`. */
  findRow(left: number, right: number, rows: number): number {
    let first = 0;
    for (let row = 0; row < first + rows; row += 1) {
      if (!this.#isFree(row, left, right)) first = row + 1;
    }
    return first;
  }

  /** Keeps `rows` rows from `row` on for a box. */
  take(row: number, left: number, right: number, rows: number): void {
    for (let each = row; each < row + rows; each += 1) {
      while (this.#taken.length <= each) this.#taken.push([]);
      this.#taken[each]?.push({ left, right });
    }
  }

  #isFree(row: number, left: number, right: number): boolean {
    const boxes = this.#taken[row] ?? [];
    return boxes.every((box) => right + this.#gap <= box.left || box.right + this.#gap <= left);
  }
}
