import type { z } from 'zod';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import type { CollectionName, RecordOf } from '../../../schemas/collections.ts';
import { COLLECTIONS } from '../../../schemas/collections.ts';
import type { DataPath, Located } from '../../base/located.ts';
import { problemIn } from '../../base/located.ts';
import { shape } from '../../base/schema-problems.ts';
import { readYamlSource } from '../../base/yaml-source.ts';
import type { Collection } from '../collections.ts';
import type { LocatedHidden } from './describe-hidden.ts';
import type { TextFile } from './text-file.ts';

/**
 * Reads the files of one collection. Each record is checked against its schema by itself, so that an unfit one
 * hides neither its neighbours nor itself.
 */
export function readRecords<Name extends CollectionName>(
  name: Name,
  files: readonly TextFile[],
): {
  value: Collection<RecordOf<Name>>;
  diagnostics: readonly Diagnostic[];
  hidden: readonly LocatedHidden[];
} {
  const record: z.ZodType = COLLECTIONS[name].schema.element;
  const records: Located<RecordOf<Name>>[] = [];
  const claimedIds = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const hidden: LocatedHidden[] = [];
  let isRead = true;
  let isFit = true;
  for (const { file, source } of files) {
    if (source === undefined) {
      isRead = false;
      continue;
    }
    const yaml = readYamlSource(source, file);
    const { positionOf, positionOfName } = yaml;
    diagnostics.push(...yaml.diagnostics);
    hidden.push(...yaml.hidden.map((found) => ({ ...found, file })));
    if (!Array.isArray(yaml.value)) {
      isRead = false;
      if (yaml.diagnostics.length === 0) diagnostics.push(notAList(file));
      continue;
    }
    yaml.value.forEach((value: unknown, index) => {
      for (const id of idsIn(value)) claimedIds.add(id);
      const raw: Located<unknown> = {
        value,
        file,
        positionOf: (path: DataPath = [], words?: string) => positionOf([index, ...path], words),
        positionOfName: (path) => positionOfName([index, ...path]),
      };
      const shaped = shape(record, raw);
      if (shaped.ok) records.push({ ...raw, value: shaped.value as RecordOf<Name> });
      else {
        isFit = false;
        diagnostics.push(...shaped.diagnostics);
      }
    });
  }
  return { value: { records, claimedIds, isRead, isFit: isRead && isFit }, diagnostics, hidden };
}

function notAList(file: string): Diagnostic {
  return problemIn(
    file,
    { line: 1, column: 1 },
    {
      ruleId: 'schema',
      message: { zh: '文件内容应是一个列表', en: 'The file should hold a list' },
      hint: {
        zh: '每条记录以“- ”开头；没有记录时写 []',
        en: 'Begin each record with “- ”; write [] when there is none',
      },
    },
  );
}

/** The record's own id, and those of the points in it. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, points } = value as { id?: unknown; points?: unknown };
  const own = typeof id === 'string' ? [id] : [];
  return Array.isArray(points) ? [...own, ...points.flatMap(idsIn)] : own;
}
