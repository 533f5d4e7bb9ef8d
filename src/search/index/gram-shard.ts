import { ByteReader, ByteWriter } from './bytes.ts';
import type { Gram } from './cut-grams.ts';
import { isBodyPosition, gramPosition, unitOf, offsetInUnit } from './gram-positions.ts';

/**
 * The bytes of some neighbouring grams, without compression. For each gram, ascending by key:
 * how many characters its key shares with the key before, how many it adds, and those
 * (the first as its distance from the character it replaces); how many positions; for each position twice the
 * distance from the unit before, plus one in body text; then the offsets, counted from the position before
 * within a unit.
 */
export class GramShardWriter {
  readonly #out = new ByteWriter();
  #lastKey = '';

  get length(): number {
    return this.#out.length;
  }

  add({ key, positions }: Gram): void {
    const shared = sharedLength(this.#lastKey, key);
    this.#out.write(shared);
    this.#out.write(key.length - shared);
    for (let index = shared; index < key.length; index += 1) {
      this.#out.write(key.charCodeAt(index) - (index === shared ? codeAt(this.#lastKey, index) : 0));
    }
    this.#out.write(positions.length);
    let unit = 0;
    for (const position of positions) {
      this.#out.write((unitOf(position) - unit) * 2 + (isBodyPosition(position) ? 1 : 0));
      unit = unitOf(position);
    }
    let last = -1;
    for (const position of positions) {
      const within = last >= 0 && unitOf(last) === unitOf(position);
      this.#out.write(offsetInUnit(position) - (within ? offsetInUnit(last) : 0));
      last = position;
    }
    this.#lastKey = key;
  }

  /** The finished shard; the writer begins a new one. */
  take(): Uint8Array {
    this.#lastKey = '';
    return this.#out.take();
  }
}

/** The grams of a shard. Bytes that are none throw a RangeError. */
export function readGramShard(bytes: Uint8Array): Gram[] {
  const input = new ByteReader(bytes);
  const grams: Gram[] = [];
  let key = '';
  while (!input.atEnd) {
    key = readKey(input, key);
    const units: number[] = Array.from({ length: input.read() }, () => input.read());
    const positions = new Float64Array(units.length);
    let unit = 0;
    let offset = 0;
    units.forEach((step, index) => {
      const onwards = step >>> 1;
      offset = input.read() + (index > 0 && onwards === 0 ? offset : 0);
      unit += onwards;
      positions[index] = gramPosition(unit, offset, step % 2 === 1);
    });
    grams.push({ key, positions });
  }
  return grams;
}

function readKey(input: ByteReader, last: string): string {
  const shared = input.read();
  const added = input.read();
  let key = last.slice(0, shared);
  for (let index = 0; index < added; index += 1) {
    key += String.fromCharCode(input.read() + (index === 0 ? codeAt(last, shared) : 0));
  }
  return key;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The code unit at `index`; 0 behind the end. */
function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0;
}
