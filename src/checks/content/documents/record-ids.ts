import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { compareDiagnostics } from '../../../domain/source/diagnostic.ts';
import type { PublishedIds } from '../../../schemas/published-ids.ts';
import type { Content } from '../content.ts';
import { textHash } from '../files/text-hash.ts';
import { checkDocumentFidelity } from './check-document-fidelity.ts';
import { checkNumbering } from './check-numbering.ts';
import { checkPermanence } from './check-permanence.ts';
import { checkUnplaced } from './check-unplaced.ts';
import { eachDocument } from './source-lines.ts';

/** What `published-ids.json` should say now, and what had to be done to it. */
export interface IdRecord {
  readonly value: PublishedIds;
  /** `policy#id` of ids recorded for the first time. */
  readonly added: readonly string[];
  /** `policy#id` of ids whose hash follows a recorded correction. */
  readonly rehashed: readonly string[];
  /** Documents left out because they are drafts. */
  readonly drafts: readonly string[];
}

/**
 * Adds the ids of reviewed documents to the record of published ids, each with the hash of its text, which has to
 * be that of the seed. Nothing is taken away; a hash changes only along recorded corrections. Any diagnostic means
 * that nothing may be written.
 */
export function recordIds(content: Content): { value: IdRecord; diagnostics: readonly Diagnostic[] } {
  const needed = ['policies/', 'published-ids.json'].map((name) => `${content.folders.content}/${name}`);
  const unreadable = content.diagnostics.filter(({ file }) => needed.some((start) => file.startsWith(start)));
  const lasting = [...checkPermanence(content)].filter(({ ruleId }) => ruleId !== 'id-not-recorded');
  const unfaithful = [...checkDocumentFidelity(content)].filter(({ severity }) => severity === 'error');
  const diagnostics = [
    ...unreadable,
    ...unfaithful,
    ...checkNumbering(content),
    ...eachDocument(checkUnplaced)(content),
    ...lasting,
  ].sort(compareDiagnostics);

  const added: string[] = [];
  const rehashed: string[] = [];
  const drafts: string[] = [];
  const documents = new Map(Object.entries(content.publishedIds?.value ?? {}));
  for (const { id: policy, facts, parts } of content.documents) {
    if (facts?.value.review === 'draft') {
      drafts.push(policy);
      continue;
    }
    const recorded = documents.get(policy) ?? { ids: {}, aliases: {} };
    const ids = new Map(Object.entries(recorded.ids));
    for (const { id, text } of parts) {
      const hash = textHash(text);
      const before = ids.get(id);
      if (before === undefined) added.push(`${policy}#${id}`);
      else if (before !== hash) rehashed.push(`${policy}#${id}`);
      ids.set(id, hash);
    }
    documents.set(policy, { ...recorded, ids: Object.fromEntries(ids) });
  }
  return { value: { value: Object.fromEntries(documents), added, rehashed, drafts }, diagnostics };
}
