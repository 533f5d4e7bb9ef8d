import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Prints one item with a CSL style as plain text: `bibliography` an entry without its number, `citation` a note. */
export interface CiteprocPrinter {
  readonly bibliography: (item: object) => string;
  readonly citation: (item: object) => string;
}

const folder = new URL('../../../../../shared/reference/csl/', import.meta.url);
const styles = {
  gbt7714: 'gbt7714-2025-numeric/GB-T-7714—2025（顺序编码，双语）.csl',
  legal: 'legal-citation-manual-2/法学引注手册（第二版，多语言）.csl',
} as const;

/** The few terms of CSL's zh-CN locale that the two styles take from outside themselves. */
const locale = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="zh-CN">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="year" suffix="年"/><date-part name="month" form="numeric" suffix="月"/><date-part name="day" suffix="日"/></date>
  <date form="numeric"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date>
  <terms>
    <term name="et-al">等</term><term name="accessed">访问</term><term name="in">载</term>
    <term name="section" form="short">条</term><term name="version" form="short">v.</term>
    <term name="open-quote">“</term><term name="close-quote">”</term>
    <term name="open-inner-quote">‘</term><term name="close-inner-quote">’</term>
    <term name="page-range-delimiter">-</term>
  </terms>
</locale>`;

/** Why the comparison cannot be run here, or undefined when it can. */
export function whyNoCiteproc(): string | undefined {
  if (!existsSync(new URL(encodeURI(styles.legal), folder))) return 'no ../shared/reference/csl';
  try {
    createRequire(import.meta.url).resolve('citeproc');
    return undefined;
  } catch {
    return 'package citeproc is not installed';
  }
}

interface Engine {
  updateItems(ids: readonly string[]): void;
  makeBibliography(): readonly [unknown, readonly string[]];
  previewCitationCluster(citation: object, before: [], after: [], format: string): string;
  setOutputFormat(format: string): void;
}
type EngineConstructor = new (system: object, style: string) => Engine;

/** citeproc with one of the reference styles; call only where `whyNoCiteproc` gives undefined. */
export function loadCiteproc(style: keyof typeof styles): CiteprocPrinter {
  const { Engine } = createRequire(import.meta.url)('citeproc') as { Engine: EngineConstructor };
  const csl = readFileSync(new URL(encodeURI(styles[style]), folder), 'utf8');
  let current: object = {};
  let count = 0;
  const system = {
    retrieveLocale: () => locale,
    retrieveItem: (id: string) => ({ ...current, id }),
  };
  const engine = new Engine(system, csl);
  engine.setOutputFormat('text');
  /** Makes the item the only one of the engine; a new id each time, because the engine keeps what it has seen. */
  const load = (item: object): string => {
    current = item;
    count += 1;
    engine.updateItems([`item${String(count)}`]);
    return `item${String(count)}`;
  };
  return {
    bibliography: (item) => {
      load(item);
      return (engine.makeBibliography()[1][0] ?? '').trim().replace(/^(?:\[1\]|〔1〕)\s*/u, '');
    },
    citation: (item) => {
      const citation = { citationItems: [{ id: load(item) }], properties: { noteIndex: 1 } };
      return engine.previewCitationCluster(citation, [], [], 'text').trim();
    },
  };
}
