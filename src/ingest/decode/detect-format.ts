import type { SeedFormat } from './decoded-seed.ts';

/** What the first bytes of a file say it is. */
export type Container =
  /** A zip archive: Word since 2007, or another. */
  | 'zip'
  | 'encrypted-zip'
  | 'encrypted-office'
  /** A known kind that is not read, by the words for it. */
  | { readonly unsupported: string }
  /** None of these: a text, if anything. */
  | 'text';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'PDF'],
  ['{\\rtf', 'RTF (.rtf)'],
  ['\u{89}PNG', 'PNG'],
  ['\u{ff}\u{d8}\u{ff}', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\u{0}', 'TIFF'],
  ['MM\u{0}*', 'TIFF'],
  ['BM', 'BMP'],
  ['RIFF', 'WebP'],
  ['Rar!', 'RAR'],
  ['7z\u{bc}\u{af}', '7z'],
  ['\u{1f}\u{8b}', 'gzip'],
];

/** Tells by its first bytes what holds the text. */
export function detectContainer(bytes: Uint8Array): Container {
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  if (head.startsWith('PK\u{3}\u{4}')) return ((bytes[6] ?? 0) & 1) === 1 ? 'encrypted-zip' : 'zip';
  if (head.startsWith('\u{d0}\u{cf}\u{11}\u{e0}')) {
    return holds(bytes, 'EncryptedPackage')
      ? 'encrypted-office'
      : { unsupported: 'Word 97-2003 (.doc) / WPS (.wps)' };
  }
  const found = SIGNATURES.find(([signature]) => head.startsWith(signature));
  // BM and RIFF are letters that a text may begin with; no text has a zero byte there.
  if (found && (!/^(?:BM|RIFF)$/u.test(found[0]) || head.includes('\u{0}'))) return { unsupported: found[1] };
  if (/^(?:From: [^\n]*\n[^]*)?MIME-Version:/iu.test(head)) return { unsupported: 'MHTML (.mht, .mhtml)' };
  return 'text';
}

/** The name of a stream as an Office file writes it, in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Tells mark-up from plain text by what stands in it; the name decides only whether `#` and `**` are Markdown. */
export function detectTextFormat(text: string, file: string): Exclude<SeedFormat, 'docx'> {
  const head = text.slice(0, 20_000).replace(/^[\u{feff}\s]+/u, '');
  if (
    /^(?:<\?xml[^<>]*>\s*|<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|div|table|p|article|section|meta)\b/iu.test(
      head,
    )
  ) {
    return 'html';
  }
  const isPage = /\.(?:x?html?|shtml|jsp|aspx?)$/iu.test(file);
  if (
    isPage &&
    /<(?:html|head|body|div|section|table|tr|td|ul|ol|li|p|br|span|font|center|h[1-6])\b[^<>]*>/iu.test(text)
  )
    return 'html';
  if (/\.(?:md|markdown)$/iu.test(file)) return 'md';
  const isTitled = /^(?:---\r?\n[^]*?\r?\n---\s+)?#\s+\S/u.test(head) && /\n#{2,6}\s+\S/u.test(text);
  return isTitled ? 'md' : 'txt';
}
