import { partOfProvision } from '../../../domain/citing/cited-work.ts';
import { defaultLevelWords, nameRepeatedPart } from '../../../domain/citing/level-words.ts';
import { withRepeatedParts } from '../../../domain/document/part-names.ts';
import { formatPosition, positionOfId, type PositionWords } from '../../../domain/document/position.ts';
import { template } from '../../../i18n/template.ts';
import type { CitedDocument } from '../../../search/index/search-file-names.ts';

const { parts, paragraph, footnote, table } = defaultLevelWords;

const words: PositionWords = {
  locale: 'zh-CN',
  parts: withRepeatedParts(parts, nameRepeatedPart),
  below: {
    paragraph: template(`{position}第{number}${paragraph}`),
    footnote: template(`{position}${footnote}{number}`),
    table: template(`{position}${table}{number}`),
    row: template(`{position}${table}{table}第{number}行`),
    // A row is what has an address.
    cell: template('{position}'),
  },
};

/**
 * A hit as documents cite it, with the printed numbers: 《…》（…〔2024〕50号）三、（二）5.
 * It is what `citeInDocument` prints, but for the ordinal of a first paragraph, which is left out.
 */
export function citeHit(
  names: Pick<CitedDocument, 'plan' | 'notice'>,
  { provision, position }: { readonly provision: string; readonly position: string },
): string {
  return names[partOfProvision(provision)] + formatPosition(positionOfId(provision, position), words);
}
