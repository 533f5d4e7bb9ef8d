import { z } from 'zod';
import { valueAt } from '../../checks/base/value-at.ts';

/** A field of a record, as its schema has it. */
export interface RecordField {
  /** `points.0.value`. */
  readonly path: string;
  /** `list`: ids, one a line or with a comma between. */
  readonly kind: 'text' | 'number' | 'choice' | 'list';
  readonly isOptional: boolean;
  /** The values allowed; empty where the schema has no list of them. */
  readonly options: readonly string[];
  /** As a form holds it; empty where it is absent. */
  readonly value: string;
}

/** Values of a form by the path of their field. */
export type FieldValues = Readonly<Record<string, string>>;

/** What is wrong with a field. */
export interface FieldFault {
  readonly path: string;
  readonly message: string;
}

/** What the program fills in: the document, ids that follow from that of the series, and that somebody has read it. */
const OWN = /^(?:policy|review|points\.\d+\.id|aliases\.\d+\.policy)$/u;

/** Every field of a record that a person may fill in, in the order of its schema, as it is now. */
export function fieldsOf(schema: z.ZodType, record: unknown): readonly RecordField[] {
  return walk(schema, record, []).filter(({ path }) => !OWN.test(path));
}

/** The values of a record as a form holds them. */
export function valuesOf(schema: z.ZodType, record: unknown): FieldValues {
  return Object.fromEntries(fieldsOf(schema, record).map(({ path, value }) => [path, value]));
}

/**
 * The record with the values of a form in place of its own: what is empty is left out. It is given back whether or not it
 * fits, with what is wrong by field.
 */
export function withValues<Schema extends z.ZodType>(
  schema: Schema,
  record: unknown,
  values: FieldValues,
): { readonly value?: z.output<Schema>; readonly faults: readonly FieldFault[] } {
  const copy: unknown = structuredClone(record);
  for (const field of fieldsOf(schema, record)) setAt(copy, field, values[field.path]?.trim() ?? field.value);
  const read = schema.safeParse(prune(copy));
  if (read.success) return { value: read.data, faults: [] };
  return {
    faults: read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
  };
}

/** @param isInOptional the part of the record that holds it may be left out */
function walk(
  schema: unknown,
  record: unknown,
  path: readonly (string | number)[],
  isInOptional = false,
): readonly RecordField[] {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  const inner: unknown = isWrapped ? schema.unwrap() : schema;
  const isOptional = isWrapped || isInOptional;
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape).flatMap(([name, each]) =>
      walk(each, record, [...path, name], isOptional),
    );
  }
  const found = valueAt(record, path);
  const field = { path: path.join('.'), isOptional, options: [] };
  if (inner instanceof z.ZodArray) {
    if (inner.element instanceof z.ZodObject) {
      const items = Array.isArray(found) ? found : [];
      return items.flatMap((_, index) => walk(inner.element, record, [...path, index]));
    }
    const list: readonly unknown[] = Array.isArray(found) ? found : [];
    return [{ ...field, kind: 'list', value: list.join('\n') }];
  }
  const value = typeof found === 'string' || typeof found === 'number' ? String(found) : '';
  if (inner instanceof z.ZodEnum) {
    return [{ ...field, kind: 'choice', value, options: inner.options.map(String) }];
  }
  return [{ ...field, kind: inner instanceof z.ZodNumber ? 'number' : 'text', value }];
}

function setAt(record: unknown, { path, kind }: RecordField, value: string): void {
  const steps = path.split('.');
  const name = steps.pop() ?? '';
  let parent = record;
  for (const step of steps) {
    if (!isRecord(parent)) return;
    parent[step] ??= {};
    parent = parent[step];
  }
  if (!isRecord(parent)) return;
  if (kind === 'list') parent[name] = value.split(/[\s,，、]+/u).filter((each) => each !== '');
  else if (value === '') parent[name] = undefined;
  else parent[name] = kind === 'number' && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** Without fields that say nothing, and parts that hold no field. */
function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (!isRecord(value)) return value;
  const kept = Object.entries(value)
    .map(([name, each]) => [name, prune(each)] as const)
    .filter(([, each]) => each !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
