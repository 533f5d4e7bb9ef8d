import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { fixtureSite } from '../browser/fixture-site.ts';
import { readPackage, descriptorProblems } from '../unit/exports/frictionless.ts';
import { schemaProblems } from '../unit/exports/json-validator.ts';
import { listFiles } from './list-files.ts';

const folder = `${fixtureSite.root}/data`;
const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

interface Row {
  readonly id: string;
  readonly policy: string;
  readonly provision: string | null;
  readonly quote: string;
}

interface Provision {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
  readonly children: readonly Provision[];
}

const files = listFiles(folder);
const policies = readJson('policies.json') as readonly { readonly id: string; readonly nature: string }[];
const targets = readJson('targets.json') as readonly (Row & {
  readonly series: string;
  readonly variantOf: string | null;
})[];
const descriptor = readJson('datapackage.json') as {
  readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
};

/** Words of every heading and paragraph of every document, by `<policy>#<id>`. */
const texts = new Map(
  policies.flatMap(({ id }) => {
    const { provisions } = readJson(`policies/${id}.json`) as { readonly provisions: readonly Provision[] };
    const units = (provision: Provision): readonly (readonly [string, string])[] => [
      [`${id}#${provision.id}`, provision.heading],
      ...provision.paragraphs.map((paragraph) => [`${id}#${paragraph.id}`, paragraph.text] as const),
      ...provision.children.flatMap(units),
    ];
    return provisions.flatMap(units);
  }),
);

/** Values of an attribute in the body of a page. */
function attributes(page: string, name: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: object): void => {
    const { attrs = [], childNodes = [] } = node as {
      readonly attrs?: readonly { readonly name: string; readonly value: string }[];
      readonly childNodes?: readonly object[];
    };
    found.push(...attrs.filter((attribute) => attribute.name === name).map(({ value }) => value));
    childNodes.forEach(visit);
  };
  visit(parseFragment(readFileSync(`${fixtureSite.root}/${page}`, 'utf8')));
  return found;
}

test('every file of the page contract is there', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'datapackage.json',
      'milestones.csv',
      'milestones.ics',
      'milestones.json',
      'organisations.csv',
      'organisations.json',
      'reference/targets.csv',
      'reference/targets.json',
      'reference/organisations.csv',
      'parallels.json',
      'policies.json',
      'references.json',
      'reports.csv',
      'reports.json',
      'targets.csv',
      'targets.json',
      'schemas/targets.json',
      ...policies.flatMap(({ id }) => [`policies/${id}.json`, `policies/${id}.txt`]),
    ]),
  );
});

test.each([
  ['targets', 63],
  ['reports', 12],
  ['milestones', 27],
  ['reference/targets', 5],
  ['reference/reports', 3],
  ['reference/milestones', 3],
])(
  'every quote of %s.json is verbatim in the provision that it names, or that of a source elsewhere',
  (name, count) => {
    const rows = readJson(`${name}.json`) as readonly Row[];
    expect(rows).toHaveLength(count);
    const wrong = rows.filter(
      ({ policy, provision, quote }) =>
        policy === '' ||
        quote === '' ||
        (provision !== null && !texts.get(`${policy}#${provision}`)?.includes(quote)),
    );
    expect(wrong).toEqual([]);
  },
);

test.each([
  ['references', 11],
  ['parallels', 20],
  ['reference/references', 1],
  ['reference/parallels', 6],
])('every place in %s.json cuts the quote out of the text that it names', (name, count) => {
  interface Place {
    readonly policy: string;
    readonly provision: string;
    readonly start: number;
    readonly end: number;
  }
  const records = readJson(`${name}.json`) as readonly (Place & {
    readonly quote: string;
    readonly a?: Place;
    readonly b?: Place;
  })[];
  const places = records.flatMap((record) =>
    (record.a && record.b ? [record.a, record.b] : [record]).map((place) => ({
      ...place,
      quote: record.quote,
    })),
  );
  expect(places).toHaveLength(count);
  const wrong = places.filter(
    ({ policy, provision, start, end, quote }) =>
      texts.get(`${policy}#${provision}`)?.slice(start, end) !== quote,
  );
  expect(wrong).toEqual([]);
});

describe.each(listFiles(`${folder}/schemas`))('the published schema %s', (file) => {
  test('accepts the file that it describes', () => {
    const described =
      file === 'document.json'
        ? policies.map(({ id }) => `policies/${id}.json`)
        : file === 'document-parallels.json'
          ? files.filter((path) => /(?:^|\/)parallels\/[^/]+\.json$/u.test(path))
          : [file, `reference/${file}`].filter((path) => files.includes(path));
    expect(described.length).toBeGreaterThan(0);
    const schema = readJson(`schemas/${file}`) as object;
    expect(schema).toMatchObject({ $id: expect.stringMatching(new RegExp(`/data/schemas/${file}$`, 'u')) });
    for (const path of described) expect(schemaProblems(schema, readJson(path))).toEqual([]);
  });
});

