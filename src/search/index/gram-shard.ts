import { ByteReader, ByteWriter } from './bytes.ts';
import type { Gram } from './cut-grams.ts';
import { isBodyPosition, gramPosition, unitOf, offsetInUnit } from './gram-positions.ts';

/**
 * The bytes of some neighbouring grams, without compression: six columns, like with like, so that they compress; before
 * them the lengths of all but the last. For each gram, ascending by key: how many characters its key shares with the key
 * before; how many it adds; those (the first as its distance from the character it replaces); how many positions. For each
 * position twice the distance from the unit before, plus one in body text; its offset, counted from the position before
 * within a unit.
 */
export class GramShardWriter {
  readonly #shared = new ByteWriter();
  readonly #added = new ByteWriter();
  readonly #characters = new ByteWriter();
  readonly #counts = new ByteWriter();
  readonly #units = new ByteWriter();
  readonly #offsets = new ByteWriter();
  readonly #columns = [
    this.#shared,
    this.#added,
    this.#characters,
    this.#counts,
    this.#units,
    this.#offsets,
  ] as const;
  #lastKey = '';

  get length(): number {
    return this.#columns.reduce((sum, column) => sum + column.length, 0);
  }

  add({ key, positions }: Gram): void {
    const shared = sharedLength(this.#lastKey, key);
    this.#shared.write(shared);
    this.#added.write(key.length - shared);
    for (let index = shared; index < key.length; index += 1) {
      this.#characters.write(key.charCodeAt(index) - (index === shared ? codeAt(this.#lastKey, index) : 0));
    }
    this.#counts.write(positions.length);
    let unit = 0;
    let offset = 0;
    positions.forEach((position, index) => {
      const onwards = unitOf(position) - unit;
      this.#units.write(onwards * 2 + (isBodyPosition(position) ? 1 : 0));
      this.#offsets.write(offsetInUnit(position) - (index > 0 && onwards === 0 ? offset : 0));
      unit = unitOf(position);
      offset = offsetInUnit(position);
    });
    this.#lastKey = key;
  }

  /** The finished shard; the writer begins a new one. */
  take(): Uint8Array {
    this.#lastKey = '';
    const columns = this.#columns.map((column) => column.take());
    const head = new ByteWriter();
    for (const column of columns.slice(0, -1)) head.write(column.length);
    return joinBytes([head.take(), ...columns]);
  }
}

/** The grams of a shard. Bytes that are none throw a RangeError. */
export function readGramShard(bytes: Uint8Array): Gram[] {
  const [shared, added, characters, counts, units, offsets] = readColumns(bytes);
  const grams: Gram[] = [];
  let key = '';
  while (!shared.atEnd) {
    key = readKey(key, shared.read(), added.read(), characters);
    const positions = new Float64Array(counts.read());
    let unit = 0;
    let offset = 0;
    for (let index = 0; index < positions.length; index += 1) {
      const step = units.read();
      const onwards = step >>> 1;
      offset = offsets.read() + (index > 0 && onwards === 0 ? offset : 0);
      unit += onwards;
      positions[index] = gramPosition(unit, offset, step % 2 === 1);
    }
    grams.push({ key, positions });
  }
  if (!offsets.atEnd) throw new RangeError('more offsets than positions');
  return grams;
}

type Columns = readonly [ByteReader, ByteReader, ByteReader, ByteReader, ByteReader, ByteReader];

function readColumns(bytes: Uint8Array): Columns {
  const head = new ByteReader(bytes);
  const lengths = Array.from({ length: 5 }, () => head.read());
  let from = head.position;
  const next = (length = bytes.length - from): ByteReader => {
    const column = new ByteReader(bytes.subarray(from, from + length));
    from += length;
    return column;
  };
  const [shared, added, characters, counts, units] = lengths;
  return [next(shared), next(added), next(characters), next(counts), next(units), next()];
}

function readKey(last: string, shared: number, added: number, characters: ByteReader): string {
  let key = last.slice(0, shared);
  for (let index = 0; index < added; index += 1) {
    key += String.fromCharCode(characters.read() + (index === 0 ? codeAt(last, shared) : 0));
  }
  return key;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const part of parts) {
    joined.set(part, filled);
    filled += part.length;
  }
  return joined;
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
