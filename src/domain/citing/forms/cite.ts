import type { CitationRequest } from '../reading/citation-request.ts';
import { toBibtex } from './bibtex.ts';
import { citeByGbt7714 } from './cite-gbt7714.ts';
import { citeInDocument } from './cite-in-document.ts';
import { citeLegally } from './cite-legal.ts';
import { citePlainly } from './cite-plainly.ts';
import type { CslItem } from './csl-json.ts';
import { toCslJson } from './csl-json.ts';
import { toRis } from './ris.ts';

/** One thing cited, in every form the site offers. */
export interface Citations {
  /** 公文: 《…》（…〔年〕号）第三部分第（二）项第5点 */
  readonly official: string;
  /** Printed numbering: 《…》（…〔年〕号）三、（二）5. */
  readonly printed: string;
  /** 法学引注手册（第二版） */
  readonly legal: string;
  /** GB/T 7714—2025 */
  readonly gbt7714: string;
  /** Plain text with address. */
  readonly plain: string;
  readonly cslJson: CslItem;
  readonly ris: string;
  readonly bibtex: string;
}

/** All forms of one citation. */
export function cite(request: CitationRequest): Citations {
  const cslJson = toCslJson(request);
  return {
    official: citeInDocument(request, 'worded'),
    printed: citeInDocument(request, 'printed'),
    legal: citeLegally(request),
    gbt7714: citeByGbt7714(request),
    plain: citePlainly(request),
    cslJson,
    ris: toRis(cslJson),
    bibtex: toBibtex(cslJson),
  };
}
