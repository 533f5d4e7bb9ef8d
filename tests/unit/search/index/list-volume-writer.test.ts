import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IndexFiles } from '../../../../src/search/index/index-files.ts';
import { ListVolumeWriter } from '../../../../src/search/index/list-volume-writer.ts';
import { layOutLists } from '../../../../src/search/index/volume.ts';

test('lists are found again where they were written, through volumes that are no larger than one list more', () => {
  const stretches = fc.array(fc.array(fc.uint8Array({ minLength: 1, maxLength: 30 }), { maxLength: 9 }));
  fc.assert(
    fc.property(stretches, fc.integer({ min: 1, max: 60 }), (added, mostBytes) => {
      const files = new IndexFiles((bytes) => Uint8Array.from(bytes));
      const writer = new ListVolumeWriter(files, mostBytes);
      const positions = added.map((lists) => writer.add(lists));
      const volumes = writer.close();
      const served = new Map(files.list().map(({ name, bytes }) => [name, bytes]));
      added.forEach((lists, number) => {
        const parts = layOutLists(
          volumes,
          positions[number] ?? [0, 0],
          lists.map(({ length }) => length),
        );
        const read = parts.map(({ file, from, length }) => served.get(file)?.slice(from, from + length));
        expect(read).toEqual(lists);
      });
      for (const bytes of served.values()) expect(bytes.length).toBeLessThan(mostBytes + 30);
    }),
  );
});
