import type { Diagnostic } from '../../domain/source/diagnostic.ts';
import { problemIn } from '../base/located.ts';
import { collectionNames, documentFile, PUBLISHED_IDS, recordFile } from '../../schemas/collections.ts';

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
            zh: `改成已知的名称，或移走；已知：${filesOf('<编号>').join('、')}`,
            en: `Give it a known name, or move it away; known: ${filesOf('<id>').join(', ')}`,
          },
        },
      ),
    );
}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const KNOWN = new RegExp(`^content/(?:${filesOf(SLUG).join('|').replaceAll('.', '\\.')})$`);

/** Every file that may stand under `content/`, with `policy` for the id of a document. */
function filesOf(policy: string): readonly string[] {
  return [documentFile(policy), ...collectionNames.map((name) => recordFile(name, policy)), PUBLISHED_IDS.path];
}

function isKnown(file: string): boolean {
  return KNOWN.test(file);
}
