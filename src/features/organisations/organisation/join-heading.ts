/** A heading and its paragraph as one text: in one line where the heading ends with a full stop, else a line each. */
export function joinHeading(heading: string, paragraph: string): string {
  if (heading === '' || heading.endsWith('。')) return heading + paragraph;
  return `${heading}\n${paragraph}`;
}
