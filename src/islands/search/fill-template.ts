/**
 * A template of the catalogue with its values: `{name}` is the value, `{name|one|many}` a number and the form
 * of the word that goes with it. A value that is not given is left out.
 */
export function fillTemplate(template: string, values: object): string {
  return template.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = (values as Readonly<Record<string, unknown>>)[name] ?? '';
      return one === undefined ? String(value) : `${value} ${value === 1 ? one : (many ?? one)}`;
    },
  );
}
