import { z } from 'zod';
import { isToWrite } from '../../domain/placeholder.ts';
import type { Bilingual, Diagnostic } from '../../domain/source/diagnostic.ts';
import type { DataPath, Located } from './located.ts';
import { problemIn } from './located.ts';
import { placeholderProblem } from './placeholder-problem.ts';
import { valueAt } from './value-at.ts';

/** Either the value as its schema types it, or what is wrong with it, each problem at its own node. */
export type Shaped<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

type Issue = z.core.$ZodIssue;

/** Checks `raw` against a schema. Fields that the schema does not know are problems at their own position. */
export function shape<Schema extends z.ZodType>(
  schema: Schema,
  raw: Located<unknown>,
): Shaped<z.output<Schema>> {
  const result = schema.safeParse(raw.value, { error: bilingualError });
  if (result.success) return { ok: true, value: result.data };
  const found = result.error.issues.flatMap((issue) => flatten(issue, []));
  const diagnostics = found.map(({ path, message, isUnknown, choices }) => {
    if (isUnknown === true)
      return problemIn(raw.file, raw.positionOfName(path), { ruleId: 'schema', message, hint: HINT });
    const value = valueAt(raw.value, path);
    const isLeft = typeof value === 'string' && isToWrite(value);
    const problem = isLeft
      ? placeholderProblem({ path, text: value }, choices)
      : { ruleId: 'schema', message, hint: HINT };
    return problemIn(raw.file, raw.positionOf(path), problem);
  });
  return { ok: false, diagnostics };
}

const HINT: Bilingual = {
  zh: '照同类记录的写法改；编辑器会列出这一项可填的值',
  en: 'Write it as other records of its kind do; an editor lists what it may say',
};

interface Found {
  readonly path: DataPath;
  readonly message: Bilingual;
  /** The field itself is wrong, not its value. */
  readonly isUnknown?: boolean;
  /** What the field may say, where that is a closed list. */
  readonly choices?: readonly string[];
}

function flatten(issue: Issue, base: DataPath): Found[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: { zh: `未知字段“${key}”`, en: `Unknown field “${key}”` },
        isUnknown: true,
      }));
    case 'invalid_union': {
      const nearest = [...issue.errors].sort((a, b) => a.length - b.length)[0];
      if (nearest !== undefined) return nearest.flatMap((inner) => flatten(inner, path));
      break;
    }
    case 'invalid_value':
      return [{ path, message: bilingual(issue.message, path), choices: issue.values.map(String) }];
    case 'invalid_key':
      return issue.issues.map((inner) => ({ path, message: bilingual(inner.message, path) }));
    case 'invalid_type':
      if (issue.message.includes('undefined')) {
        const field = String(path.at(-1) ?? '');
        return [
          {
            path,
            message: {
              zh: `缺少字段“${field}”（${issue.expected}）`,
              en: `Field “${field}” is missing (${issue.expected})`,
            },
          },
        ];
      }
      break;
    default:
  }
  return [{ path, message: bilingual(issue.message, path) }];
}

/** Messages written in the schemas carry both languages, separated by ` · `, as do those made below. */
function bilingual(message: string, path: DataPath): Bilingual {
  const field = path.map(String).join('.');
  const [zh = message, en = zh] = message.split(' · ');
  return field === '' ? { zh, en } : { zh: `${field}：${zh}`, en: `${field}: ${en}` };
}

const zhError = z.locales.zhCN().localeError;
const enError = z.locales.en().localeError;

function bilingualError(issue: z.core.$ZodRawIssue): string {
  const text = (found: ReturnType<typeof zhError>): string =>
    (typeof found === 'string' ? found : found?.message) ?? issue.code;
  return `${text(zhError(issue))} · ${text(enError(issue))}`;
}
