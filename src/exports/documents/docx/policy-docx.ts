import { strToU8, zipSync } from 'fflate';
import { citedWork } from '../../../domain/citing/cited-work.ts';
import type { CitableDocument } from '../../../domain/document/citable-document.ts';
import { xmlDeclaration, xmlElement } from '../../xml-element.ts';
import { footerXml } from './footer-xml.ts';
import { geometry } from './geometry.ts';
import { layOutDocument } from './lay-out-document.ts';
import { namespaces, packageParts } from './package-parts.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { stylesXml } from './styles-xml.ts';
import { tableXml } from './table-xml.ts';

export interface DocxSettings {
  readonly siteName: string;
  /** Address of the document on the site. */
  readonly url: string;
  /** As-of date, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Names of places and bodies, which no line of a title breaks. */
  readonly names: readonly string[];
}

/**
 * A policy document as a Word file in the layout of GB/T 9704: its whole text and nothing else in the pages, who
 * transcribed it in the properties. The same input gives the same bytes. Undefined for reference material.
 */
export function policyDocx(document: CitableDocument, settings: DocxSettings): Uint8Array | undefined {
  const { policy } = document;
  if (policy.nature !== 'policy') return undefined;
  const work = citedWork(policy);
  const parts = {
    ...packageParts({
      title: policy.title,
      author: work.issuers.join('、'),
      subject: work.number ?? '',
      description: `${settings.siteName}转录，${settings.url}；以发文机关公布的文本为准。`,
      asOf: settings.asOf,
    }),
    'word/document.xml': documentXml(document, settings.names),
    ...fixedParts,
  };
  // The date that a zip file counts from, the same in every time zone: no clock gets into the bytes.
  const mtime = new Date(1980, 0, 1);
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}

/** What every file has alike. */
const fixedParts = {
  'word/styles.xml': stylesXml(),
  'word/footer-odd.xml': footerXml('odd'),
  'word/footer-even.xml': footerXml('even'),
};

function documentXml(document: CitableDocument, names: readonly string[]): string {
  const blocks = layOutDocument(document, names).map((block, index) =>
    block.kind === 'table' ? tableXml(block.table) : paragraphXml(block.paragraph, index),
  );
  return `${xmlDeclaration}${xmlElement('w:document', namespaces, [
    xmlElement('w:body', {}, [...blocks, section()]),
  ])}`;
}

function section(): string {
  const g = geometry;
  return xmlElement('w:sectPr', {}, [
    xmlElement('w:footerReference', { 'w:type': 'default', 'r:id': 'footerOdd' }),
    xmlElement('w:footerReference', { 'w:type': 'even', 'r:id': 'footerEven' }),
    xmlElement('w:pgSz', { 'w:w': String(g.pageWidth), 'w:h': String(g.pageHeight) }),
    xmlElement('w:pgMar', {
      'w:top': String(g.marginTop),
      'w:right': String(g.marginRight),
      'w:bottom': String(g.marginBottom),
      'w:left': String(g.marginLeft),
      'w:header': '851',
      'w:footer': String(g.footer),
      'w:gutter': '0',
    }),
    xmlElement('w:docGrid', { 'w:type': 'lines', 'w:linePitch': String(g.linePitch) }),
  ]);
}
