import type { Diagnostic } from '../../domain/diagnostic.ts';
import { problemIn } from '../base/located.ts';
import { LIST_FILES, LIST_FOLDERS } from './collections.ts';

/** Files under `content/` that nothing reads: a misspelt name would otherwise be silence. */
export function findStrayFiles(files: readonly string[]): readonly Diagnostic[] {
  return files
    .filter((file) => !isKnown(file))
    .map((file) =>
      problemIn(
        file,
        { line: 1, column: 1 },
        {
          ruleId: 'unknown-file',
          message: { zh: `content/ 下没有任何程序读取“${file}”`, en: `Nothing reads “${file}” under content/` },
          hint: {
            zh: `改成已知的名称，或移走；已知：policies/<编号>.mdx、${FOLDERS.join('、')}、${NAMES.join('、')}、published-ids.json、published-records.json`,
            en: `Give it a known name, or move it away; known: policies/<id>.mdx, ${FOLDERS.join(', ')}, ${NAMES.join(', ')}, published-ids.json, published-records.json`,
          },
        },
      ),
    );
}

const FOLDERS = Object.values(LIST_FOLDERS).map(({ path }) => `${path}/<id>.yaml`);
const NAMES = Object.values(LIST_FILES).map(({ path }) => path);
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const KNOWN = [
  new RegExp(`^content/policies/${SLUG}\\.mdx$`),
  /^content\/published-(?:ids|records)\.json$/,
  ...Object.values(LIST_FOLDERS).map(({ path }) => new RegExp(`^content/${path}/${SLUG}\\.yaml$`)),
];

function isKnown(file: string): boolean {
  return NAMES.some((name) => file === `content/${name}`) || KNOWN.some((pattern) => pattern.test(file));
}
