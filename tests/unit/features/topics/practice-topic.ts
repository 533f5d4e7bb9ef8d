import { topicSchema, type Topic } from '../../../../src/schemas/topic.ts';
import type { SiteDocument } from '../../../../src/content/site.ts';

/** The answer that a document gives with the words 实训 of its first section. */
export function practiceAnswer({ policy }: Pick<SiteDocument, 'policy'>) {
  return { policy: policy.id, provision: 's1', quote: '实训' };
}

/** A topic of one aspect, 实训. */
export function practiceTopic(
  aspect: Readonly<Record<'answers', readonly object[]> & Partial<Record<'silent', readonly object[]>>>,
): Topic {
  const names = { name: '实训', nameEn: 'Practice' };
  return topicSchema.parse({ id: 'practice', ...names, aspects: [{ ...names, ...aspect }] });
}
