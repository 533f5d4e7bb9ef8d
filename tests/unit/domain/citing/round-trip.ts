import { formatCitedPosition } from '../../../../src/domain/citing/format-cited-position.ts';
import { cite } from '../../../../src/domain/citing/forms/cite.ts';
import { parseCitation } from '../../../../src/domain/citing/reading/parse-citation.ts';
import type { CitableDocument } from '../../../../src/domain/document/citable-document.ts';
import { rangesOfSpans } from '../../../../src/domain/document/provision-span.ts';
import { walkProvisions } from '../../../../src/domain/document/provision.ts';
import { requestCitation } from '../../../../src/features/citing/citing-site.client.ts';

const site = { texts: '', addresses: 'https://zhice.example/policies/', siteName: '职策' };

/** What is printed and read back: every form for people, and the address alone. */
export const roundTripForms = ['official', 'printed', 'legal', 'gbt7714', 'plain', 'address'] as const;
/** Provisions with and without a printed number, paragraphs, rows of tables. */
export const placeKinds = ['numbered', 'unnumbered', 'paragraph', 'row'] as const;

/** One form of citation of one place, printed and read again among all documents. */
export interface RoundTrip {
  readonly form: (typeof roundTripForms)[number];
  readonly kind: (typeof placeKinds)[number];
  readonly place: string;
  readonly written: string;
  /** One answer, the very place, and no remark. */
  readonly isRight: boolean;
}

/** Every form at every place of every document. */
export function roundTrips(documents: readonly CitableDocument[]): readonly RoundTrip[] {
  return documents.flatMap((document) => {
    const { policy, text } = document;
    const name = (id: string) => formatCitedPosition(text.provisions, { from: id });
    return placesOf(document).flatMap(({ id, kind }) => {
      const request = requestCitation(site, document, rangesOfSpans(text.provisions, [{ from: id }]));
      const citations = cite(request);
      return roundTripForms.map((form): RoundTrip => {
        const written = form === 'address' ? (request.url ?? '') : citations[form];
        const { value, diagnostics } = parseCitation(written, documents);
        const [only, ...others] = value;
        const isOne = diagnostics.length === 0 && others.length === 0 && only?.policy === policy.id;
        const found = only?.provision === undefined ? '' : name(only.provision);
        return { form, kind, place: `${policy.id}#${id}`, written, isRight: isOne && found === name(id) };
      });
    });
  });
}

function placesOf({
  text,
}: CitableDocument): readonly Pick<RoundTrip & { readonly id: string }, 'id' | 'kind'>[] {
  return [...walkProvisions(text.provisions)].flatMap(({ provision }) => [
    { id: provision.id, kind: provision.label === '' ? ('unnumbered' as const) : ('numbered' as const) },
    ...provision.paragraphs.map(({ id }) => ({ id, kind: 'paragraph' as const })),
    ...(provision.tables ?? []).flatMap(({ rows }) => rows.map(({ id }) => ({ id, kind: 'row' as const }))),
  ]);
}
