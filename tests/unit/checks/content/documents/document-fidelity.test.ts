import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentFidelity } from '../../../../../src/checks/content/documents/document-fidelity.ts';
import { loadContent } from '../../../../../src/checks/content/files/load-content.ts';
import { readDocument } from '../../../../../src/checks/content/files/read-document.ts';
import type { SourcePosition } from '../../../../../src/domain/source/source-position.ts';
import { readSettings } from '../../../../../src/schemas/settings.ts';
import { fixtureCorpus } from '../../../../browser/fixture-site.ts';

const root = new URL('../../../../../', import.meta.url).pathname;
const content = loadContent(root, readSettings(fixtureCorpus).folders);

/** A character that none of the texts has. */
const FOREIGN = '㊣';

const edits = [
  { ruleId: 'fidelity-changed', edit: () => FOREIGN },
  { ruleId: 'fidelity-lost', edit: () => '' },
  { ruleId: 'fidelity-added', edit: (character: string) => FOREIGN + character },
] as const;

describe.each(content.documents)('the committed text of $id', (document) => {
  const source = readFileSync(join(root, document.file), 'utf8');
  const characters = document.parts.flatMap(({ id, text }) =>
    [...text].map((character, index, all) => ({
      character,
      isDouble: character === all[index - 1] || character === all[index + 1],
      position: document.positions.get(id)?.characters[index],
    })),
  );

  test('is its seed with the declared emendations, every character accounted for', () => {
    const result = documentFidelity(document, content);
    expect(result?.diagnostics).toEqual([]);
    expect(result?.figures.compared).toBeGreaterThan(500);
  });

  test.each(edits)('does not pass with one character changed, lost or added: $ruleId', ({ ruleId, edit }) => {
    const someCharacter = fc.constantFrom(...characters).filter(({ character, isDouble, position }) => {
      // Of two equal neighbours either may be called the lost one; escapes are two characters of the file.
      return !isDouble && position !== undefined && /\p{Script=Han}/u.test(character);
    });
    fc.assert(
      fc.property(someCharacter, ({ character, position }) => {
        const { line, column } = position as SourcePosition;
        const lines = source.split('\n').map((text) => [...text]);
        lines[line - 1]?.splice(column - 1, 1, edit(character));
        const edited = lines.map((text) => text.join('')).join('\n');
        const { value } = readDocument({ file: document.file, source: edited });
        const found = documentFidelity(value, content)?.diagnostics ?? [];
        expect(found).toMatchObject([{ ruleId, file: document.file, line, column }]);
      }),
      { numRuns: 20, seed: 20240717 },
    );
  });
});
