import { idOfPath } from '../../document/provision-path.ts';
import { citedWork } from '../cited-work.ts';
import { referenceWarning } from '../reference-warning.ts';
import { describePositions } from '../describe-positions.ts';
import type { CitationRequest } from '../reading/citation-request.ts';

/** A date as CSL writes it: year, then month and day as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** One item of CSL-JSON 1.0. */
export interface CslItem {
  readonly id: string;
  readonly type: 'regulation' | 'webpage' | 'dataset';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly number?: string;
  readonly version?: string;
  readonly publisher?: string;
  /** Position within the document, in words. */
  readonly section?: string;
  readonly issued?: CslDate;
  /** The day it was made public, where that is not the day it was signed. */
  readonly 'available-date'?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language: string;
  readonly note?: string;
}

/** The citation for programs: a `regulation`, or for reference material a `webpage` whose title begins with the warning. */
export function toCslJson(request: CitationRequest): CslItem {
  const work = citedWork(request.policy, request.part);
  const isReport = work.kind === 'report';
  const section = describePositions(request.positions, 'worded', request.words);
  return {
    id: citationKey(request),
    type: isReport ? 'webpage' : 'regulation',
    title: isReport ? `${referenceWarning}${work.title}` : work.title,
    ...(work.issuers.length === 0 ? {} : { author: work.issuers.map((literal) => ({ literal })) }),
    ...(work.number === undefined ? {} : { number: work.number }),
    ...(section === '' ? {} : { section }),
    ...(work.issued === undefined ? {} : { issued: toCslDate(work.issued) }),
    ...(work.published === undefined ? {} : { 'available-date': toCslDate(work.published) }),
    accessed: toCslDate(request.accessed),
    ...(request.url === undefined ? {} : { URL: request.url }),
    language: 'zh-CN',
    note: isReport ? `${referenceWarning}${request.siteName}转录` : `${request.siteName}转录`,
  };
}

/** `2024-07-17` → `{ 'date-parts': [[2024, 7, 17]] }` */
export function toCslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** Stable key: the policy id, and the id of the first position cited (`wuhai-2024-s4-6-16`); `-notice` for the notice. */
export function citationKey(request: CitationRequest): string {
  const [first] = request.positions;
  const id = first === undefined ? undefined : idOfPath(first.from);
  const part = request.part === 'notice' && request.policy.noticeTitle !== undefined ? 'notice' : undefined;
  return [request.policy.id, part, id === part ? undefined : id]
    .filter((piece) => piece !== undefined)
    .join('-');
}
