/** Attributes whose value the browser may open. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'action',
  'archive',
  'background',
  'cite',
  'classid',
  'codebase',
  'data',
  'formaction',
  'from',
  'href',
  'icon',
  'longdesc',
  'manifest',
  'ping',
  'poster',
  'profile',
  'src',
  'to',
  'usemap',
  'values',
  'xlink:href',
]);
const SAFE = /^(?:https?|mailto)$/i;
/** Schemes that run code; no attribute of any name may begin with them. */
const CODE = /^(?:java|vb|live)script$/i;
const SEVERAL: ReadonlySet<string> = new Set(['srcset', 'imagesrcset']);

/**
 * Whether an attribute could make the browser open anything but a page or file of the web, or mail. The value is read
 * as a browser reads it: white space and controls before it and line breaks and tabs within do not count.
 */
export function isUnsafeAddress(name: string, value: string): boolean {
  if (!value.includes(':')) return false;
  const candidates = SEVERAL.has(name) ? value.split(/[\s,]+/) : value.split(name === 'values' ? ';' : '\0');
  return candidates.some((candidate) => {
    const scheme = schemeOf(candidate);
    if (scheme === undefined) return false;
    const isOpened = ADDRESSES.has(name) || SEVERAL.has(name);
    return isOpened ? !SAFE.test(scheme) : CODE.test(scheme);
  });
}

/** The address that `<meta http-equiv="refresh">` leads to. */
export function refreshAddress(content: string): string {
  return /(?:;|,)\s*(?:url\s*=\s*)?['"]?([^'"]*)/i.exec(content)?.[1] ?? '';
}

function schemeOf(address: string): string | undefined {
  const read = address.replace(/[\t\n\r]/g, '').replace(/^[\u0000-\u0020]+/, '');
  return /^([a-z][a-z\d+.-]*):/i.exec(read)?.[1];
}
