import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { Problem } from '../../base/located.ts';
import { problemAt, problemIn } from '../../base/located.ts';
import type { Content, ContentDocument } from '../content.ts';
import { textHash } from '../files/text-hash.ts';
import { isCorrected } from './trace-corrections.ts';

/**
 * An id once published leads to its text for ever: it stays, or an alias leads on from it, and its text changes
 * only with a recorded correction.
 */
export function* checkPermanence(content: Content): Generator<Diagnostic> {
  const published = content.publishedIds;
  if (
    published === undefined &&
    content.diagnostics.some(({ file }) => file === `${content.folders.content}/published-ids.json`)
  )
    return;
  for (const document of content.documents) {
    // A front matter that cannot be read yet is a problem of its own, and nothing is published before it is mended.
    if (document.facts === undefined || document.facts.value.review === 'draft') continue;
    yield* checkNewIds(document, published?.value[document.id]?.ids ?? {});
  }
  if (published === undefined) return;
  const documents = new Map(content.documents.map((document) => [document.id, document]));
  const corrections = Map.groupBy(
    content.corrections.records.map(({ value }) => value),
    ({ policy, provision = '' }) => `${policy}#${provision}`,
  );
  for (const [policy, { ids, aliases }] of Object.entries(published.value)) {
    const document = documents.get(policy);
    if (document === undefined) {
      yield problemAt(
        published,
        [policy],
        documentLost(`${content.folders.content}/policies/${policy}.mdx`, policy),
      );
      continue;
    }
    if (!document.complete) continue;
    for (const [id, before] of Object.entries(ids)) {
      const line = document.partById.get(id);
      if (line === undefined) {
        if (!(id in aliases)) yield problemAt(published, [policy, 'ids', id], idLost(policy, id), id);
        continue;
      }
      const after = textHash(line.text);
      if (
        after === before ||
        isCorrected(corrections.get(`${policy}#${id}`) ?? [], { policy, provision: id, before, after })
      )
        continue;
      yield problemIn(
        document.file,
        document.positionOfPart(id),
        textChanged(content, { policy, id, before, after }),
      );
    }
    for (const [id, target] of Object.entries(aliases)) {
      if (document.partById.has(target)) continue;
      yield problemAt(published, [policy, 'aliases', id], aliasLost(id, target));
    }
  }
}

function* checkNewIds(
  document: ContentDocument,
  recorded: Readonly<Record<string, string>>,
): Generator<Diagnostic> {
  const fresh = [...document.partById.keys()].filter((id) => !(id in recorded));
  const first = fresh[0];
  if (first === undefined) return;
  yield problemIn(document.file, document.positionOfPart(first), {
    ruleId: 'id-not-recorded',
    message: {
      zh: `有 ${String(fresh.length)} 个编号尚未登记：${sample(fresh, '、')}`,
      en: `${String(fresh.length)} ids are not recorded yet: ${sample(fresh, ', ')}`,
    },
    hint: {
      zh: '核对编号后运行 npm run publish:ids；登记后永不改动',
      en: 'Read the ids, then run npm run publish:ids; once recorded they never change',
    },
  });
}

function sample(ids: readonly string[], separator: string): string {
  return ids.length <= 5 ? ids.join(separator) : `${ids.slice(0, 5).join(separator)}…`;
}

function documentLost(file: string, policy: string): Problem {
  return {
    ruleId: 'document-lost',
    message: {
      zh: `已公布的文件“${policy}”不见了`,
      en: `The published document “${policy}” is gone`,
    },
    hint: {
      zh: `恢复 ${file}；已公布的地址须一直有效`,
      en: `Restore ${file}; published addresses have to keep working`,
    },
  };
}

function idLost(policy: string, id: string): Problem {
  return {
    ruleId: 'id-lost',
    message: {
      zh: `已公布的编号“${policy}#${id}”不见了`,
      en: `The published id “${policy}#${id}” is gone`,
    },
    hint: {
      zh: '恢复这个编号；确需改号时，在 aliases 中写明旧编号 → 新编号',
      en: 'Restore the id; where it has to change, lead the old id to the new one under aliases',
    },
  };
}

function aliasLost(id: string, target: string): Problem {
  return {
    ruleId: 'alias-lost',
    message: {
      zh: `别名“${id}”指向的“${target}”不存在`,
      en: `The alias “${id}” leads to “${target}”, which does not exist`,
    },
    hint: { zh: '指向文件中现有的编号', en: 'Lead it to an id that stands in the document' },
  };
}

function textChanged(
  { folders }: Content,
  change: { policy: string; id: string; before: string; after: string },
): Problem {
  const { policy, id, before, after } = change;
  return {
    ruleId: 'text-changed',
    message: {
      zh: `“${policy}#${id}”的文字与登记时不同：登记 ${before}，现在 ${after}`,
      en: `The text of “${policy}#${id}” differs from what was recorded: recorded ${before}, now ${after}`,
    },
    hint: {
      zh: `若是误改，恢复原文；若确应更正，在 ${folders.content}/corrections.yaml 记一条，before: ${before}，after: ${after}，再运行 npm run publish:ids`,
      en: `Restore the text if it was changed by mistake; if it is a correction, record it in ${folders.content}/corrections.yaml with before: ${before} and after: ${after}, then run npm run publish:ids`,
    },
  };
}
