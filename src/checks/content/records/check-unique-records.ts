import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { DataPath, Located } from '../../base/located.ts';
import { problemAt } from '../../base/located.ts';
import type { Content } from '../content.ts';

/** Something that may be said only once, and where it is said. */
interface Claim {
  readonly key: string;
  /** What the message quotes; the key when absent. */
  readonly named?: string;
  readonly where: Located<unknown>;
  readonly path: DataPath;
}

/** No id, name or pair is claimed twice, in one file or over several, and nothing is recorded again under another id. */
export function* checkUniqueRecords(content: Content): Generator<Diagnostic> {
  for (const claims of namespaces(content)) {
    const first = new Map<string, Claim>();
    for (const claim of claims) {
      const earlier = first.get(claim.key);
      if (earlier === undefined) {
        first.set(claim.key, claim);
        continue;
      }
      const { line } = earlier.where.positionOf(earlier.path);
      yield problemAt(claim.where, claim.path, {
        ruleId: 'duplicate',
        message: {
          zh: `“${claim.named ?? claim.key}”已在 ${earlier.where.file}:${String(line)} 出现`,
          en: `“${claim.named ?? claim.key}” already stands in ${earlier.where.file}:${String(line)}`,
        },
        hint: {
          zh: '改用另一个编号；若是同一条，合并或删去一条',
          en: 'Use another id; if they are the same thing, join them or delete one',
        },
      });
    }
  }
}

function namespaces(content: Content): readonly (readonly Claim[])[] {
  const ids = (records: readonly Located<{ readonly id: string }>[]): Claim[] =>
    records.map((where) => ({ key: where.value.id, where, path: ['id'] }));
  const keys = <T>(records: readonly Located<T>[], path: DataPath, keyOf: (value: T) => string): Claim[] =>
    records.map((where) => ({ key: keyOf(where.value), where, path }));

  const series = content.targets.records;
  const organisations = content.organisations.records;
  return [
    ids(content.documents.flatMap(({ facts }) => facts ?? [])),
    // Series and points share the addresses and references of targets.
    series.flatMap((where) => [
      ...ids([where]),
      ...where.value.points.map(({ id }, index) => ({ key: id, where, path: ['points', index, 'id'] })),
    ]),
    // The same words of one provision or publication, recorded again.
    series.flatMap((where) =>
      where.value.points.map(({ provision, quote }, index) => ({
        key: [where.value.id, provision, quote].join('\n'),
        named: quote,
        where,
        path: ['points', index, 'quote'],
      })),
    ),
    content.milestones.records.map((where) => {
      const { policy, provision, quote, label, start, end } = where.value;
      return {
        key: [policy, provision, quote, label, start, end].join('\n'),
        named: quote,
        where,
        path: ['quote'],
      };
    }),
    content.reports.records.map((where) => {
      const { policy, region, source, name, value, valueMax, from } = where.value;
      const printedIn =
        'provision' in source ? [policy, source.provision] : [region, source.publisher, source.title];
      const key = [...printedIn, source.quote, name, value, valueMax, from].join('\n');
      return { key, named: source.quote, where, path: ['source', 'quote'] };
    }),
    ids(content.milestones.records),
    ids(content.reports.records),
    ids(content.indicators.records),
    ids(content.topics.records),
    ids(content.corrections.records),
    ids(content.searchLogs.records),
    ids(organisations),
    keys(organisations, ['name'], ({ name }) => name),
    // In one document a name as printed means one body.
    organisations.flatMap((where) =>
      where.value.aliases.map(({ policy, name }, index) => ({
        key: `${policy} ${name}`,
        where,
        path: ['aliases', index, 'name'],
      })),
    ),
    content.topics.records.flatMap((where) =>
      where.value.aspects.flatMap(({ answers }, aspect) =>
        answers.map(({ policy, provision, quote }, index) => ({
          key: `${where.value.id} ${policy} ${provision} ${quote}`,
          named: quote,
          where,
          path: ['aspects', aspect, 'answers', index, 'quote'],
        })),
      ),
    ),
    content.topics.records.flatMap((where) =>
      where.value.aspects.map(({ name }, index) => ({
        key: `${where.value.id} ${name}`,
        named: name,
        where,
        path: ['aspects', index, 'name'],
      })),
    ),
    content.terms.records.flatMap((where) =>
      where.value.everyday.map((key, index) => ({ key, where, path: ['everyday', index] })),
    ),
    content.terms.records.flatMap((where) =>
      where.value.page === undefined ? [] : { key: where.value.page.id, where, path: ['page', 'id'] },
    ),
    // A word of the texts is explained on one page.
    content.terms.records.flatMap((where) =>
      where.value.page === undefined
        ? []
        : where.value.official.map((key, index) => ({ key, where, path: ['official', index] })),
    ),
    content.terms.records.flatMap((where) =>
      (where.value.page?.explanations ?? []).map(({ policy, provision, quote }, index) => ({
        key: `${where.value.page?.id ?? ''} ${policy} ${provision} ${quote}`,
        named: quote,
        where,
        path: ['page', 'explanations', index, 'quote'],
      })),
    ),
    keys(content.readings.records, ['policy'], ({ policy }) => policy),
    keys(content.headingGlosses.records, ['policy'], ({ policy }) => policy),
    keys(
      content.duties.records,
      ['quote'],
      ({ policy, provision, quote }) => `${policy} ${provision} ${quote}`,
    ),
    keys(content.comparisons.records, ['target'], ({ target, report }) => `${target} · ${report}`),
    keys(
      content.numeralExclusions.records,
      ['quote'],
      ({ policy, provision, quote }) => `${policy} ${provision} ${quote}`,
    ),
    keys(
      content.rejectedDrafts.records,
      ['quote'],
      ({ policy, kind, provision, quote }) => `${policy} ${kind} ${provision} ${quote}`,
    ),
    content.readings.records.flatMap((where) =>
      where.value.substitutions.map(({ from, only }, index) => ({
        key: `${where.value.policy} ${from}${only === undefined ? '' : ` (${only.join(', ')})`}`,
        where,
        path: ['substitutions', index, 'from'],
      })),
    ),
  ];
}
