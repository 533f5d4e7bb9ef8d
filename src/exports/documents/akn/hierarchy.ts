import { parseProvisionId } from '../../../domain/document/parse-provision-id.ts';
import type { Provision, ProvisionContent } from '../../../domain/document/provision.ts';
import { contentsOf } from '../../../domain/document/provision.ts';
import { escapeXml, xmlElement } from '../../xml-element.ts';
import type { Block } from './block-elements.ts';
import { blockElements, requiredBlocks } from './block-elements.ts';
import type { Inline } from './inline.ts';
import { provisionElement } from './provision-element.ts';

/** A numbered provision with all below it; a part without a number is an `hcontainer` there. */
export function hierarchy(provision: Provision, parent: string, inline: Inline): string {
  const element = provisionElement(provision, parent);
  if (element === undefined) return enactedPart(provision, inline);
  const { name, eId } = element;
  const { id, label, heading, runIn } = provision;
  return xmlElement(name, { eId, name: name === 'hcontainer' ? 'provision' : undefined }, [
    xmlElement('num', {}, [escapeXml(label)]),
    ...(heading === ''
      ? []
      : [
          xmlElement('heading', { class: runIn ? 'run-in' : undefined }, [
            inline(id, heading, `${eId}__heading`),
          ]),
        ]),
    ...(name === 'article'
      ? articleParagraphs(contentsOf(provision), eId, inline)
      : below(contentsOf(provision), eId, inline, (child) => hierarchy(child, eId, inline))),
  ]);
}

/** A part without a number in enacted text, which has nothing but a hierarchy in it. */
export function enactedPart(provision: Provision, inline: Inline): string {
  const eId = `hcontainer_${provision.id}`;
  return xmlElement('hcontainer', { eId, name: provision.id }, [
    xmlElement('content', { eId: `${eId}__content` }, titledBlocks(provision, eId, inline)),
  ]);
}

/** A part without a number: `container` named by its id. */
export function container(provision: Provision, inline: Inline): string {
  const eId = `container_${provision.id}`;
  return xmlElement('container', { eId, name: provision.id }, titledBlocks(provision, eId, inline));
}

function titledBlocks(provision: Provision, eId: string, inline: Inline): readonly string[] {
  const blocks = contentsOf(provision).filter(isBlock);
  const title = `${eId}__p_title`;
  if (provision.heading === '') return requiredBlocks(blocks, eId, inline);
  return [
    xmlElement('p', { eId: title, class: 'title' }, [inline(provision.id, provision.heading, title)]),
    ...blockElements(blocks, eId, inline),
  ];
}

/** What stands below a heading: `content`, or levels with `intro` before and `wrapUp` after them. */
function below(
  contents: readonly ProvisionContent[],
  eId: string,
  inline: Inline,
  printChild: (child: Provision) => string,
): readonly string[] {
  const first = contents.findIndex(({ kind }) => kind === 'provision');
  const group = (name: string, blocks: readonly Block[]): readonly string[] =>
    blocks.length === 0
      ? []
      : [xmlElement(name, { eId: `${eId}__${name}` }, blockElements(blocks, `${eId}${named(name)}`, inline))];
  if (first < 0) {
    const content = `${eId}__content`;
    return [xmlElement('content', { eId: content }, requiredBlocks(contents.filter(isBlock), eId, inline))];
  }
  const last = contents.findLastIndex(({ kind }) => kind === 'provision');
  let between = 0;
  return [
    ...group('intro', contents.slice(0, first).filter(isBlock)),
    ...contents.slice(first, last + 1).map((content) => {
      if (!isBlock(content)) return printChild(content.provision);
      between += 1;
      const text = `${eId}__text_${String(between)}`;
      return xmlElement('hcontainer', { eId: text, name: 'text' }, [
        xmlElement('content', { eId: `${text}__content` }, blockElements([content], text, inline)),
      ]);
    }),
    ...group('wrapUp', contents.slice(last + 1).filter(isBlock)),
  ];
}

/** Paragraphs of an intro are numbered with those of the provision; those after its levels apart from them. */
function named(group: string): string {
  return group === 'intro' ? '' : `__${group}`;
}

function isBlock(content: ProvisionContent): content is Block {
  return content.kind !== 'provision';
}

/** The paragraphs (款) of an article, each with the list of its items (项). */
function articleParagraphs(
  contents: readonly ProvisionContent[],
  article: string,
  inline: Inline,
): readonly string[] {
  const groups: ProvisionContent[][] = [];
  for (const content of contents) {
    if (content.kind === 'paragraph' || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(content);
  }
  if (groups.length === 0) return [xmlElement('content', { eId: `${article}__content` }, [])];
  return groups.map((group, index) => {
    const number = group.flatMap((content) =>
      content.kind === 'paragraph' ? (/-p(\d+)$/.exec(content.paragraph.id)?.[1] ?? []) : [],
    )[0];
    const eId = `${article}__para_${number ?? `x${String(index)}`}`;
    const hasItems = group.some(({ kind }) => kind === 'provision');
    const inner = hasItems ? [list(group, eId, inline)] : below(group, eId, inline, () => '');
    return xmlElement('paragraph', { eId }, inner);
  });
}

function list(contents: readonly ProvisionContent[], parent: string, inline: Inline): string {
  const eId = `${parent}__list_1`;
  return xmlElement(
    'list',
    { eId },
    below(contents, eId, inline, (item) => point(item, eId, inline)),
  );
}

/** An item of an article: its words are its text, and what stands below it a list again. */
function point(item: Provision, parent: string, inline: Inline): string {
  const { id, label, heading } = item;
  const last = parseProvisionId(id).at(-1);
  const eId = `${parent}__point_${last !== undefined && 'segment' in last ? last.segment : id}`;
  const words: readonly ProvisionContent[] =
    heading === '' ? [] : [{ kind: 'paragraph', paragraph: { id, text: heading } }];
  const contents = [...words, ...contentsOf(item)];
  const hasItems = contents.some(({ kind }) => kind === 'provision');
  return xmlElement('point', { eId }, [
    xmlElement('num', {}, [escapeXml(label)]),
    ...(hasItems ? [list(contents, eId, inline)] : below(contents, eId, inline, () => '')),
  ]);
}
