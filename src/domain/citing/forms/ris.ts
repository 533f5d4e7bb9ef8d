import type { CslDate, CslItem } from './csl-json.ts';

const TYPES = { regulation: 'STAT', webpage: 'ELEC', dataset: 'DATA' } as const;

/**
 * An item in RIS, lines ended by CRLF. A document is `STAT` (never `LEGAL`, which importers read as a court
 * case), with its 文号 in `M1`, which Zotero takes as the number of a statute, and the position in `SE`.
 */
export function toRis(item: CslItem): string {
  const lines: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ['M1', item.number],
    ['ET', item.version],
    ['PB', item.publisher],
    ['SE', item.section],
    ['PY', item.issued === undefined ? undefined : printRisDate(item.issued).slice(0, 4)],
    ['DA', item.issued === undefined ? undefined : printRisDate(item.issued)],
    ['Y2', item.accessed === undefined ? undefined : printRisDate(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines
    .filter((line): line is [string, string] => line[1] !== undefined)
    .map(([tag, value]) => `${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`)
    .join('');
}

/** `YYYY/MM/DD`, unknown parts left empty. */
function printRisDate(date: CslDate): string {
  const [year = 0, month, day] = date['date-parts'][0];
  return [String(year), month, day]
    .map((part) => (part === undefined ? '' : String(part).padStart(2, '0')))
    .join('/');
}
