import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { collectionNames, documentFile } from '../../schemas/collections.ts';
import type { Located } from '../base/located.ts';
import type { Content } from './content.ts';

/**
 * The problems of one document: of its text, its front matter, its texts as received, the files of its records, and its
 * records in the files that hold those of all documents.
 */
export function diagnosticsOfDocument(
  content: Content,
  diagnostics: readonly Diagnostic[],
  policy: string,
): readonly Diagnostic[] {
  const { folders, documents } = content;
  const sources = documents.find(({ id }) => id === policy)?.origin?.value.sources ?? [];
  const own = new Set([
    `${folders.content}/${documentFile(policy)}`,
    ...sources.map(({ file }) => `${folders.seeds}/${file}`),
  ]);
  const records = collectionNames.flatMap((name): readonly Located<unknown>[] => content[name].records);
  const byFile = Map.groupBy(
    records.map(({ file, value, positionOf }) => ({ file, value, line: positionOf().line })),
    ({ file }) => file,
  );
  return diagnostics.filter(({ file, line }) => {
    if (own.has(file) || file.endsWith(`/${policy}.yaml`)) return true;
    const record = byFile.get(file)?.findLast((each) => each.line <= line);
    return record !== undefined && isOf(record.value, policy);
  });
}

/** A record of the document, or a body that it names. */
function isOf(record: unknown, policy: string): boolean {
  if (typeof record !== 'object' || record === null) return false;
  if ('policy' in record) return record.policy === policy;
  if (!('aliases' in record) || !Array.isArray(record.aliases)) return false;
  return record.aliases.some((alias: unknown) => isOf(alias, policy));
}
