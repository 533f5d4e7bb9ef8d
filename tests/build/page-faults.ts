import { readFileSync } from 'node:fs';
import { listFiles } from './list-files.ts';

/**
 * What no page of any site may show, whatever its content: words of the program in place of a value, and charts
 * without marks or with a place that is no number. Each as `<file>: <what stands there>`.
 */
export function pageFaults(folder: string): readonly string[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      // Templates of sentences stand in data attributes, for scripts.
      const page = readFileSync(`${folder}/${file}`, 'utf8')
        .replaceAll(/<(script|style)\b.*?<\/\1>/gsu, '')
        .replaceAll(/\sdata-[\w-]+="[^"]*"/gu, '');
      return [...strayWords(page), ...brokenCharts(page)].map((fault) => `${file}: ${fault}`);
    });
}

/** Values that a template printed though there was none. */
function strayWords(page: string): readonly string[] {
  return [
    ...page.matchAll(/[^<>"]{0,20}(?:\bundefined\b|\bNaN\b|\[object |\{\w+(?:\|[^{}]*)?\})[^<>"]{0,20}/gu),
  ].map(([words]) => words);
}

function brokenCharts(page: string): readonly string[] {
  return (
    [...page.matchAll(/<svg\b.*?<\/svg>/gsu)]
      .map(([chart]) => chart)
      // What a script draws when it is folded or opened says so.
      .filter((chart) => !/^<svg[^>]*\bdrawn-later\b/u.test(chart))
      .filter(
        (chart) =>
          !/<(?:path|circle|rect|line|polygon|polyline|text|use)\b/u.test(chart) ||
          /Infinity|="[^"]*\bnull\b/u.test(chart),
      )
      .map((chart) => chart.slice(0, 120))
  );
}
