import { citedWork } from '../cited-work.ts';
import { referenceWarning } from '../reference-warning.ts';
import { describePositions } from '../describe-positions.ts';
import { formatChineseDate } from '../reading/chinese-date.ts';
import type { CitationRequest } from '../reading/citation-request.ts';
import { nameDocument } from './cite-in-document.ts';

/**
 * One line for a message or a note, which says whose copy the address leads to. The address ends it, so that no program
 * takes what follows for a part of the link:
 * 《…》（乌教发〔2024〕50号）第四部分第16点，乌海市教育局等9部门，2024年7月17日成文，职策转录（2026年11月21日访问）：https://…
 */
export function citePlainly(request: CitationRequest): string {
  const work = citedWork(request.policy, request.part);
  const position = describePositions(request.positions, 'worded', request.words);
  const verb = work.dates.signed === undefined ? '发布' : '成文';
  const date =
    work.number !== undefined && work.issued !== undefined ? `${formatChineseDate(work.issued)}${verb}` : '';
  const copy = `${request.siteName}转录`;
  const address =
    request.url === undefined
      ? copy
      : `${copy}（${formatChineseDate(request.accessed)}访问）：${request.url}`;
  const parts = [`${nameDocument(work)}${position}`, work.issuers.join('、'), date, address];
  return `${work.kind === 'report' ? referenceWarning : ''}${parts.filter((part) => part !== '').join('，')}`;
}
