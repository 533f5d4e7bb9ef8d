import { topicProvisions } from '../../domain/document/topic-provisions.ts';
import type { Policy } from '../../schemas/policy.ts';
import type { Content } from '../content/content.ts';

/**
 * Ids of the documents that a condition holds for, and of the series, bodies and topics that belong to them alone:
 * the names that stand in their addresses.
 */
export function namesOfDocuments(content: Content, is: (policy: Policy) => boolean): ReadonlySet<string> {
  const policies = new Set(
    content.documents.flatMap(({ id, facts }) => (facts !== undefined && is(facts.value) ? [id] : [])),
  );
  const areAll = (provisions: readonly { readonly policy: string }[]) =>
    provisions.length > 0 && provisions.every(({ policy }) => policies.has(policy));
  return new Set([
    ...policies,
    ...content.targets.records.filter(({ value }) => policies.has(value.policy)).map(({ value }) => value.id),
    ...content.organisations.records
      .filter(({ value }) => areAll(value.aliases))
      .map(({ value }) => value.id),
    ...content.topics.records
      .filter(({ value }) => areAll(topicProvisions(value)))
      .map(({ value }) => value.id),
  ]);
}

/** The names in an address without their endings: `data`, `policies`, `wuhai-2024` of `data/policies/wuhai-2024.akn.xml`. */
export function namesInAddress(address: string): readonly string[] {
  return address
    .split(/[/#]/)
    .filter((name) => name !== '')
    .map((name) => name.replace(/\..*$/, ''));
}
