/** Which part of a text stands at its x. */
export type TextAnchor = 'start' | 'middle' | 'end';

/** The attribute that says so; none where a text begins there, as SVG has it without one. */
export function textAnchor(anchor: TextAnchor): Readonly<Record<string, string>> {
  return anchor === 'start' ? {} : { 'text-anchor': anchor };
}
