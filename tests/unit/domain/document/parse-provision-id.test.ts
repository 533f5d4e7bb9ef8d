import { describe, expect, it } from 'vitest';
import { annexPrefix, parseProvisionId, partOf } from '../../../../src/domain/document/parse-provision-id.ts';
import { provisionId } from '../../../../src/schemas/provision-id.ts';

/** The kinds of an id's steps, each with what tells it from others of its kind. */
function stepsOf(id: string): readonly string[] {
  return parseProvisionId(id).map((step) => {
    if (step.kind === 'part') return `part ${step.name} ${String(step.number)}`;
    return `${step.kind} ${'segment' in step ? step.segment : String(step.number)}`;
  });
}

describe('parseProvisionId', () => {
  it.each([
    ['s3-2-5', ['section s3', 'item 2', 'item 5']],
    ['s3-2-5-p1', ['section s3', 'item 2', 'item 5', 'paragraph 1']],
    ['c2-s1-2', ['container c2', 'section s1', 'item 2']],
    ['b2-c1-j3', ['container b2', 'container c1', 'container j3']],
    ['a12z1-p2-3', ['article a12z1', 'paragraph 2', 'item 3']],
    ['x1-y2-t1-r3', ['annex x1', 'annex-table y2', 'table 1', 'row 3']],
    ['x2-signature2-p1', ['annex x2', 'part signature 2', 'paragraph 1']],
    ['notice-title', ['part notice-title 1']],
    ['notice-p2', ['part notice 1', 'paragraph 2']],
    ['s2-k1', ['section s2', 'box k1']],
    ['s2-fn3', ['section s2', 'footnote 3']],
    ['p4', ['paragraph 4']],
  ])('reads the steps of %s', (id, steps) => {
    expect(stepsOf(id)).toEqual(steps);
    expect(provisionId.safeParse(id).success).toBe(true);
  });

  it.each(['s', 's0x', 'S3', 's3--2', 'noticed', 'q1', '3、'])('finds no steps in %j', (id) => {
    expect(stepsOf(id)).toEqual([]);
  });

  it.each(['', '-', 'x1-', 's3-', 'x', 'note1', 'signature0', 's03', 'a1z0', 't1-r0', 'r1', '2-1', 's1-x1'])(
    'has a schema that refuses %j',
    (id) => {
      expect(provisionId.safeParse(id).success).toBe(false);
    },
  );
});

describe('annexPrefix', () => {
  it.each([
    ['x1', 'x1-'],
    ['x1-y2-t1', 'x1-y2-'],
    ['x12-title', 'x12-'],
    ['s3-2', ''],
    ['notice', ''],
  ])('of %s is %j', (id, prefix) => {
    expect(annexPrefix(id)).toBe(prefix);
  });
});

describe('partOf', () => {
  it.each([
    ['x1-preamble', 'preamble'],
    ['signature2', 'signature'],
    ['notice-title', 'notice-title'],
    ['s3', undefined],
    ['notice-p1', undefined],
  ])('of %s is %j', (id, part) => {
    expect(partOf(id)).toBe(part);
  });
});
