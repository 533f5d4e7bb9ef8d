import type { DataPath } from './located.ts';

/** A string inside plain data, and the way to it. */
export interface LocatedText {
  readonly path: DataPath;
  readonly text: string;
}

/** Every string of plain data, in its order; list positions are numbers. */
export function* walkTexts(value: unknown, path: DataPath = []): Generator<LocatedText> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      yield* walkTexts(part, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  }
}