test.each([
  ...['policies', 'targets', 'reports', 'milestones', 'organisations'],
  ...['reference/targets', 'reference/reports', 'reference/milestones', 'reference/organisations'],
])(
  '%s.csv has a byte order mark and, that mark removed for this reader, the rows of the list of that name',
  async (name) => {
    expect(readFileSync(`${folder}/${name}.csv`).subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(read(`${name}.csv`).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    // Every table that the descriptor names, those of the documents too.
    const tableFiles = new Map(
      descriptor.resources
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.csv'))
        .map((path) => [path, read(path)] as const),
    );
    const tables = await readPackage(descriptor, tableFiles);
    const ids = (readJson(`${name}.json`) as readonly Row[]).map(({ id }) => id);
    expect(tables.get(name.replace('/', '-'))?.map(({ id }) => id)).toEqual(ids);
  },
);

test('the descriptor is a valid data package that names every list, text and schema with its size and fingerprint', async () => {
  expect(await descriptorProblems(descriptor)).toEqual([]);
  // Tables cut from the lists for one body, series or indicator are no part of the data set.
  const others = files.filter(
    (path) =>
      path !== 'datapackage.json' &&
      path !== 'index.html' &&
      !/^(?:organisations|targets|indicators)\//u.test(path),
  );
  expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(others);
  for (const { path, bytes, hash } of descriptor.resources) {
    const content = readFileSync(`${folder}/${path}`);
    expect([path, content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]).toEqual([
      path,
      bytes,
      hash,
    ]);
  }
});

test('the text of reference material begins with the warning, that of a policy with its first line', () => {
  const first = Object.fromEntries(policies.map(({ id }) => [id, read(`policies/${id}.txt`).split('\n')[0]]));
  const { provisions } = readJson('policies/shili-2024.json') as {
    readonly provisions: readonly Provision[];
  };
  expect(first['jingyu-2024']).toBe('【机器改写文本，不可作为引文】');
  expect(first['shili-2024']).toBe(provisions[0]?.paragraphs[0]?.text ?? provisions[0]?.heading);
});

test('statements that differ, in series of their own, are linked from one page to the other and back', () => {
  const seriesOf = new Map(targets.map(({ id, series }) => [id, series]));
  const pairs = targets.flatMap(({ id, series, variantOf }) => {
    const other = seriesOf.get(variantOf ?? '');
    return variantOf === null || other === undefined || other === series
      ? []
      : [
          [series, `/targets/${other}/#${variantOf}`],
          [other, `/targets/${series}/#${id}`],
        ];
  });
  expect(pairs.length).toBeGreaterThan(0);
  const missing = pairs.filter(
    ([page, address]) =>
      !attributes(`targets/${page}/index.html`, 'href').some((href) => href.endsWith(address ?? '')),
  );
  expect(missing).toEqual([]);
});

test('no row of reference material stands outside its own files', () => {
  const ids = policies.filter(({ nature }) => nature === 'reference').map(({ id }) => id);
  expect(ids).not.toEqual([]);
  const tables = [
    'targets',
    'reports',
    'milestones',
    'organisations',
    'comparisons',
    'references',
    'parallels',
  ];
  const mixed = tables
    .flatMap((name) => [`${name}.csv`, `${name}.json`])
    .filter((path) => files.includes(path) && ids.some((id) => read(path).includes(id)));
  expect(mixed).toEqual([]);
  for (const { policy } of readJson('reference/targets.json') as readonly Row[])
    expect(ids).toContain(policy);
});

test.each(['targets', 'reports', 'milestones', 'organisations', 'policies', 'reference/targets'])(
  'every address in %s leads to a page of the site and an element there',
  (name) => {
    const rows = readJson(`${name}.json`) as readonly {
      readonly address: string | null;
      readonly page?: string;
    }[];
    const addresses = rows
      .flatMap(({ address, page }) => [address, page])
      .filter((each) => each !== null && each !== undefined);
    expect(addresses.length).toBeGreaterThan(0);
    const wrong = addresses.filter((address) => {
      const { origin, pathname, hash } = new URL(address);
      if (origin !== 'https://zhice.example') return false;
      const page = `${decodeURIComponent(pathname.slice(1))}index.html`;
      return hash !== '' && !attributes(page, 'id').includes(hash.slice(1));
    });
    expect(wrong).toEqual([]);
  },
);

describe.each(['data/index.html', 'en/data/index.html'])('%s', (page) => {
  const ids = attributes(page, 'id');
  const links = attributes(page, 'href');

  test('has each id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('links to every list that has records, and to no file of a single document or body', () => {
    const lists = descriptor.resources
      .map(({ path }) => path)
      .filter((path) => /^(?:reference\/)?[a-z]+\.(?:csv|json|ics)$/u.test(path))
      .filter((path) => !path.endsWith('.json') || (readJson(path) as readonly unknown[]).length > 0);
    expect(lists.length).toBeGreaterThan(20);
    expect(lists.filter((path) => !links.some((link) => link.endsWith(`/data/${path}`)))).toEqual([]);
    expect(links.filter((link) => /\/data\/(?:policies|organisations)\//u.test(link))).toEqual([]);
  });

  test('has no style attribute', () => {
    expect(attributes(page, 'style')).toEqual([]);
  });
});
