import { expect, test } from 'vitest';
import { GramVolumeWriter } from '../../../../src/search/index/gram-volume-writer.ts';
import { IndexFiles } from '../../../../src/search/index/index-files.ts';

test('a volume is closed by the lists of its common stretches as by its shards', () => {
  // Bytes as they are: a part is as long as what it holds, and the hash behind it.
  const files = new IndexFiles((bytes) => Uint8Array.from(bytes));
  const most = 2000;
  const volumes = new GramVolumeWriter(files, most);
  const starts = Array.from({ length: 20 }, (_, section) => section * 50);
  const shard = new Uint8Array(200);
  const keys = ['一', '丁', '七', '万', '丈', '三'];
  keys.forEach((key, number) => {
    const tallies = Array.from({ length: 500 }, (_, unit) => ({
      unit: unit * 2,
      occurrences: 1 + ((unit + number) % 60),
      inHeadings: 0,
    }));
    volumes.addCommon(key, tallies, starts, 100);
    volumes.addShard(key, shard);
    volumes.addShard(`${key}一`, shard);
  });
  const { begins } = volumes.close();
  expect(begins.length).toBeGreaterThan(keys.length / 2);
  // What closes one: a shard, and the counts and lists of a stretch that begins with it.
  const largestStep = 2000;
  for (const { bytes } of files.list()) expect(bytes.length).toBeLessThan(most + largestStep);
});
