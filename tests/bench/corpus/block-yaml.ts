/**
 * A list of records as block YAML, one field a line, every string in double quotes: fast, and read like the files that
 * people write.
 */
export function blockYaml(records: readonly object[]): string {
  return records.length === 0 ? '[]\n' : `${printList(records, '')}\n`;
}

function printList(items: readonly unknown[], indent: string): string {
  return items.map((item) => `${indent}- ${printItem(item, `${indent}  `)}`).join('\n');
}

/** What stands after the dash, whose further lines have the indent given. */
function printItem(item: unknown, indent: string): string {
  return isRecord(item)
    ? printFields(item, indent).slice(indent.length)
    : printValue(item, indent).trimStart();
}

function printFields(record: object, indent: string): string {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${indent}${key}:${printValue(value, indent)}`)
    .join('\n');
}

/** What stands after a key with its colon. */
function printValue(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.length === 0 ? ' []' : `\n${printList(items, `${indent}  `)}`;
  }
  return isRecord(value) ? `\n${printFields(value, `${indent}  `)}` : ` ${JSON.stringify(value)}`;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
