import { describe, expect, test } from 'vitest';
import { dataPageJsonLd, targetsPageJsonLd } from '../../../../src/features/data/dataset-json-ld.ts';
import { countedSite } from '../../content/counted-site.ts';

const site = countedSite();

describe('the description of the data set', () => {
  test('covers the regions of policies and what the indicators measure, but not those of reference material', () => {
    expect(dataPageJsonLd(site)).toMatchObject({
      '@type': 'Dataset',
      url: 'https://zhice.example/data/',
      dateModified: '2026-11-21',
      spatialCoverage: ['甲市', '乙县', '丙市'].map((name) => ({ name })),
      variableMeasured: [{ name: '基地' }],
    });
  });

  test('covers the years from the first document to the last date', () => {
    expect(dataPageJsonLd(site)).toMatchObject({ temporalCoverage: '2023/2027' });
    expect(dataPageJsonLd(countedSite({ documents: [], targets: [] }))).not.toHaveProperty(
      'temporalCoverage',
    );
  });

  test('distributes every list of records with its media type, no text of a document and none of reference material', () => {
    const printed = JSON.stringify(dataPageJsonLd(site));
    expect(printed).toContain('https://zhice.example/data/targets.csv');
    expect(printed).toContain('https://zhice.example/data/parallels.json');
    expect(printed).not.toContain('/data/policies/');
    expect(printed).not.toContain('/data/reference/');
    expect(printed).not.toContain('charset');
  });
});

test('the targets alone are distributed as their two files', () => {
  expect(targetsPageJsonLd(site)).toMatchObject({
    url: 'https://zhice.example/targets/',
    distribution: [
      { contentUrl: 'https://zhice.example/data/targets.csv', encodingFormat: 'text/csv' },
      { contentUrl: 'https://zhice.example/data/targets.json', encodingFormat: 'application/json' },
    ],
  });
});
