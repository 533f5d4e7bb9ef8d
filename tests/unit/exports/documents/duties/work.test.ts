import { expect, test } from 'vitest';
import { namedOrganisations } from '../../../../../src/content/named-organisations.ts';
import { samplePolicy, provision } from '../../../domain/citing/sample-documents.ts';
import { countedSite } from '../../../content/counted-site.ts';
import { sampleOrganisation, samplePoint } from '../../../content/sample-records.ts';

/** A record that counts how often something is read of it. */
function counted<Each extends object>(record: Each, count: () => void): Each {
  return new Proxy(record, {
    get: (target, name, receiver): unknown => {
      count();
      return Reflect.get(target, name, receiver);
    },
  });
}

/** How often a duty, a series or a body is read to find the tasks of every body of so many documents. */
function readsOf(documents: number): number {
  let reads = 0;
  const count = () => {
    reads += 1;
  };
  const ids = Array.from({ length: documents }, (_, index) => `d-${index}`);
  const site = countedSite({
    documents: ids.map((id) => ({
      policy: samplePolicy({ id, title: id }),
      text: { provisions: [provision('s1', '一、', '要求', ['建成基地。（责任单位：市教育局）'])] },
    })),
    organisations: ids.map((id) =>
      sampleOrganisation({ id: `${id}-body`, name: `${id}局`, aliases: [{ policy: id, name: '市教育局' }] }),
    ),
    duties: ids.map((policy) => ({
      policy,
      provision: 's1-p1',
      quote: '（责任单位：市教育局）',
      organisations: [`${policy}-body`],
    })),
    milestones: [],
    reports: [],
    comparisons: [],
    topics: [],
    indicators: [],
    targets: ids.map((policy) => ({
      id: `${policy}-base`,
      policy,
      name: '基地',
      kind: 'target' as const,
      counting: 'unstated' as const,
      review: 'reviewed' as const,
      points: [
        samplePoint({ id: `${policy}-base-1`, provision: 's1-p1', organisations: [`${policy}-body`] }),
      ],
    })),
  });
  const named = namedOrganisations({
    ...site,
    duties: site.duties.map((duty) => counted(duty, count)),
    targets: site.targets.map((series) => counted(series, count)),
    organisations: site.organisations.map((body) => counted(body, count)),
  });
  expect(named.filter(({ tasks }) => tasks.length === 1)).toHaveLength(documents);
  return reads;
}

test('what is read of the records to find the tasks of all bodies doubles with the documents', () => {
  expect(readsOf(80) / readsOf(40)).toBeLessThan(2.2);
});
