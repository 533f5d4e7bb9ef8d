import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files whose tests build sites of their own, one at a time: they come first, so that others run beside them and none
 * is left to wait for the next at the end. Then the longest of the others.
 */
const FIRST = [
  'many-documents',
  'fifth-document',
  'gate',
  'dev',
  'sections',
  'without-english',
  'without-reference',
  'valid-html',
  'page-weight',
];

/** The order in which files are started: those that build, the longest, then the largest. */
export class BuildersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const turn = ({ moduleId }: TestSpecification): number => {
      const at = FIRST.indexOf(basename(moduleId, '.test.ts'));
      return at === -1 ? FIRST.length : at;
    };
    return sorted.toSorted((one, other) => turn(one) - turn(other));
  }
}
