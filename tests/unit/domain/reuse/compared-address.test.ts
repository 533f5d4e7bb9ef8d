import { describe, expect, it } from 'vitest';
import {
  formatComparedProvisions,
  parseComparedProvisions,
} from '../../../../src/domain/reuse/compared-address.ts';

const page = 'https://zhice.example/compare/';
const a = { policy: 'wuhai-2024', provision: 's4-3-8' };
const b = { policy: 'baoqing-2023', provision: 's3-5' };

describe('readComparedPlaces', () => {
  it.each([
    ['?a=wuhai-2024/s4-3-8&b=baoqing-2023/s3-5', { a, b }],
    ['?a=wuhai-2024%2Fs4-3-8&b=baoqing-2023%23s3-5', { a, b }],
    ['?a=wuhai-2024#s4-3-8&b=baoqing-2023#s3-5', { a, b }],
    ['?b=baoqing-2023/s3-5&a=wuhai-2024/s4-3-8', { a, b }],
    ['?a=wuhai-2024/s4-3-8', { a }],
    ['?a=wuhai-2024', { a: { policy: 'wuhai-2024', provision: '' } }],
    ['?a=wuhai-2024/s4-3-8&b=baoqing-2023/s3-5#content', { a, b }],
    ['?a=&b=/s3', {}],
    ['?a=%E0%A4%A', { a: { policy: '\ufffd%A', provision: '' } }],
    ['#a=wuhai-2024', {}],
    ['', {}],
  ])('reads %s', (query, places) => {
    expect(parseComparedProvisions(page + query)).toEqual(places);
  });
});

describe('printComparedPlaces', () => {
  it('prints an address that reads back the same', () => {
    expect(formatComparedProvisions({ a, b })).toBe('?a=wuhai-2024/s4-3-8&b=baoqing-2023/s3-5');
    expect(parseComparedProvisions(page + formatComparedProvisions({ a, b }))).toEqual({ a, b });
  });

  it('leaves out a side that is not chosen, and the slash where only a document is', () => {
    expect(formatComparedProvisions({ b: { policy: 'wuhai-2024', provision: '' } })).toBe('?b=wuhai-2024');
    expect(formatComparedProvisions({})).toBe('');
  });
});
