import { compareWitness } from '../../../domain/fidelity/compare-witness.ts';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';
import { readSeed } from '../files/read-seed.ts';
import { documentFidelity } from './document-fidelity.ts';

/** Each document is its primary seed with the declared emendations, and its witnesses are copies of that seed. */
export function* checkDocumentFidelity(content: Content): Generator<Diagnostic> {
  for (const document of content.documents) {
    const { origin } = document;
    if (origin === undefined) continue;
    // A body that cannot be read at all is reported as broken, not as lost.
    if (document.text.provisions.length > 0) yield* documentFidelity(document, content)?.diagnostics ?? [];
    const { sources } = origin.value;
    const primaryFile = sources.find(({ role }) => role === 'primary')?.file ?? '';
    const primary = readSeed(content.seeds, primaryFile)?.text;
    for (const [index, { file, role }] of sources.entries()) {
      const witness = role === 'witness' ? readSeed(content.seeds, file)?.text : undefined;
      if (primary === undefined || witness === undefined) continue;
      const agreement = compareWitness(primary, witness);
      const at = ['sources', index, 'file'];
      if (agreement === undefined) yield problemAt(origin, at, noCopy(file, primaryFile));
      else if (agreement.differences.length > 0) {
        yield problemAt(origin, at, differs(file, primaryFile, agreement.differences.length));
      }
    }
  }
}

function noCopy(file: string, primary: string): Problem {
  return {
    ruleId: 'witness',
    message: {
      zh: `${file} 与 ${primary} 没有相同的文字，不是它的另一份抄本`,
      en: `${file} shares no text with ${primary}: it is no second copy of it`,
    },
    hint: { zh: '改正文件名，或从 sources 中删去', en: 'Correct the file name, or take it out of sources' },
  };
}

/** Two copies may differ: the page shows where. */
function differs(file: string, primary: string, count: number): Problem {
  return {
    ruleId: 'witness',
    severity: 'warning',
    message: {
      zh: `${file} 与 ${primary} 有 ${String(count)} 处可见文字不同`,
      en: `${file} differs from ${primary} in ${String(count)} places (visible characters)`,
    },
    hint: {
      zh: '在该来源的 note 中说明以哪份为准',
      en: 'Say in the note of that source which copy is followed',
    },
  };
}
