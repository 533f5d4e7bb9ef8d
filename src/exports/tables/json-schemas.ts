import { z } from 'zod';
import { fieldWords } from '../../i18n/data-field-messages.ts';
import { documentParallelsSchema } from '../records/document-parallels.ts';
import { documentRecordSchema } from '../records/document-record.ts';
import type { JsonFileName } from './json-files.ts';
import { jsonFiles } from './json-files.ts';

/** A JSON Schema, or a part of one, as far as it is read here. */
export interface SchemaNode {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly $ref?: string;
}

/** Files about one document, each one record: `/data/policies/<id>.json` and `/data/parallels/<id>.json`. */
const ofOneDocument = {
  document: documentRecordSchema,
  'document-parallels': documentParallelsSchema,
} as const;

/** A file about one document; every other is of the list of the same name. */
export type SchemaName = JsonFileName | keyof typeof ofOneDocument;

/** Whether the schema is that of one record, not of a list. */
export function isOfOneDocument(name: SchemaName): name is keyof typeof ofOneDocument {
  return name in ofOneDocument;
}

export const schemaNames: readonly SchemaName[] = [
  ...(Object.keys(jsonFiles) as JsonFileName[]),
  'document',
  'document-parallels',
];

/**
 * The JSON Schema (2020-12) of a data file, with the meaning of each field in Chinese and English.
 * @param address full address that the schema is published under
 */
export function jsonSchemaOf(name: SchemaName, address: string): SchemaNode {
  const schema = isOfOneDocument(name) ? ofOneDocument[name] : z.array(jsonFiles[name].schema);
  const { $schema, ...node } = z.toJSONSchema(schema, { target: 'draft-2020-12' }) as SchemaNode;
  return { $schema, $id: address, ...describeNode(name, node, '') };
}

/** Adds descriptions to every property below a node; `path` is that of the node. */
function describeNode(name: SchemaName, node: SchemaNode, path: string): SchemaNode {
  const { properties, items, anyOf, oneOf } = node;
  const definitions = node['$defs'] as Readonly<Record<string, SchemaNode>> | undefined;
  return {
    ...node,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, property]) => {
          const inner = path === '' ? key : `${path}.${key}`;
          return [key, { ...describeNode(name, property, inner), ...descriptionOf(name, inner) }];
        }),
      ),
    }),
    ...(items && { items: describeNode(name, items, path) }),
    ...(anyOf && { anyOf: anyOf.map((option) => describeNode(name, option, path)) }),
    ...(oneOf && { oneOf: oneOf.map((option) => describeNode(name, option, path)) }),
    // The one recursive record is a provision.
    ...(definitions && {
      $defs: Object.fromEntries(
        Object.entries(definitions).map(([key, definition]) => [
          key,
          describeNode(name, definition, 'provisions'),
        ]),
      ),
    }),
  };
}

function descriptionOf(
  name: SchemaName,
  path: string,
): { readonly title?: string; readonly description?: string } {
  const zh = fieldWords('zh-CN', name, path);
  const en = fieldWords('en', name, path);
  if (zh === undefined || en === undefined) return {};
  return { title: `${zh.title} · ${en.title}`, description: `${zh.meaning} · ${en.meaning}` };
}
