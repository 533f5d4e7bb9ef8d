import { expect, test } from 'vitest';
import { citingSite } from '../../../../src/features/citing/citing-site.ts';
import { countedSite } from '../../content/counted-site.ts';

test('citations lead to the Chinese pages, and read the texts of the site that they stand on', () => {
  const site = countedSite({}, { SITE_URL: 'https://a.example', BASE_PATH: '/zhice/' });
  expect(citingSite(site)).toEqual({
    'data-texts': '/zhice/data/policies/',
    'data-addresses': 'https://a.example/zhice/policies/',
    'data-site-name': '职策',
  });
});
