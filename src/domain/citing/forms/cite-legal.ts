import { isLawOrRule } from '../../../schemas/document-kinds.ts';
import type { CitedWork } from '../cited-work.ts';
import { citedWork } from '../cited-work.ts';
import { referenceWarning } from '../reference-warning.ts';
import { describePositions } from '../describe-positions.ts';
import { formatChineseDate } from '../reading/chinese-date.ts';
import type { CitationRequest } from '../reading/citation-request.ts';
import { nestTitleMarks } from '../title-marks.ts';

/**
 * 法学引注手册（第二版）: 《…通知》（国发〔2007〕19号），第四节。 For the whole document 《…》，国发〔2007〕19号。
 * The number of a law is that of its order: 《…条例》（国务院令第645号），第十二条第二款第（三）项。
 * Without 文号 the date stands in: 《…》，2024年6月1日发布。 (of a law 公布). Where the source does not say when it was made public, the day
 * it was signed, called so: 《…》，2024年6月1日成文。 A news report is cited as a page of the site, with a space behind the
 * address, where programs that make links end it.
 */
export function citeLegally(request: CitationRequest): string {
  const work = citedWork(request.policy, request.part);
  const title = `《${nestTitleMarks(work.title)}》`;
  const position = describePositions(request.positions, 'worded', request.words);
  if (work.kind === 'report') {
    const seen =
      request.url === undefined ? [] : [`${request.url} `, `${formatChineseDate(request.accessed)}访问`];
    return `${referenceWarning}${join([title, `载${request.siteName}`, ...seen, position])}`;
  }
  if (work.number !== undefined) {
    return position === '' ? join([title, work.number]) : join([`${title}（${work.number}）`, position]);
  }
  const verb = isLawOrRule(request.policy.kind) ? '公布' : '发布';
  return join([title, nameDate(work.dates, verb), position]);
}

function nameDate({ signed, published }: CitedWork['dates'], verb: string): string {
  if (published !== undefined) return `${formatChineseDate(published)}${verb}`;
  return signed === undefined ? '' : `${formatChineseDate(signed)}成文`;
}

function join(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('，')}。`;
}
