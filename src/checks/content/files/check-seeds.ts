import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { problemAt, problemIn } from '../../base/located.ts';
import type { Content } from '../content.ts';
import { readSeedFile } from './read-seed.ts';

/** Seeds are byte for byte what the front matter says they are, can be read, and every one is used. */
export function* checkSeeds(content: Content): Generator<Diagnostic> {
  const used = new Set<string>();
  const folder = content.folders.seeds;
  for (const { origin } of content.documents) {
    if (origin === undefined) continue;
    for (const [index, source] of origin.value.sources.entries()) {
      used.add(source.file);
      const bytes = content.seeds.get(source.file);
      if (bytes === undefined) {
        yield problemAt(origin, ['sources', index, 'file'], {
          ruleId: 'seed-missing',
          message: {
            zh: `${folder}/ 里没有“${source.file}”`,
            en: `There is no “${source.file}” in ${folder}/`,
          },
          hint: { zh: '放入收到的原文件，或改正文件名', en: 'Add the file as received, or correct the name' },
        });
        continue;
      }
      for (const diagnostic of readSeedFile(content.seeds, source.file)?.diagnostics ?? []) {
        if (diagnostic.severity === 'error') yield { ...diagnostic, file: `${folder}/${source.file}` };
      }
      const found = createHash('sha256').update(bytes).digest('hex');
      if (found !== source.sha256) {
        yield problemAt(origin, ['sources', index, 'sha256'], {
          ruleId: 'seed-changed',
          message: {
            zh: `${folder}/${source.file} 的 sha256 是 ${found}，记录的是 ${source.sha256}`,
            en: `The sha256 of ${folder}/${source.file} is ${found}; recorded is ${source.sha256}`,
          },
          hint: {
            zh: '原文件不得改动：恢复收到时的文件；若记录抄错，改正记录',
            en: 'Seeds are never edited: restore the file as received; correct the record if it was copied wrongly',
          },
        });
      }
    }
    const primaries = origin.value.sources.filter(({ role }) => role === 'primary').length;
    if (primaries !== 1) {
      yield problemAt(origin, ['sources'], {
        ruleId: 'seed-primary',
        message: {
          zh: `应有且只有一个 primary 来源，现有 ${String(primaries)} 个`,
          en: `Exactly one source must be primary; there are ${String(primaries)}`,
        },
        hint: { zh: '其余来源写作 witness', en: 'Record the others as witness' },
      });
    }
  }
  const unreadable = content.documents.some(({ origin }) => origin === undefined);
  for (const name of unreadable ? [] : content.seeds.keys()) {
    if (used.has(name)) continue;
    yield problemIn(
      `${folder}/${name}`,
      { line: 1, column: 1 },
      {
        ruleId: 'seed-unused',
        message: { zh: '没有文件使用这份原文', en: 'No document uses this seed' },
        hint: {
          zh: '运行 npm run ingest，或在某份文件的 sources 中记作 witness',
          en: 'Run npm run ingest, or record it as a witness in the sources of a document',
        },
      },
    );
  }
}
