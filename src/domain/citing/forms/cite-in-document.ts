import type { CitedWork } from '../cited-work.ts';
import { citedWork, referenceWarning } from '../cited-work.ts';
import type { PlaceStyle } from '../describe-places.ts';
import { describePlaces } from '../describe-places.ts';
import { printChineseDate } from '../reading/chinese-date.ts';
import type { CitationRequest } from '../reading/citation-request.ts';
import { nestTitleMarks } from '../title-marks.ts';

/**
 * The form of official documents: 《…》（示政办发〔2025〕12号）第三部分第（二）项第5点,
 * or with the printed numbers: 《…》（示政办发〔2025〕12号）三、（二）5.
 * A document without 文号 is told apart by its date.
 */
export function citeInDocument(request: CitationRequest, style: PlaceStyle): string {
  const work = citedWork(request.policy, request.part);
  const place = describePlaces(request.places, style, request.words);
  return `${work.kind === 'report' ? referenceWarning : ''}${nameDocument(work)}${place}`;
}

/** 《title》（文号 or date） */
export function nameDocument(work: CitedWork): string {
  const mark = work.number ?? (work.issued === undefined ? undefined : printChineseDate(work.issued));
  return `《${nestTitleMarks(work.title)}》${mark === undefined ? '' : `（${mark}）`}`;
}
