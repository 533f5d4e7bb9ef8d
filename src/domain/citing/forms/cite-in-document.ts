import type { CitedWork } from '../cited-work.ts';
import { citedWork } from '../cited-work.ts';
import { referenceWarning } from '../reference-warning.ts';
import type { PositionStyle } from '../describe-positions.ts';
import { describePositions } from '../describe-positions.ts';
import { formatChineseDate } from '../reading/chinese-date.ts';
import type { CitationRequest } from '../reading/citation-request.ts';
import { nestTitleMarks } from '../title-marks.ts';

/**
 * The form of official documents: 《…》（示政办发〔2025〕12号）第三部分第（二）项第5点,
 * or with the printed numbers: 《…》（示政办发〔2025〕12号）三、（二）5.
 * A document without 文号 is distinguished by its date.
 */
export function citeInDocument(request: CitationRequest, style: PositionStyle): string {
  const work = citedWork(request.policy, request.part);
  const position = describePositions(request.positions, style, request.words);
  return `${work.kind === 'report' ? referenceWarning : ''}${nameDocument(work)}${position}`;
}

/** 《title》（文号 or date） */
export function nameDocument(work: CitedWork): string {
  const mark = work.number ?? (work.issued === undefined ? undefined : formatChineseDate(work.issued));
  return `《${nestTitleMarks(work.title)}》${mark === undefined ? '' : `（${mark}）`}`;
}
