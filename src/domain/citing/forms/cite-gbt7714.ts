import { citedWork } from '../cited-work.ts';
import { referenceWarning } from '../reference-warning.ts';
import type { CitationRequest } from '../reading/citation-request.ts';

/**
 * GB/T 7714—2025, one entry of a reference list (without its number):
 * 责任者. 题名：文号[EB/OL]. （日期）[引用日期]. 地址. — without an address [Z]. 年.
 * The date of what is read online is the day it was made public (发布或更新日期), or where the source does not tell, the day it was
 * signed; the year of a printed document is that of its signing.
 * The standard has no field for a provision: the address leads to it.
 */
export function citeByGbt7714(request: CitationRequest): string {
  const work = citedWork(request.policy, request.part);
  const online = request.url !== undefined;
  const heading = work.kind === 'report' ? `${referenceWarning}${work.title}` : work.title;
  const title = `${[heading, ...(work.number === undefined ? [] : [work.number])].join('：')}[${online ? 'EB/OL' : 'Z'}]`;
  const date = (online ? work.dates.published : undefined) ?? work.issued ?? '';
  const rest = online
    ? [`${date === '' ? '' : `（${date}）`}[${request.accessed}]`, request.url]
    : [date === '' ? `[${request.accessed.slice(0, 4)}]` : date.slice(0, 4)];
  return `${[formatAuthors(work.issuers), title, ...rest].filter((part) => part !== '').join('. ')}.`;
}

/** Up to three names; of four or more, the first three and 等. */
function formatAuthors(names: readonly string[]): string {
  return (names.length > 3 ? [...names.slice(0, 3), '等'] : names).join('，');
}
