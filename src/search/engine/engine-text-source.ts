import type { FoldLevel } from '../fold/fold.ts';
import type { EngineManifest } from '../index/index-manifest.ts';
import { unpackUnit, type PackedUnit, type StoredUnit } from '../index/text-pack.ts';
import type { UnitTally } from '../index/unit-tally.ts';
import { countInUnit, foldUnit } from '../query/count-in-unit.ts';
import { IndexFailureError } from '../query/index-failure.ts';
import type { TextSource } from '../query/text-source.ts';
import { engineText } from './engine-text.ts';

/** Puts a question to the engine: the parameters of Groonga's `select`; resolves with its JSON, rejects where it has none. */
export type AskEngine = (parameters: Readonly<Record<string, string>>) => Promise<unknown>;

/** Characters (UTF-16 units) of a query that the engine is asked for; the rest is checked in the texts. */
const LONGEST_ASKED = 100;
/** Units read with one question. */
const READ_AT_ONCE = 50;

/** Answers from a search engine that holds the units of the index, filled by `npm run export:search`. */
export class EngineTextSource implements TextSource {
  readonly #endpoint: string;
  readonly #ask: AskEngine;

  constructor({ endpoint }: EngineManifest, ask: AskEngine) {
    this.#endpoint = endpoint;
    this.#ask = ask;
  }

  /** Rejects unless the engine holds the documents that the pages were built with. */
  async check({ generation }: EngineManifest): Promise<void> {
    const rows = await this.#select({ table: 'Generations', output_columns: '_key' });
    if (!rows.some(([key]) => key === generation)) throw this.#failure('inconsistent');
  }

  async find(folded: string, level: FoldLevel): Promise<readonly UnitTally[]> {
    const asked = wholeCharacters(folded.slice(0, LONGEST_ASKED));
    const rows = await this.#matches(level, asked, '_key,_score,form');
    if (!rows.flat().every(Number.isInteger)) throw this.#failure('unreadable');
    const found = rows.map(([unit, score, form]) => ({
      unit: Number(unit),
      occurrences: Number(score),
      form: Number(form),
    }));
    // The engine counts every place that it begins at; ours do not overlap.
    if (asked !== folded || repeatsItself(folded)) {
      return this.#countInTexts(
        found.map(({ unit }) => unit),
        folded,
        level,
      );
    }
    const bodies = found.some(({ form }) => form === 2)
      ? await this.#matches(`${level}_body`, asked, '_key,_score')
      : [];
    const inBody = new Map(bodies.map(([unit, score]) => [Number(unit), Number(score)]));
    return found.map(({ unit, occurrences, form }) => ({
      unit,
      occurrences,
      inHeadings: form === 0 ? 0 : occurrences - (inBody.get(unit) ?? 0),
    }));
  }

  async read(units: readonly number[]): Promise<readonly StoredUnit[]> {
    const wanted = [...new Set(units)];
    const parts = Array.from({ length: Math.ceil(wanted.length / READ_AT_ONCE) }, (_, part) =>
      wanted.slice(part * READ_AT_ONCE, (part + 1) * READ_AT_ONCE),
    );
    const read = new Map<number, StoredUnit>();
    for (const part of parts) {
      const rows = await this.#select({
        table: 'Units',
        filter: part.map((unit) => `_key == ${String(unit)}`).join(' || '),
        output_columns: '_key,policy,title,packed',
      });
      for (const [unit, policy, title, packed] of rows)
        read.set(
          Number(unit),
          unpackUnit({ policy: String(policy), title: String(title) }, this.#unpack(packed)),
        );
    }
    return units.map((unit) => {
      const found = read.get(unit);
      if (found === undefined) throw this.#failure('inconsistent');
      return found;
    });
  }

  async #countInTexts(
    numbers: readonly number[],
    folded: string,
    level: FoldLevel,
  ): Promise<readonly UnitTally[]> {
    const units = await this.read(numbers);
    return units.flatMap((unit, index) => countInUnit(foldUnit(unit, level), numbers[index] ?? 0, folded));
  }

  #matches(column: string, folded: string, output: string): Promise<readonly (readonly unknown[])[]> {
    const quoted = engineText(folded).replace(/["\\]/gu, '\\$&');
    return this.#select({
      table: 'Units',
      filter: `${column} @ "${quoted}"`,
      sort_keys: '_key',
      output_columns: output,
    });
  }

  async #select(parameters: Readonly<Record<string, string>>): Promise<readonly (readonly unknown[])[]> {
    const answer = await this.#ask({
      ...parameters,
      limit: '-1',
      // Nothing that is like what was asked for, where that does not stand in the texts.
      match_escalation: 'no',
      command_version: '1',
    }).catch((error: unknown) => {
      throw this.#failure('unreachable', error);
    });
    const rows = readRows(answer, parameters['output_columns']?.split(',').length ?? 0);
    if (rows === undefined) throw this.#failure('unreadable');
    return rows;
  }

  #unpack(packed: unknown): PackedUnit {
    try {
      return JSON.parse(String(packed)) as PackedUnit;
    } catch (error) {
      throw this.#failure('unreadable', error);
    }
  }

  #failure(reason: 'inconsistent' | 'unreachable' | 'unreadable', cause?: unknown): IndexFailureError {
    return new IndexFailureError(reason, this.#endpoint, cause);
  }
}

/** How long an answer of the engine is waited for, in milliseconds. */
const LONGEST_ANSWER = 16_000;

/** Asks the engine behind this address. */
export function engineAt(endpoint: string): AskEngine {
  return async (parameters) => {
    const response = await fetch(`${endpoint}?${new URLSearchParams(parameters).toString()}`, {
      signal: AbortSignal.timeout(LONGEST_ANSWER),
    });
    if (!response.ok) throw new Error(`${String(response.status)} for ${endpoint}`);
    return response.json();
  };
}

/**
 * The rows of `[[status, …], [[[count], [[column, type], …], row, …]]]`, each with so many values; undefined where it is no such
 * thing, or has not as many rows as it counts.
 */
function readRows(answer: unknown, columns: number): readonly (readonly unknown[])[] | undefined {
  if (!Array.isArray(answer) || !Array.isArray(answer[0]) || answer[0][0] !== 0) return undefined;
  const found: unknown = Array.isArray(answer[1]) ? answer[1][0] : undefined;
  if (!Array.isArray(found)) return undefined;
  const [counted, , ...rows] = found as readonly unknown[];
  if (!Array.isArray(counted) || counted[0] !== rows.length) return undefined;
  const isRow = (row: unknown): row is readonly unknown[] => Array.isArray(row) && row.length === columns;
  return rows.every(isRow) ? rows : undefined;
}

/** Whether a text ends with what it begins with, so that two occurrences can overlap. */
function repeatsItself(text: string): boolean {
  for (let length = 1; length < text.length; length += 1)
    if (text.startsWith(text.slice(-length))) return true;
  return false;
}

/** Without half of a surrogate pair at its end. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
