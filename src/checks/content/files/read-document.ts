import { z } from 'zod';
import type { Diagnostic } from '../../../domain/source/diagnostic.ts';
import { frontMatterRange } from '../../../ingest/mdx/front-matter-range.ts';
import { readMdx } from '../../../ingest/mdx/read-mdx.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { policySchema } from '../../../schemas/policy.ts';
import type { Located } from '../../base/located.ts';
import { problemIn } from '../../base/located.ts';
import { shape } from '../../base/schema-problems.ts';
import { readYamlSource } from '../../base/yaml-source.ts';
import type { ChartEmbed, ContentDocument, DocumentOrigin } from '../content.ts';
import type { AddressedPart } from '../documents/addressed-parts.ts';
import { addressedParts } from '../documents/addressed-parts.ts';
import type { LocatedHidden } from './describe-hidden.ts';
import type { TextFile } from './text-file.ts';

/** Reads one MDX file of `content/policies`: front matter against its schema, body into provisions. */
export function readDocument({ file, source }: TextFile): {
  value: ContentDocument;
  diagnostics: readonly Diagnostic[];
  hidden: readonly LocatedHidden[];
} {
  const facts = source === undefined ? UNREAD : readFacts(source, file);
  const mdx = readMdx(source ?? '', file);
  // Front matter is read here, where every node has its position.
  const problems = mdx.diagnostics.filter(({ ruleId }) => ruleId !== 'mdx-front-matter');
  const parts = addressedParts(mdx.value.text);
  const { positions } = mdx.value;
  return {
    value: {
      id: file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length),
      file,
      facts: facts.value,
      origin: facts.origin,
      text: mdx.value.text,
      complete:
        mdx.value.text.provisions.length > 0 && problems.every(({ ruleId }) => ruleId !== 'mdx-duplicate-id'),
      parts,
      partById: indexById(parts),
      positions,
      positionOfPart: (id) => positions.get(id) ?? { line: 1, column: 1 },
      embeds: mdx.value.embeds.flatMap(({ attributes, position }): ChartEmbed[] =>
        attributes['series'] === undefined ? [] : [{ series: attributes['series'], position }],
      ),
    },
    diagnostics: [...facts.diagnostics, ...problems],
    hidden: facts.hidden,
  };
}

interface ReadFacts {
  readonly value: Located<Policy> | undefined;
  readonly origin: Located<DocumentOrigin> | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly hidden: readonly LocatedHidden[];
}

/** Of a file that is no text, which is reported where it is read. */
const UNREAD: ReadFacts = { value: undefined, origin: undefined, diagnostics: [], hidden: [] };

function readFacts(source: string, file: string): ReadFacts {
  const range = frontMatterRange(source);
  if (range === undefined) {
    const problem = {
      ruleId: 'front-matter',
      message: { zh: '缺少文件头', en: 'There is no front matter' },
      hint: {
        zh: '文件第一行写 ---，其后是各字段，再以 --- 结束；npm run ingest 会生成',
        en: 'Begin the file with ---, then the fields, then ---; npm run ingest writes it',
      },
    };
    return { ...UNREAD, diagnostics: [problemIn(file, { line: 1, column: 1 }, problem)] };
  }
  const yaml = readYamlSource(source, file, range);
  const hidden = yaml.hidden.map((found) => ({ ...found, file }));
  if (yaml.value === null) return { ...UNREAD, diagnostics: yaml.diagnostics, hidden };
  const { value: read, positionOf, positionOfName } = yaml;
  const raw = { value: read, file, positionOf, positionOfName };
  const shaped = shape(policySchema, raw);
  if (shaped.ok) {
    const value = { ...raw, value: shaped.value };
    return { value, origin: value, diagnostics: yaml.diagnostics, hidden };
  }
  const origin = originSchema.safeParse(read);
  return {
    value: undefined,
    origin: origin.success ? { ...raw, value: origin.data } : undefined,
    diagnostics: [...yaml.diagnostics, ...shaped.diagnostics],
    hidden,
  };
}

/** The fields that a text is compared with its seed by; others may be unfit. */
const originSchema = z.object({
  sources: policySchema.shape.sources,
  emendations: policySchema.shape.emendations,
});

/** Of two parts with one id the first counts; `readMdx` reports the other. */
function indexById(parts: readonly AddressedPart[]): ReadonlyMap<string, AddressedPart> {
  const byId = new Map<string, AddressedPart>();
  for (const part of parts) if (!byId.has(part.id)) byId.set(part.id, part);
  return byId;
}
