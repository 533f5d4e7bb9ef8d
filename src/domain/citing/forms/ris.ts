import { formatChineseDate } from '../reading/chinese-date.ts';
import type { CslDate, CslItem } from './csl-json.ts';

const TYPES = { regulation: 'STAT', webpage: 'ELEC', dataset: 'DATA' } as const;

/**
 * An item in RIS, lines ended by CRLF. A document is `STAT` (never `LEGAL`, which importers read as a court
 * case), with its 文号 in `M1`, which Zotero takes as the number of a statute, and the position in `SE`. Web pages have
 * neither (`M1` of `ELEC` is read as a date), and nothing has two dates: what has no field begins the note.
 */
export function toRis(item: CslItem): string {
  const isStatute = item.type === 'regulation';
  const published = item['available-date'];
  const note = [
    ...(isStatute ? [] : [item.number, item.section]),
    published === undefined ? undefined : `${formatChineseDate(toDay(published))}公开`,
    item.note,
  ].filter((part) => part !== undefined);
  const lines: [string, string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    // Importers divide a name at its comma; one without is that of a body.
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal.replaceAll(',', '，')]),
    ['TI', item.title],
    ['M1', isStatute ? item.number : undefined],
    ['ET', item.version],
    ['PB', item.publisher],
    ['SE', isStatute ? item.section : undefined],
    ['PY', item.issued === undefined ? undefined : printRisDate(item.issued).slice(0, 4)],
    ['DA', item.issued === undefined ? undefined : printRisDate(item.issued)],
    ['Y2', item.accessed === undefined ? undefined : printRisDate(item.accessed)],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', note.length === 0 ? undefined : note.join('；')],
    ['ER', ''],
  ];
  return lines
    .filter((line): line is [string, string] => line[1] !== undefined)
    .map(([tag, value]) => `${tag}  - ${value.replace(/\s+/gu, ' ')}\r\n`)
    .join('');
}

function toDay(date: CslDate): string {
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
}

/** `YYYY/MM/DD`, unknown parts left empty. */
function printRisDate(date: CslDate): string {
  const [year = 0, month, day] = date['date-parts'][0];
  return [String(year), month, day]
    .map((part) => (part === undefined ? '' : String(part).padStart(2, '0')))
    .join('/');
}
