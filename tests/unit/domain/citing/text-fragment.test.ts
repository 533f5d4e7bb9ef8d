import { describe, expect, it } from 'vitest';
import { withTextFragment } from '../../../../src/domain/citing/text-fragment.ts';

describe('withTextFragment', () => {
  it('names a short selection whole, with dashes and commas escaped', () => {
    expect(withTextFragment('https://zhice.example/p/#s3', '5-10家,a')).toBe(
      'https://zhice.example/p/#s3:~:text=5%2D10%E5%AE%B6%2Ca',
    );
  });

  it('names a long selection by its two ends', () => {
    const [, fragment = ''] = withTextFragment(
      'https://zhice.example/p/',
      '甲'.repeat(30) + '乙'.repeat(30),
    ).split('#:~:text=');
    expect(decodeURIComponent(fragment)).toBe(`${'甲'.repeat(10)},${'乙'.repeat(10)}`);
  });

  it('leaves the address alone when nothing is selected', () => {
    expect(withTextFragment('https://zhice.example/p/', ' \n')).toBe('https://zhice.example/p/');
  });
});
