import { describe, expect, test } from 'vitest';
import { pagesAbove, sectionsMeant } from '../../../../src/features/about/pages-near.ts';

describe('the address of a series that may be a section', () => {
  test.each([
    ['/targets/a-2024-x/', '/', ''],
    ['/en/targets/a-2024-x/', '/', 'en/'],
    ['/embed/targets/a-2024-x/', '/', ''],
    ['/sub/path/en/targets/a-2024-x/', '/sub/path/', 'en/'],
  ])('%s below %s may be a section of any document whose id it begins with', (path, base, folder) => {
    expect(sectionsMeant(path, base)).toEqual([
      { page: `${base}${folder}policies/a/targets/`, id: 'a-2024-x' },
      { page: `${base}${folder}policies/a-2024/targets/`, id: 'a-2024-x' },
    ]);
  });

  test.each(['/targets/', '/targets/list/', '/targets/a-2024-x', '/policies/a-2024-x/', '/topics/a-b/'])(
    '%s is the address of none',
    (path) => {
      expect(sectionsMeant(path, '/')).toEqual([]);
    },
  );

  test('an address outside the path of the site is the address of none', () => {
    expect(sectionsMeant('/targets/a-2024-x/', '/sub/path/')).toEqual([]);
    expect(pagesAbove('/targets/a-2024-x/', '/sub/path/')).toEqual([]);
  });
});

describe('the pages above an address', () => {
  test.each([
    ['/policies/a-2024/targets/9/', '/', ['/policies/a-2024/targets/', '/policies/a-2024/', '/policies/']],
    ['/en/policies/a-2024/x/', '/', ['/en/policies/a-2024/', '/en/policies/']],
    ['/sub/path/topics/x/', '/sub/path/', ['/sub/path/topics/']],
    ['/nothing/', '/', []],
    ['/en/nothing/', '/', []],
    ['/', '/', []],
  ])('of %s below %s are %j: the nearest first, no home page', (path, base, above) => {
    expect(pagesAbove(path, base)).toEqual(above);
  });
});
