import { escapeXml, xmlElement } from '../../xml-element.ts';
import type { Ontology } from './ontology.ts';
import type { TextMark } from './text-mark.ts';

/** Text with its marks as inline elements; without them it is the text, character for character. */
export function markText(
  text: string,
  marks: readonly TextMark[],
  eId: string,
  ontology: Ontology,
  workUri: (policy: string) => string,
): string {
  const counts = new Map<string, number>();
  let at = 0;
  let xml = '';
  for (const mark of marks) {
    const number = (counts.get(mark.kind) ?? 0) + 1;
    counts.set(mark.kind, number);
    const content = [escapeXml(text.slice(mark.start, mark.end))];
    const id = `${eId}__${mark.kind === 'organization' ? 'org' : mark.kind}_${String(number)}`;
    xml += escapeXml(text.slice(at, mark.start)) + printMark(mark, id, content, ontology, workUri);
    at = mark.end;
  }
  return xml + escapeXml(text.slice(at));
}

function printMark(
  mark: TextMark,
  eId: string,
  content: readonly string[],
  ontology: Ontology,
  workUri: (policy: string) => string,
): string {
  switch (mark.kind) {
    case 'quantity':
      return xmlElement(
        'quantity',
        { eId, refersTo: `#${ontology.unitId(mark.unit)}`, normalized: mark.normalized },
        content,
      );
    case 'date':
      return xmlElement('date', { eId, date: mark.date }, content);
    case 'organization':
      return xmlElement(
        'organization',
        { eId, refersTo: `#${ontology.organisationId(mark.organisation)}` },
        content,
      );
    case 'ref': {
      const href = 'policy' in mark ? workUri(mark.policy) : `#${ontology.outsideId(mark.outside)}`;
      return xmlElement('ref', { eId, href }, content);
    }
  }
}
