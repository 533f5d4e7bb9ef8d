import type { GovernmentOrganization, Legislation, LegislationObject, WithContext } from 'schema-dts';
import { citedWork } from '../../../domain/citing/cited-work.ts';
import type { CitableDocument } from '../../../domain/document/citable-document.ts';
import type { Provision } from '../../../domain/document/provision.ts';
import { vocabularyMessages } from '../../../i18n/vocabulary-messages.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { documentKindForms } from '../document-kind-forms.ts';

/** A file that holds the whole text. */
export interface TextEncoding {
  readonly url: string;
  /** Media type: `text/plain`. */
  readonly format: string;
}

/**
 * schema.org `Legislation` for a policy document, with each numbered provision a `Legislation` that is part of it.
 * A provision's address is its `@id` alone: the page carries them all. A page in another language leaves out
 * files and parts: they are listed once, on the page in the language of the text.
 * Undefined for reference material, which is never legislation.
 * @param encodings files of the text, or `undefined` on a page in another language
 * @param addressOf address of the document, or of a provision in it
 */
export function legislationJsonLd(
  { policy, text }: CitableDocument,
  addressOf: (policy: string, provision?: string) => string,
  encodings?: readonly TextEncoding[],
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
          hasPart: numberedProvisions(text.provisions, policy, address, addressOf),
        }),
  };
}

function numberedProvisions(
  provisions: readonly Provision[],
  policy: Policy,
  parent: string,
  addressOf: (policy: string, provision?: string) => string,
): readonly Legislation[] {
  return provisions
    .filter(({ label }) => label !== '')
    .map((provision) => {
      const address = addressOf(policy.id, provision.id);
      const parts = numberedProvisions(provision.children, policy, address, addressOf);
      return {
        '@type': 'Legislation',
        '@id': address,
        name: `${provision.label}${provision.heading}`,
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
