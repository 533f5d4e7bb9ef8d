import type { JsonFileName } from './json-files.ts';
import type { SchemaNode } from './json-schemas.ts';
import { tableColumns } from './tables.ts';

/**
 * Fields that every record has, empty or not, of lists of which a large corpus leaves out the other empty ones: a sixth
 * of its statements was `null`.
 */
const lasting: Readonly<Partial<Record<JsonFileName, readonly string[]>>> = {
  targets: tableColumns.targets.slice(0, tableColumns.targets.indexOf('nature')),
  milestones: ['id', 'policy', 'kind', 'start', 'end', 'provision', 'quote', 'label', 'targets'],
};

/** Records of a list without the fields that are `null` and need not be there; those of other lists as they are. */
export function leaveOutEmpty(name: JsonFileName, records: readonly unknown[]): readonly unknown[] {
  const fields = lasting[name];
  if (fields === undefined) return records;
  const kept = new Set(fields);
  return records.map((record) =>
    typeof record === 'object' && record !== null
      ? Object.fromEntries(Object.entries(record).filter(([key, value]) => value !== null || kept.has(key)))
      : record,
  );
}

/** The schema of a list of such records: it requires no field that they may leave out. */
export function sparseSchema(name: JsonFileName, schema: SchemaNode): SchemaNode {
  const fields = lasting[name];
  const { items } = schema;
  if (fields === undefined || items === undefined) return schema;
  const required = (items.required ?? []).filter(
    (key) => fields.includes(key) || !mayBeNull(items.properties?.[key]),
  );
  return { ...schema, items: { ...items, required } };
}

function mayBeNull(node: SchemaNode | undefined): boolean {
  const types = [node?.type ?? []].flat();
  return types.includes('null') || (node?.anyOf ?? []).some((option) => mayBeNull(option));
}
