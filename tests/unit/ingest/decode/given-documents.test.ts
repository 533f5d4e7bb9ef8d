import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFidelity } from '../../../../src/domain/fidelity/check-fidelity.ts';
import { locateLines } from '../../../../src/domain/fidelity/located-line.ts';
import { decodeSeed } from '../../../../src/ingest/decode/decode-seed.ts';
import type { DecodedSeed } from '../../../../src/ingest/decode/decoded-seed.ts';
import { ingestSeed } from '../../../../src/ingest/ingest-seed.ts';

/** Official documents that are tried where they are at hand, and are no part of the repository. */
const folder = new URL('../../../../../shared/documents/', import.meta.url);
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => /\.(?:html|md|txt)$/u.test(name))
  : [];

function decode(name: string): DecodedSeed {
  const { value } = decodeSeed(readFileSync(new URL(name, folder)), name);
  if (value === undefined) throw new Error(`${name} cannot be read`);
  return value;
}

/** Visible characters of what belongs to the document. */
function wordsOf({ text, marks }: DecodedSeed): string {
  const lines = text.split('\n').filter((_, index) => marks.get(index + 1)?.kind !== 'furniture');
  return lines.join('').replace(/\s/gu, '');
}

describe.skipIf(files.length === 0)('the documents given', () => {
  test.for(files)('%s is taken in without losing a character, in less than five seconds', (name) => {
    const start = performance.now();
    const seed = decode(name);
    const { text, emendations } = ingestSeed(seed.text, name, seed.marks).value;
    const fidelity = checkFidelity({
      seed: seed.text,
      seedFile: name,
      emendations,
      blocks: locateLines(text),
      file: name,
    });
    expect(fidelity.diagnostics).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.for(files.filter((name) => name.endsWith('.html') && files.includes(name.replace(/html$/u, 'txt'))))(
    'the words of %s are those of its copy as text',
    (name) => {
      expect(wordsOf(decode(name))).toBe(wordsOf(decode(name.replace(/html$/u, 'txt'))));
    },
  );

  test.for(files.filter((name) => name.startsWith('table') && name.endsWith('.html')))(
    'the table of %s is one, of equal rows with heads',
    (name) => {
      const rows = [...decode(name).marks.values()].filter((mark) => mark.kind === 'row');
      expect(new Set(rows.map(({ table }) => table))).toEqual(new Set([1]));
      expect(rows[0]?.cells.every(({ header }) => header)).toBe(true);
      const widths = rows.map(({ cells }) => cells.reduce((sum, { colspan = 1 }) => sum + colspan, 0));
      expect(new Set(widths).size).toBe(1);
    },
  );
});
