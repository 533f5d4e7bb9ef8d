import type { SchemaName, SchemaNode } from './json-schemas.ts';
import { isOfOneDocument, jsonSchemaOf } from './json-schemas.ts';

/** A field of a data file, as documented. */
export interface SchemaField {
  /** Names from the outermost object in, joined by dots; items of a list add nothing: `sources.file`. */
  readonly path: string;
  readonly type: 'string' | 'number' | 'boolean' | 'date' | 'list' | 'object';
  /** May be missing: absent, or `null`. */
  readonly optional: boolean;
  /** Codes that it may hold. */
  readonly values: readonly string[];
  readonly pattern: string | undefined;
}

/** Every field of a data file, outer before inner, each once. */
export function schemaFields(name: SchemaName): readonly SchemaField[] {
  const schema = jsonSchemaOf(name, '');
  const definitions = (schema['$defs'] ?? {}) as Readonly<Record<string, SchemaNode>>;
  const fields = new Map<string, SchemaField>();
  visit(isOfOneDocument(name) ? schema : (schema.items ?? {}), '', new Set());
  return [...fields.values()];

  function visit(node: SchemaNode, path: string, above: ReadonlySet<string>): void {
    const reference = node.$ref?.split('/').at(-1);
    if (reference !== undefined) {
      // A record that holds records of its own kind is described once.
      if (!above.has(reference)) visit(definitions[reference] ?? {}, path, new Set([...above, reference]));
      return;
    }
    const kinds = node.oneOf ?? [];
    for (const option of [...(node.anyOf ?? []), ...kinds]) visit(option, path, above);
    for (const key of kinds.flatMap(({ properties }) => Object.keys(properties ?? {}))) {
      const inner = path === '' ? key : `${path}.${key}`;
      const field = fields.get(inner);
      // A field that only some kinds of record in a list have.
      if (field !== undefined && kinds.some(({ properties }) => !(key in (properties ?? {})))) {
        fields.set(inner, { ...field, optional: true });
      }
    }
    if (node.items !== undefined) visit(node.items, path, above);
    for (const [key, property] of Object.entries(node.properties ?? {})) {
      const inner = path === '' ? key : `${path}.${key}`;
      const field = toField(inner, property, node.required?.includes(key) === true);
      const known = fields.get(inner);
      // Kinds of record in one list share fields: what one of them lacks is optional, codes add up.
      fields.set(
        inner,
        known === undefined ? field : { ...known, values: [...new Set([...known.values, ...field.values])] },
      );
      visit(property, inner, above);
    }
  }
}

function toField(path: string, property: SchemaNode, required: boolean): SchemaField {
  const options = property.anyOf ?? [property];
  const main = options.find((option) => typesOf(option).some((type) => type !== 'null')) ?? property;
  const codes = main.enum ?? (main['const'] === undefined ? [] : [main['const']]);
  return {
    path,
    type: typeOf(main),
    optional: !required || options.some((option) => typesOf(option).includes('null')),
    values: codes.map(String),
    pattern: main['pattern'] as string | undefined,
  };
}

function typeOf(node: SchemaNode): SchemaField['type'] {
  const types = typesOf(node);
  if (types.includes('array')) return 'list';
  if (types.includes('integer') || types.includes('number')) return 'number';
  if (types.includes('boolean')) return 'boolean';
  if (types.includes('string')) return node['format'] === 'date' ? 'date' : 'string';
  return 'object';
}

function typesOf({ type }: SchemaNode): readonly string[] {
  return typeof type === 'string' ? [type] : (type ?? []);
}
