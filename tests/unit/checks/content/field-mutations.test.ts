import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isMap, parse, parseDocument } from 'yaml';
import { loadContent } from '../../../../src/checks/content/files/load-content.ts';
import { readRecords } from '../../../../src/checks/content/files/read-records.ts';
import { runContentChecks } from '../../../../src/checks/content/run-content-checks.ts';

const FOLDERS = { content: 'tests/fixtures/site/content', seeds: 'tests/fixtures/site/seeds' } as const;
const DAYS = { today: '2026-12-30' };
const COLLECTIONS = ['targets', 'reports', 'milestones'] as const;
const MUTATIONS = 140;
const CAUGHT = 135;

const content = loadContent('.', FOLDERS);

/** Numbers in [0, 1), the same in every run (a linear congruential generator). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
const random = createRandom(20_260_702);

function pick<T>(from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

type Mutation = (value: string) => string | number | undefined;
const another =
  (...values: readonly string[]): Mutation =>
  (value) =>
    pick(values.filter((each) => each !== value));
const removed: Mutation = () => undefined;
const otherYear: Mutation = (value) =>
  value.replace(/^\d{4}/u, (year) => String(Number(year) + pick([-2, -1, 1, 2])));
const otherNumber: Mutation = (value) => Number(value) + pick([1, 3, 10]);
const cut: Mutation = (value) => (random() < 0.5 ? [...value].slice(1) : [...value].slice(0, -1)).join('');
const otherDigits: Mutation = (value) => value.replace(/\d+/u, (digits) => String(Number(digits) + 10));
const either =
  (...mutations: readonly Mutation[]): Mutation =>
  (value) =>
    pick(mutations)(value);

const indicators = content.indicators.records.map(({ value }) => value.id);
const provisions = content.documents.flatMap(({ parts }) => parts.map(({ id }) => id));
const policies = content.documents.map(({ id }) => id);
const basis = another('explicit', 'derived');

/** Fields that the words of a text determine, each with a way to make it wrong. */
const mutations: Readonly<Record<string, Mutation>> = {
  ...{ value: otherNumber, valueMax: otherNumber, from: otherNumber, factor: otherNumber, valueText: cut },
  ...{ due: otherYear, start: otherYear, end: otherYear, asOf: otherYear },
  ...{ dueText: cut, dateText: cut, asOfText: cut, dueBasis: basis, basis, asOfBasis: basis },
  precision: another('year', 'month', 'day'),
  unit: another('个', '家', '所', '%', '人', '项'),
  comparator: another('eq', 'gte', 'lte', 'gt', 'approx'),
  modality: another('stated', 'strive'),
  ...{ comparatorText: cut, modalityText: cut, qualifier: cut, name: cut, scope: cut, quote: cut },
  counting: another('new', 'cumulative', 'unstated'),
  role: another('baseline', 'result'),
  kind: another(
    'target',
    'deliverable',
    'benchmark',
    'recurring',
    'phase',
    'event',
    'deadline',
    'publication',
  ),
  indicator: either(another(...indicators), removed),
  repeatOf: removed,
  policy: another(...policies),
  provision: another(...provisions),
  ...{ label: otherDigits, labelEn: otherDigits, nameEn: otherDigits, reasoningEn: otherDigits },
};

const sources = new Map(
  COLLECTIONS.flatMap((name) =>
    content[name].records.map(({ file }) => [file, readFileSync(file, 'utf8')] as const),
  ),
);

interface Field {
  readonly collection: (typeof COLLECTIONS)[number];
  readonly file: string;
  readonly path: readonly (string | number)[];
  readonly name: string;
}

function* fieldsOf(value: unknown, place: Pick<Field, 'collection' | 'file' | 'path'>): Generator<Field> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const path = [...place.path, Array.isArray(value) ? Number(key) : key];
    if (typeof part === 'object') yield* fieldsOf(part, { ...place, path });
    else if (key in mutations) yield { ...place, path, name: key };
  }
}

/** What was changed, and whether a check complains; `undefined` where the mutation changes nothing. */
function mutate({ collection, file, path, name }: Field): { change: string; isCaught: boolean } | undefined {
  const document = parseDocument(sources.get(file) ?? '');
  const before = String(document.getIn(path));
  const after = mutations[name]?.(before);
  if (String(after) === before || after === '') return undefined;
  const parent = document.getIn(path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  if (after === undefined) parent.delete(name);
  else parent.set(name, after);
  const files = [...new Set(content[collection].records.map((record) => record.file))].map((each) => ({
    file: each,
    source: each === file ? document.toString({ lineWidth: 0 }) : sources.get(each),
  }));
  const read = readRecords(collection, files);
  const changed = { ...content, [collection]: read.value, diagnostics: read.diagnostics };
  return {
    change: `${file} ${path.join('.')}: ${before} → ${String(after)}`,
    isCaught: faultsOf(changed).length > 0,
  };
}

/** What is wrong with a corpus: that the records of a document are in progress is not. */
function faultsOf(corpus: typeof content): ReturnType<typeof runContentChecks> {
  return runContentChecks(corpus, DAYS).filter(
    ({ severity, ruleId }) =>
      severity !== 'warning' || (ruleId !== 'trackers-in-progress' && ruleId !== 'duty-missing'),
  );
}

test('of 140 random single-field mutations of what the texts determine at least 135 are caught', () => {
  expect(faultsOf(content)).toEqual([]);
  const fields = COLLECTIONS.flatMap((collection) =>
    [...sources]
      .filter(([file]) => file.includes(`/${collection}/`))
      .flatMap(([file, source]) => [...fieldsOf(parse(source), { collection, file, path: [] })]),
  );
  const byName = [...Map.groupBy(fields, ({ name }) => name).values()];
  const missed: string[] = [];
  // One field after another, so that rare ones are tried as often as common ones.
  for (let tried = 0, turn = 0; tried < MUTATIONS; turn += 1) {
    const result = mutate(pick(byName[turn % byName.length] ?? fields));
    if (result === undefined) continue;
    tried += 1;
    if (!result.isCaught) missed.push(result.change);
  }
  expect(MUTATIONS - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(CAUGHT);
}, 0);
