import { oncePerSite } from './once-per-site.ts';
import type { CitableDocument } from '../domain/document/citable-document.ts';
import { walkProvisions } from '../domain/document/provision.ts';
import { createWordFinder } from '../domain/text/find-known-words.ts';
import { akomaNtoso } from '../exports/documents/akn/akoma-ntoso.ts';
import { type DocxSettings, policyDocx } from '../exports/documents/docx/policy-docx.ts';
import { policyJson } from '../exports/documents/policy-json.ts';
import { policyTxt } from '../exports/documents/policy-txt.ts';
import { serializeJson } from '../exports/tables/json-files.ts';
import { siteMessages } from '../i18n/site-messages.ts';
import type { Policy } from '../schemas/policy.ts';
import { keepMadeNow } from './kept-files.ts';
import { measuredFile, type MeasuredFile } from './measure-file.ts';
import type { Site } from './site.ts';
import { siteReferences } from './site-references.ts';

/** The formats in which a document can be taken away, in the order in which they are offered. */
export type DocumentFormat = 'docx' | 'txt' | 'json' | 'akn.xml';

/** Media types of the formats, without parameters. */
export const documentMediaTypes: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain',
  json: 'application/json',
  'akn.xml': 'application/akn+xml',
};

/** One file of a document, `/data/policies/<id>.<format>`. */
export interface DocumentFile extends MeasuredFile {
  readonly format: DocumentFormat;
}

const publishedPolicies = oncePerSite((site) => site.documents.map(({ policy }) => policy));

const listed = oncePerSite(() => new Map<string, readonly DocumentFile[]>());

/** The files of one document, each made when it is asked for; reference material has neither Word nor Akoma Ntoso. */
export function documentFiles(site: Site, document: CitableDocument): readonly DocumentFile[] {
  const files = listed(site).get(document.policy.id) ?? listFiles(site, document);
  listed(site).set(document.policy.id, files);
  return files;
}

function listFiles(site: Site, document: CitableDocument): readonly DocumentFile[] {
  const siteName = siteMessages['zh-CN'].name;
  const { policy } = document;
  const { asOf } = site;
  const makers: Readonly<Record<DocumentFormat, () => string | Uint8Array>> = {
    docx: () =>
      wordFile(document, {
        siteName,
        url: site.urls.policyAddress(policy.id),
        asOf,
        names: namesToKeep(site, document),
      }),
    txt: () => policyTxt(document),
    json: () => serializeJson(policyJson(document, site)),
    'akn.xml': () =>
      official(
        policy,
        akomaNtoso(document, { ...site, references: siteReferences(site) }, publishedPolicies(site), {
          siteName,
          siteUrl: site.urls.pageAddress('zh-CN', '/'),
          asOf,
        }),
      ),
  };
  const formats: readonly DocumentFormat[] =
    policy.nature === 'policy' ? ['docx', 'txt', 'json', 'akn.xml'] : ['txt', 'json'];
  return formats.map((format) => ({ format, ...measuredFile(makers[format]) }));
}

/** The Word file of a policy, made anew only where the document or its settings have changed. */
function wordFile(document: CitableDocument, settings: DocxSettings): Uint8Array {
  const { policy, text } = document;
  return keepMadeNow('policy-docx', { policy, text, settings }, () =>
    official(policy, policyDocx(document, settings)),
  );
}

/** What only policies have. @throws for any other text */
function official<Content>({ id }: Policy, content: Content | undefined): Content {
  if (content === undefined) throw new Error(`"${id}" is no policy`);
  return content;
}

/** Names of places and bodies, and words of the field, that headings of a document print: no line of a title breaks them. */
function namesToKeep(site: Site, { text }: CitableDocument): readonly string[] {
  const headings = [...walkProvisions(text.provisions)].map(({ provision }) => provision.heading).join('\n');
  return [...new Set(namesIn(site)(headings).map(({ word }) => word))];
}

/** Finds the names of every place and body, and every word of the field. */
const namesIn = oncePerSite((site) => {
  const names = new Set([
    ...site.documents.map(({ policy }) => policy.region.name),
    ...site.organisations.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]),
    ...site.terms.flatMap(({ official }) => official),
  ]);
  return createWordFinder([...names].map((name) => [name, undefined]));
});
