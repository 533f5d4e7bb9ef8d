import type { GovernmentOrganization, Legislation, LegislationObject, WithContext } from 'schema-dts';
import { citedWork } from '../../../domain/citing/cited-work.ts';
import type { CitableDocument } from '../../../domain/document/citable-document.ts';
import type { Provision } from '../../../domain/document/provision.ts';
import { vocabularyMessages } from '../../../i18n/vocabulary-messages.ts';
import { documentKindForms } from '../document-kind-forms.ts';

/** A file that holds the whole text. */
export interface TextEncoding {
  readonly url: string;
  /** Media type: `text/plain`. */
  readonly format: string;
}

/**
 * Most provisions that the metadata of a page name; of a longer text they name the upper levels that are no more. In a
 * large corpus, where every page counts, fewer.
 */
const [MOST_PARTS, MOST_OF_MANY] = [60, 20];

/**
 * schema.org `Legislation` for a policy document, with each numbered provision a `Legislation` that is part of it; of a
 * text with very many, those of its upper levels. A provision's address is its `@id` alone: the page carries them all.
 * A page in another language leaves out files and parts: they are listed once, on the page in the language of the text.
 * Undefined for reference material, which is never legislation.
 * @param addressOf address of the document, or of a provision in it
 * @param encodings files of the text, or `undefined` on a page in another language
 * @param isOfMany whether the document is one of a large corpus
 */
export function legislationJsonLd(
  { policy, text }: CitableDocument,
  addressOf: (policy: string, provision?: string) => string,
  encodings?: readonly TextEncoding[],
  isOfMany = false,
): WithContext<Legislation> | undefined {
  const type = documentKindForms[policy.kind].schemaOrg;
  if (policy.nature !== 'policy' || type !== 'Legislation') return undefined;
  const work = citedWork(policy);
  const address = addressOf(policy.id);
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': address,
    url: address,
    name: policy.title,
    ...(policy.noticeTitle === undefined ? {} : { alternateName: policy.noticeTitle }),
    inLanguage: 'zh-CN',
    legislationType: vocabularyMessages['zh-CN'].documentKind[policy.kind],
    ...(work.number === undefined ? {} : { legislationIdentifier: work.number }),
    ...(policy.dateSigned === undefined ? {} : { legislationDate: policy.dateSigned }),
    ...(policy.datePublished === undefined ? {} : { datePublished: policy.datePublished }),
    ...(work.issuers.length === 0 ? {} : { legislationPassedBy: work.issuers.map(issuer) }),
    legislationJurisdiction: {
      '@type': 'AdministrativeArea',
      name: policy.region.name,
      identifier: policy.region.adcode,
    },
    ...(policy.period === undefined
      ? {}
      : { temporalCoverage: `${policy.period.start}/${policy.period.end}` }),
    ...(encodings === undefined
      ? {}
      : {
          encoding: encodings.map(encoding),
          hasPart: numberedProvisions(
            text.provisions,
            address,
            levelsNamed(text.provisions, isOfMany ? MOST_OF_MANY : MOST_PARTS),
            (id) => addressOf(policy.id, id),
          ),
        }),
  };
}

/** How many levels of numbered provisions can be named; the first always is. */
function levelsNamed(provisions: readonly Provision[], most: number): number {
  let [count, levels] = [0, 0];
  let level = provisions.filter(isNumbered);
  while (level.length > 0 && (levels === 0 || count + level.length <= most)) {
    count += level.length;
    levels += 1;
    level = level.flatMap(({ children }) => children.filter(isNumbered));
  }
  return levels;
}

function isNumbered({ label }: Provision): boolean {
  return label !== '';
}

function numberedProvisions(
  provisions: readonly Provision[],
  parent: string,
  levels: number,
  addressOf: (provision: string) => string,
): readonly Legislation[] {
  return provisions.filter(isNumbered).map(({ id, label, heading, children }) => {
    const address = addressOf(id);
    const parts = levels > 1 ? numberedProvisions(children, address, levels - 1, addressOf) : [];
    return {
      '@type': 'Legislation',
      '@id': address,
      name: `${label}${heading}`,
      isPartOf: { '@id': parent },
      ...(parts.length === 0 ? {} : { hasPart: parts }),
    };
  });
}

function issuer(name: string): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', name };
}

/** What this site serves is a transcription: the text published by the issuing body prevails. */
function encoding({ url, format }: TextEncoding): LegislationObject {
  return {
    '@type': 'LegislationObject',
    contentUrl: url,
    encodingFormat: format,
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
  };
}
