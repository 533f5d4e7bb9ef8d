import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IndexFiles } from '../../../../src/search/index/index-files.ts';
import { VolumeWriter } from '../../../../src/search/index/volume-writer.ts';
import { layOutParts, type FilePart } from '../../../../src/search/index/volume.ts';

/** Parts of any size, the largest many times what a volume may have. */
const parts = fc.array(fc.uint8Array({ minLength: 1, maxLength: 90 }), { maxLength: 40 });

function writeVolumes(added: readonly Uint8Array[], mostBytes: number) {
  const files = new IndexFiles((bytes) => Uint8Array.from(bytes));
  const writer = new VolumeWriter(files, 'lists', mostBytes);
  const positions = added.map((part) => writer.add(part));
  const volumes = { kind: 'lists', hashes: writer.close(), mostBytes } as const;
  const served = new Map(files.list().map(({ name, bytes }) => [name, bytes]));
  return { positions, volumes, served };
}

function readPart(served: ReadonlyMap<string, Uint8Array>, { file, from, length, more }: FilePart): number[] {
  const first = served.get(file) ?? new Uint8Array();
  if (more === undefined) return [...first.slice(from, from + length)];
  return [first, ...more.map((name) => served.get(name) ?? [])].flatMap((bytes) => [...bytes]);
}

test('no volume has more bytes than it may have, whatever parts there are', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 60 }), (added, mostBytes) => {
      for (const bytes of writeVolumes(added, mostBytes).served.values())
        expect(bytes.length).toBeLessThanOrEqual(mostBytes);
    }),
  );
});

test('parts are found again where they were written, from any of them on', () => {
  fc.assert(
    fc.property(parts, fc.integer({ min: 1, max: 60 }), fc.nat(39), (added, mostBytes, from) => {
      const { positions, volumes, served } = writeVolumes(added, mostBytes);
      const laidOut = layOutParts(
        volumes,
        positions[from] ?? [0, 0],
        added.slice(from).map(({ length }) => length),
      );
      expect(laidOut.map((part) => readPart(served, part))).toEqual(
        added.slice(from).map((part) => [...part]),
      );
    }),
  );
});

test('a part is in one volume where it is no longer than one, and volumes are filled before another is begun', () => {
  const added = [3, 4, 2, 12, 1].map((length, at) => new Uint8Array(length).fill(at + 1));
  const { volumes, served } = writeVolumes(added, 8);
  const laidOut = layOutParts(
    volumes,
    [0, 0],
    added.map(({ length }) => length),
  );
  expect(laidOut.map(({ from, length, more }) => [from, length, more?.length])).toEqual([
    [0, 3, undefined],
    [3, 4, undefined],
    [0, 2, undefined],
    [0, 12, 1],
    [0, 1, undefined],
  ]);
  expect([...served.values()].map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([1, 2, 4, 7, 8]);
});
