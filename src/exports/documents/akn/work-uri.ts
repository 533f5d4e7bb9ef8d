import { lastDay } from '../../../domain/text/dates/partial-date.ts';
import type { Policy } from '../../../schemas/policy.ts';
import type { DocumentKindForm } from '../../metadata/document-kind-forms.ts';
import { documentKindForms } from '../../metadata/document-kind-forms.ts';

/** Address of a work in the naming convention of Akoma Ntoso. */
export interface WorkUri {
  /** `/akn/cn-150300/doc/tongzhi/2024-07-17/wuhai-2024` */
  readonly uri: string;
  readonly document: DocumentKindForm['aknDocument'];
  readonly subtype: string;
  /** The date in it: 成文日期, else 公开日期, else the day of the transcription; and which of them it is. */
  readonly date: { readonly date: string; readonly name: string };
}

/** The work that a policy document is; the notice where one prints it. */
export function workUri(policy: Policy): WorkUri {
  const kind = policy.noticeTitle === undefined ? policy.kind : 'notice';
  const { aknDocument: document, aknSubtype: subtype } = documentKindForms[kind];
  const date =
    policy.dateSigned !== undefined
      ? { date: lastDay(policy.dateSigned), name: '成文日期' }
      : policy.datePublished !== undefined
        ? { date: lastDay(policy.datePublished), name: '公开日期' }
        : { date: policy.reviewed, name: '转录日期' };
  return {
    uri: `/akn/cn-${policy.region.adcode}/${document}/${subtype}/${date.date}/${policy.id}`,
    document,
    subtype,
    date,
  };
}
