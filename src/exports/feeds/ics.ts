/** An event of one whole day. */
export interface CalendarEvent {
  /** Stable for ever and unique in the world: `<milestone id>@<domain>`. */
  readonly uid: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly categories: readonly string[];
  /** Worked out rather than printed. */
  readonly isTentative: boolean;
}

export interface Calendar {
  readonly name: string;
  readonly description: string;
  /** Who made the file: `-//Zhice//Milestones//ZH`. */
  readonly productId: string;
  /** As-of date of the data, `YYYY-MM-DD`; every time stamp is its beginning, never the clock. */
  readonly asOf: string;
  /** Printed in this order. */
  readonly events: readonly CalendarEvent[];
}

/** A calendar in iCalendar (RFC 5545): CRLF, lines folded at 75 octets, events that block nobody's day. */
export function serializeCalendar(calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(calendar.productId)}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(calendar.name)}`,
    `X-WR-CALNAME:${escapeText(calendar.name)}`,
    `DESCRIPTION:${escapeText(calendar.description)}`,
    `X-WR-CALDESC:${escapeText(calendar.description)}`,
    ...calendar.events.flatMap((event) => printEvent(event, calendar.asOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function printEvent(event: CalendarEvent, asOf: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${printDate(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${printDate(event.day)}`,
    // DTEND is the first day that no longer belongs to the event.
    `DTEND;VALUE=DATE:${printDate(nextDay(event.day))}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    `URL:${event.url}`,
    ...(event.categories.length === 0 ? [] : [`CATEGORIES:${event.categories.map(escapeText).join(',')}`]),
    `STATUS:${event.isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function printDate(date: string): string {
  return date.replaceAll('-', '');
}

function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\n|\r/g, '\\n')
    .replace(/[\p{Cc}--\t]/gv, '');
}

/** Cuts a line into pieces of at most 75 octets of UTF-8, never inside a character; each later one begins with a space. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character.codePointAt(0) ?? 0);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function utf8Length(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
