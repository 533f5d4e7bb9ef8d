import { lastDay } from '../../domain/text/dates/partial-date.ts';
import { policyMessages } from '../../i18n/policy-messages.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { FeedEntry } from './atom.ts';

/** What the feed is made from. */
export interface FeedContent {
  readonly policies: readonly Policy[];
  readonly corrections: readonly Correction[];
  readonly milestones: readonly Milestone[];
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** Begins every id: `tag:zhice.example,2026:`. Must never change once published. */
  readonly tagPrefix: string;
  /** Address of a document, or of a provision in it. */
  readonly addressOf: (policy: string, provision?: string) => string;
  /** 未收录不等于未完成。…: printed with every date passed. */
  readonly caution: string;
}

/** New and corrected policy documents, and printed dates that have passed. Reference material is in none of them. */
export function feedEntries(content: FeedContent): readonly FeedEntry[] {
  const policies = new Map(
    content.policies.filter(({ nature }) => nature === 'policy').map((policy) => [policy.id, policy]),
  );
  return [
    ...[...policies.values()].map((policy) => policyEntry(policy, content)),
    ...content.corrections.flatMap((correction) => {
      const policy = policies.get(correction.policy);
      return policy === undefined ? [] : [correctionEntry(correction, policy, content)];
    }),
    ...content.milestones.flatMap((milestone) => {
      const policy = policies.get(milestone.policy);
      return policy === undefined ? [] : deadlineEntry(milestone, policy, content);
    }),
  ];
}

function policyEntry(policy: Policy, { tagPrefix, addressOf }: FeedContent): FeedEntry {
  return {
    id: `${tagPrefix}policy/${policy.id}`,
    title: policy.title,
    updated: policy.reviewed,
    ...(policy.datePublished?.length === 'YYYY-MM-DD'.length && { published: policy.datePublished }),
    url: addressOf(policy.id),
    summary: policy.abstract ?? policy.noticeTitle ?? policy.title,
    category: { term: 'policy', label: '政策文件' },
  };
}

function correctionEntry(
  correction: Correction,
  policy: Policy,
  { tagPrefix, addressOf }: FeedContent,
): FeedEntry {
  return {
    id: `${tagPrefix}correction/${correction.id}`,
    title: `${policyMessages['zh-CN'].corrections.kind[correction.kind]}：${policy.title}`,
    updated: correction.date,
    url: addressOf(policy.id, correction.provision),
    summary: `“${correction.quote}”：${correction.reason}`,
    category: { term: 'correction', label: '更正' },
  };
}

/** A printed deadline once its last day is over; a derived one never elapses. */
function deadlineEntry(milestone: Milestone, policy: Policy, content: FeedContent): readonly FeedEntry[] {
  const due = milestone.end ?? milestone.start;
  if (milestone.kind !== 'deadline' || milestone.basis !== 'explicit' || due === undefined) return [];
  const day = lastDay(due);
  if (day >= content.asOf) return [];
  return [
    {
      id: `${content.tagPrefix}date/${milestone.id}`,
      title: `文件写明的时间已到：${milestone.label}（${policy.region.name}）`,
      updated: day,
      url: content.addressOf(policy.id, milestone.provision),
      summary: `《${policy.title}》原文：“${milestone.quote}”。${content.caution}`,
      category: { term: 'date', label: '时间已到' },
    },
  ];
}
