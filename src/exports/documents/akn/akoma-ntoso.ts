import { recordWithId } from '../../../domain/record-index.ts';
import type { CitableDocument } from '../../../domain/document/citable-document.ts';
import type { Provision } from '../../../domain/document/provision.ts';
import type { Policy } from '../../../schemas/policy.ts';
import { xmlDeclaration, xmlElement } from '../../xml-element.ts';
import { attachments, isAnnex } from './attachments.ts';
import type { MarkedRecords } from './collect-marks.ts';
import { collectMarks } from './collect-marks.ts';
import { container, enactedPart, hierarchy } from './hierarchy.ts';
import type { Inline } from './inline.ts';
import { markedInline } from './inline.ts';
import type { AknMaker } from './metadata.ts';
import { aknMetadata, annexMetadata } from './metadata.ts';
import { declareOntology } from './ontology.ts';
import { workUri } from './work-uri.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A policy document in Akoma Ntoso 3.0, valid against the OASIS schema: the notice and the title as preface, the
 * numbered provisions as body, the distribution as conclusions, the annexes as attachments. The text of its elements in order is the text of the
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
    const target = recordWithId(policies, id);
    return target === undefined ? `#${id}` : workUri(target).uri;
  };
  const inline = markedInline(marks, ontology, uriOf);
  const { document: type, subtype } = workUri(policy);
  const firstAnnex = text.provisions.findIndex(isAnnex);
  const own = firstAnnex < 0 ? text.provisions : text.provisions.slice(0, firstAnnex);
  const annexes = firstAnnex < 0 ? [] : text.provisions.slice(firstAnnex);
  const content = xmlElement(type, { name: subtype, contains: 'originalVersion' }, [
    aknMetadata(policy, maker, ontology.elements),
    ...bodyParts(own, type === 'act' ? 'body' : 'mainBody', inline),
    ...(annexes.length === 0
      ? []
      : [attachments(annexes, (name) => annexMetadata(policy, maker, name), inline)]),
  ]);
  return `${xmlDeclaration}${xmlElement('akomaNtoso', { xmlns: NAMESPACE }, [content])}\n`;
}

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
  const containers = (parts: readonly Provision[]) => parts.map((part) => container(part, inline));
  return [
    wrap('preface', containers(preface)),
    wrap('preamble', containers(preamble)),
    wrap(
      bodyName,
      body.map((provision) => {
        if (provision.label !== '') return hierarchy(provision, '', inline);
        return bodyName === 'body' ? enactedPart(provision, inline) : container(provision, inline);
      }),
    ),
    wrap('conclusions', containers(after)),
  ];
}

function wrap(name: string, children: readonly string[]): string {
  return children.length === 0 ? '' : xmlElement(name, {}, children);
}
