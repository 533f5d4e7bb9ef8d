import { existsSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { getEntry } from 'astro:content';
import { forgetSharedWording } from '../exports/records/shared-wording.ts';
import { decodeSeed } from '../ingest/decode/decode-seed.ts';
import { PUBLISHED_ADDRESSES, PUBLISHED_IDS } from '../schemas/collections.ts';
import type { PublishedAddresses } from '../schemas/published-addresses.ts';
import type { PublishedIds } from '../schemas/published-ids.ts';
import type { CorpusFolders } from '../schemas/settings.ts';
import { readSettings } from '../schemas/settings.ts';
import { buildSite } from './build-site.ts';
import { measureWork } from './measure-work.ts';
import { readDocumentBody, readDocuments } from './files/read-documents.ts';
import { readRecordLists } from './files/read-record-lists.ts';
import type { Site } from './site.ts';
import { textComponent } from './text-component.ts';
import { whenPagesAreWritten } from './when-pages-are-written.ts';

let site: Promise<Site> | undefined;

/**
 * The site of this build, made once. The only door to `astro:content`: all else takes the site as an argument.
 * @throws when a committed file cannot be read; the content check says where and how to correct it
 */
export function loadSite(): Promise<Site> {
  site ??= readSite();
  return site;
}

function letGo(): void {
  site = undefined;
  printed = undefined;
  forgetSharedWording();
}

/** The text printed last: the pages of a document in the two languages follow each other. */
let printed: { readonly body: string; readonly component: ReturnType<typeof textComponent> } | undefined;

/** The component that prints the text of a document. @throws when there is no such document */
export function renderPolicy(id: string): ReturnType<typeof textComponent> {
  const body = readDocumentBody(readSettings(process.env).folders, id);
  if (printed?.body !== body) printed = { body, component: textComponent(body) };
  return printed.component;
}

async function readSite(): Promise<Site> {
  whenPagesAreWritten(letGo);
  const settings = readSettings(process.env);
  // Nothing of it is used: in development Astro loads this module again when it is another one.
  await getEntry('content', 'revision');
  const input = measureWork('reading the content', () => ({
    ...readRecordLists(settings.folders),
    documents: readDocuments(settings.folders),
    publishedIds: readPublishedIds(settings.folders),
    publishedAddresses: readPublishedAddresses(settings.folders),
    seeds: { get: (file: string) => readSeed(`${settings.folders.seeds}/${file}`) },
  }));
  const joined = measureWork('joining the site', () => buildSite(input, settings));
  // What was only recalled of every text may go before pages are listed.
  await setImmediate();
  return joined;
}

/** The ledger of ids; empty in a project that has published nothing yet. */
function readPublishedIds({ content }: CorpusFolders): PublishedIds {
  const file = `${content}/${PUBLISHED_IDS.path}`;
  return PUBLISHED_IDS.schema.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
}

/** The ledger of addresses; empty in a project that has published nothing yet. */
function readPublishedAddresses({ content }: CorpusFolders): PublishedAddresses {
  const file = `${content}/${PUBLISHED_ADDRESSES.path}`;
  const none: PublishedAddresses = { routes: [], files: [], reference: { routes: [], files: [] } };
  return existsSync(file) ? PUBLISHED_ADDRESSES.schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : none;
}

function readSeed(file: string): string {
  const { value } = decodeSeed(readFileSync(file), file);
  if (value === undefined) throw new Error(`${file} cannot be read as text`);
  return value.text;
}
