import type { DataPath } from './located.ts';

/** A string inside plain data. */
export interface LocatedText {
  readonly text: string;
  /** Name of the field that holds it, or its number in a list; nothing where the data is the string. */
  readonly field: PropertyKey | undefined;
  /** The way to it, put together when it is asked for; list positions are numbers. */
  readonly path: DataPath;
}

/** Every string of plain data, in its order. */
export function walkTexts(value: unknown): readonly LocatedText[] {
  const found: LocatedText[] = [];
  collect(value, undefined, found);
  return found;
}

/** One step to a part, and those before it. */
interface Step {
  readonly key: PropertyKey;
  readonly before: Step | undefined;
}

function collect(value: unknown, step: Step | undefined, found: LocatedText[]): void {
  if (typeof value === 'string') found.push(new Found(value, step));
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      collect(value[index], { key: index, before: step }, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) collect(part, { key, before: step }, found);
  }
}

class Found implements LocatedText {
  readonly text: string;
  readonly #step: Step | undefined;

  constructor(text: string, step: Step | undefined) {
    this.text = text;
    this.#step = step;
  }

  get field(): PropertyKey | undefined {
    return this.#step?.key;
  }

  get path(): DataPath {
    const path: PropertyKey[] = [];
    for (let step = this.#step; step !== undefined; step = step.before) path.push(step.key);
    return path.reverse();
  }
}
