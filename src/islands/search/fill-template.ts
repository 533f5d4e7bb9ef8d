export type TemplateValues = Readonly<Record<string, string | number>>;

/**
 * A template of the catalogue with its values: `{name}` is the value, `{name|one|many}` a number and the form
 * of the word that goes with it.
 */
export function fillTemplate(template: string, values: TemplateValues): string {
  return template.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (_, name: string, one?: string, many?: string) => {
      const value = values[name] ?? '';
      return one === undefined ? String(value) : `${value} ${value === 1 ? one : (many ?? one)}`;
    },
  );
}
