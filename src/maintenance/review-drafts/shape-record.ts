import type { z } from 'zod';

/** The record with its fields in the order of its schema; as it is where it does not fit. */
export function shapeRecord<T>(schema: z.ZodType<T>, record: T): T {
  const read = schema.safeParse(record);
  return read.success ? read.data : record;
}
