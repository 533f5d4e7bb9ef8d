import { describe, expect, it } from 'vitest';
import {
  formatComparedProvisions,
  parseComparedProvisions,
} from '../../../../src/domain/reuse/compared-address.ts';

const page = 'https://zhice.example/compare/';
const a = { policy: 'shili-2024', provision: 's4-3-8' };
const b = { policy: 'yangli-2023', provision: 's3-5' };

describe('parseComparedProvisions', () => {
  it.each([
    ['?a=shili-2024/s4-3-8&b=yangli-2023/s3-5', { a, b }],
    ['?a=shili-2024%2Fs4-3-8&b=yangli-2023%23s3-5', { a, b }],
    ['?a=shili-2024#s4-3-8&b=yangli-2023#s3-5', { a, b }],
    ['?b=yangli-2023/s3-5&a=shili-2024/s4-3-8', { a, b }],
    ['?a=shili-2024/s4-3-8', { a }],
    ['?a=shili-2024', { a: { policy: 'shili-2024', provision: '' } }],
    ['?a=shili-2024/s4-3-8&b=yangli-2023/s3-5#content', { a, b }],
    ['?a=&b=/s3', {}],
    ['?a=%E0%A4%A', { a: { policy: '\ufffd%A', provision: '' } }],
    ['#a=shili-2024', {}],
    ['', {}],
  ])('reads %s', (query, expected) => {
    expect(parseComparedProvisions(page + query)).toEqual(expected);
  });
});

describe('formatComparedProvisions', () => {
  it('prints an address that reads back the same', () => {
    expect(formatComparedProvisions({ a, b })).toBe('?a=shili-2024/s4-3-8&b=yangli-2023/s3-5');
    expect(parseComparedProvisions(page + formatComparedProvisions({ a, b }))).toEqual({ a, b });
  });

  it('leaves out a side that is not chosen, and the slash where only a document is', () => {
    expect(formatComparedProvisions({ b: { policy: 'shili-2024', provision: '' } })).toBe('?b=shili-2024');
    expect(formatComparedProvisions({})).toBe('');
  });
});
