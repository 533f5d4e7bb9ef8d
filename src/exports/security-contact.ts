/** What `security.txt` says. */
interface SecurityContact {
  /** Address to write to: `mailto:…` or `https://…`. */
  readonly contact: string;
  /** Full address of the file itself. */
  readonly address: string;
  /** As-of day of the site, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness; holds for a year from the as-of day. */
export function securityContact({ contact, address, asOf }: SecurityContact): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${oneYearAfter(asOf)}T00:00:00Z`,
    'Preferred-Languages: zh, en',
    `Canonical: ${address}`,
    '',
  ].join('\n');
}

/** The same day of the next year; of 29 February, the 28th. */
function oneYearAfter(day: string): string {
  const next = `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace(/29$/, '28') : next;
}
