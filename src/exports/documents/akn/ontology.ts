import { recordWithId } from '../../../domain/record-index.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import { xmlElement } from '../../xml-element.ts';
import type { MarksByUnit, TextMark } from './text-mark.ts';

/** Ids of the things that inline elements refer to, and the metadata that declares them. */
export interface Ontology {
  readonly organisationId: (organisation: string) => string;
  readonly unitId: (unit: string) => string;
  readonly outsideId: (title: string) => string;
  /** `TLC…` elements, in a fixed order. */
  readonly elements: readonly string[];
}

/** Declares every unit, organisation and outside document that the marks of a document name. */
export function declareOntology(marks: MarksByUnit, organisations: readonly Organisation[]): Ontology {
  const all = [...marks.values()].flat();
  const units = distinct(all, (mark) => (mark.kind === 'quantity' ? mark.unit : undefined));
  const outside = distinct(all, (mark) => ('outside' in mark ? mark.outside : undefined));
  const named = distinct(all, (mark) => (mark.kind === 'organization' ? mark.organisation : undefined));
  return {
    organisationId: (organisation) => `org-${organisation}`,
    unitId: (unit) => `unit-${String(units.indexOf(unit) + 1)}`,
    outsideId: (title) => `document-${String(outside.indexOf(title) + 1)}`,
    elements: [
      ...named.map((id) =>
        xmlElement('TLCOrganization', {
          eId: `org-${id}`,
          href: `/akn/ontology/organization/cn/${id}`,
          showAs: recordWithId(organisations, id)?.name ?? id,
        }),
      ),
      ...units.map((unit, index) =>
        xmlElement('TLCConcept', {
          eId: `unit-${String(index + 1)}`,
          href: `/akn/ontology/concept/cn/unit/${encodeURIComponent(unit === '' ? '-' : unit)}`,
          showAs: unit === '' ? '（无单位）' : unit,
        }),
      ),
      ...outside.map((title, index) =>
        xmlElement('TLCReference', {
          eId: `document-${String(index + 1)}`,
          name: 'outside-document',
          href: `/akn/ontology/document/cn/${encodeURIComponent(title)}`,
          showAs: title,
        }),
      ),
    ],
  };
}

function distinct(
  marks: readonly TextMark[],
  value: (mark: TextMark) => string | undefined,
): readonly string[] {
  return [...new Set(marks.flatMap((mark) => value(mark) ?? []))].toSorted((a, b) => (a < b ? -1 : 1));
}
