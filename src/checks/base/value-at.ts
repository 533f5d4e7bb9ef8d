import type { DataPath } from './located.ts';

/** The part of a value at a path; `undefined` where nothing stands there. */
export function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    value,
  );
}
