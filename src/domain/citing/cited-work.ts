import type { KnownPolicy } from '../document/known-document.ts';
import { normaliseDocumentNumber } from '../references/normalise-document-number.ts';

/** Which of two citable titles: that of the annexed plan, or of the notice that prints it. */
export type CitedPart = 'plan' | 'notice';

/** What every citation form needs to know of a document. */
export interface CitedWork {
  /** `reference` material is a `report`: its citations warn the reader and never call it a regulation. */
  readonly kind: 'document' | 'report';
  readonly policy: string;
  readonly title: string;
  /** 发文字号 with 〔〕; the notice's, and by custom cited with the plan too. */
  readonly number?: string;
  /** Issuers in printed order, or the one phrase that the source prints (乌海市教育局等9部门). */
  readonly issuers: readonly string[];
  /** 成文日期; where the source has none, the date it was made public. `YYYY[-MM[-DD]]` */
  readonly issued?: string;
  /** 公开日期, where it is another day. */
  readonly published?: string;
  /** 成文日期 and 公开日期 as the source gives them: different facts, the same day or not. */
  readonly dates: { readonly signed?: string; readonly published?: string };
}

/** A document as a thing to cite. Asking for the notice of a document that has none gives the plan. */
export function citedWork(policy: KnownPolicy, part: CitedPart = 'plan'): CitedWork {
  const issued = policy.dateSigned ?? policy.datePublished;
  const published = policy.datePublished;
  return {
    kind: policy.nature === 'policy' ? 'document' : 'report',
    policy: policy.id,
    title: closeUp((part === 'notice' ? policy.noticeTitle : undefined) ?? policy.title),
    ...(policy.documentNumber === undefined
      ? {}
      : { number: normaliseDocumentNumber(policy.documentNumber) }),
    issuers: citedIssuers(policy),
    ...(issued === undefined ? {} : { issued }),
    ...(published === undefined || published === issued ? {} : { published }),
    dates: {
      ...(policy.dateSigned === undefined ? {} : { signed: policy.dateSigned }),
      ...(published === undefined ? {} : { published }),
    },
  };
}

/** The part that prints a provision: the notice's own lines belong to the notice, all else to the plan. */
export function partOfProvision(provisionId: string): CitedPart {
  return /^(?:notice-title|addressee|notice|signature|distribution)(?:-p\d+)?$/.test(provisionId)
    ? 'notice'
    : 'plan';
}

/** A title without the spaces that a web page's line breaks leave next to Chinese characters. */
function closeUp(title: string): string {
  return title.replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '');
}

function citedIssuers(policy: KnownPolicy): readonly string[] {
  const { issuersText, issuers } = policy;
  // 等9部门 stands for bodies the source does not name: the phrase itself is the only honest author.
  if (issuersText !== undefined && (issuers.length === 0 || /等/u.test(issuersText))) return [issuersText];
  return issuers;
}
