import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import {
  collectionNames,
  documentFile,
  PUBLISHED_ADDRESSES,
  PUBLISHED_IDS,
  PUBLISHED_RECORDS,
  recordFile,
} from '../../../schemas/collections.ts';
import { problemIn } from '../../base/located.ts';

/** Files of the content folder, itself included in each name, that nothing reads: a misspelt name would otherwise be silence. */
export function findStrayFiles(files: readonly string[], folder: string): readonly Diagnostic[] {
  return files
    .filter((file) => !isKnown(file.slice(folder.length + 1)))
    .map((file) =>
      problemIn(
        file,
        { line: 1, column: 1 },
        {
          ruleId: 'unknown-file',
          message: {
            zh: `${folder}/ 下没有任何程序读取“${file}”`,
            en: `Nothing reads “${file}” under ${folder}/`,
          },
          hint: {
            zh: `改成已知的名称，或移走；已知：${filesOf('<编号>').join('、')}`,
            en: `Give it a known name, or move it away; known: ${filesOf('<id>').join(', ')}`,
          },
        },
      ),
    );
}

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const KNOWN = new RegExp(`^(?:${filesOf(SLUG).join('|').replaceAll('.', '\\.')})$`);

/** Every file that may stand in the content folder, with `policy` for the id of a document. */
function filesOf(policy: string): readonly string[] {
  return [
    documentFile(policy),
    ...collectionNames.map((name) => recordFile(name, policy)),
    PUBLISHED_IDS.path,
    PUBLISHED_ADDRESSES.path,
    PUBLISHED_RECORDS.path,
  ];
}

function isKnown(file: string): boolean {
  return KNOWN.test(file);
}
