import type { CitableDocument } from '../../../domain/document/citable-document.ts';
import type { Paragraph, Provision } from '../../../domain/document/provision.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { escapeXml, xmlDeclaration, xmlElement } from '../../xml-element.ts';
import type { MarkedRecords } from './collect-marks.ts';
import { collectMarks } from './collect-marks.ts';
import { markText } from './mark-text.ts';
import type { AknMaker } from './metadata.ts';
import { aknMetadata } from './metadata.ts';
import { declareOntology } from './ontology.ts';
import { provisionElement } from './provision-element.ts';
import { workUri } from './work-uri.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A policy document in Akoma Ntoso 3.0, valid against the OASIS schema: the notice and the title as preface, the
 * numbered provisions as body, the distribution as conclusions. The text of its elements in order is the text of the
 * document; a run-in heading has the class `run-in` and belongs on one line with the paragraph after it.
 * Undefined for reference material.
 * @param policies every policy that a reference may lead to
 */
export function akomaNtoso(
  document: CitableDocument,
  records: MarkedRecords,
  policies: readonly Policy[],
  maker: AknMaker,
): string | undefined {
  const { policy, text } = document;
  if (policy.nature !== 'policy') return undefined;
  const marks = collectMarks(policy.id, text, records);
  const ontology = declareOntology(marks, records.organisations);
  const uriOf = (id: string): string => {
    const target = policies.find((each) => each.id === id);
    return target === undefined ? `#${id}` : workUri(target).uri;
  };
  const inline: Inline = (id, content, eId) => markText(content, marks.get(id) ?? [], eId, ontology, uriOf);
  const { document: type, subtype } = workUri(policy);
  const content = xmlElement(type, { name: subtype, contains: 'originalVersion' }, [
    aknMetadata(policy, maker, ontology.elements),
    ...bodyParts(text.provisions, type === 'act' ? 'body' : 'mainBody', inline),
  ]);
  return `${xmlDeclaration}${xmlElement('akomaNtoso', { xmlns: NAMESPACE }, [content])}\n`;
}

/** Prints the text of a heading or paragraph with its marks. */
type Inline = (id: string, text: string, eId: string) => string;

function bodyParts(
  provisions: readonly Provision[],
  bodyName: 'body' | 'mainBody',
  inline: Inline,
): readonly string[] {
  const isNumbered = ({ label }: Provision): boolean => label !== '';
  const first = provisions.findIndex(isNumbered);
  const last = provisions.findLastIndex(isNumbered);
  const before = first < 0 ? provisions : provisions.slice(0, first);
  const main = first < 0 ? [] : provisions.slice(first, last + 1);
  const after = first < 0 ? [] : provisions.slice(last + 1);
  const preamble = main.length === 0 ? [] : before.filter(({ id }) => id === 'preamble');
  const preface = before.filter((provision) => !preamble.includes(provision));
  // A document without numbers has its paragraphs in the body, where the schema wants something to stand.
  const body = main.length === 0 ? preface.splice(-1) : main;
  return [
    wrap(
      'preface',
      preface.map((provision) => container(provision, inline)),
    ),
    wrap(
      'preamble',
      preamble.map((provision) => container(provision, inline)),
    ),
    wrap(
      bodyName,
      body.map((provision) =>
        provision.label === '' && bodyName === 'body'
          ? enactedPart(provision, inline)
          : hierarchy(provision, '', inline),
      ),
    ),
    wrap(
      'conclusions',
      after.map((provision) => container(provision, inline)),
    ),
  ];
}

function wrap(name: string, children: readonly string[]): string {
  return children.length === 0 ? '' : xmlElement(name, {}, children);
}

/** A numbered provision with all below it. */
function hierarchy(provision: Provision, parent: string, inline: Inline): string {
  const element = provisionElement(provision, parent);
  if (element === undefined) return container(provision, inline);
  const { name, eId } = element;
  const { id, label, heading, runIn, paragraphs, children } = provision;
  const inner = children.length === 0 ? 'content' : 'intro';
  return xmlElement(name, { eId, name: name === 'hcontainer' ? 'provision' : undefined }, [
    xmlElement('num', {}, [escapeXml(label)]),
    ...(heading === ''
      ? []
      : [
          xmlElement('heading', { class: runIn ? 'run-in' : undefined }, [
            inline(id, heading, `${eId}__heading`),
          ]),
        ]),
    ...(paragraphs.length === 0 && inner === 'intro'
      ? []
      : [xmlElement(inner, { eId: `${eId}__${inner}` }, printParagraphs(paragraphs, eId, inline))]),
    ...children.map((child) => hierarchy(child, eId, inline)),
  ]);
}

/** A part without a number: `container` named by its id. */
function container(provision: Provision, inline: Inline): string {
  const eId = `container_${provision.id}`;
  return xmlElement('container', { eId, name: provision.id }, titleAndParagraphs(provision, eId, inline));
}

/** The same in the body of enacted text, which has nothing but a hierarchy in it. */
function enactedPart(provision: Provision, inline: Inline): string {
  const eId = `hcontainer_${provision.id}`;
  const content = titleAndParagraphs(provision, eId, inline);
  return xmlElement('hcontainer', { eId, name: provision.id }, [
    xmlElement('content', { eId: `${eId}__content` }, content),
  ]);
}

function titleAndParagraphs(
  { id, heading, paragraphs }: Provision,
  eId: string,
  inline: Inline,
): readonly string[] {
  const title =
    heading === ''
      ? []
      : [
          xmlElement('p', { eId: `${eId}__p_title`, class: 'title' }, [
            inline(id, heading, `${eId}__p_title`),
          ]),
        ];
  const content = title.length > 0 && paragraphs.length === 0 ? [] : printParagraphs(paragraphs, eId, inline);
  return [...title, ...content];
}

function printParagraphs(
  paragraphs: readonly Paragraph[],
  parent: string,
  inline: Inline,
): readonly string[] {
  // The schema wants a paragraph even where there is none (a heading alone).
  if (paragraphs.length === 0) return [xmlElement('p', { eId: `${parent}__p_1` })];
  return paragraphs.map(({ id, text }, index) => {
    const eId = `${parent}__p_${String(index + 1)}`;
    return xmlElement('p', { eId }, [inline(id, text, eId)]);
  });
}
