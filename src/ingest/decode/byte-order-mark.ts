/** Marks the encoding at the beginning of a file; no part of its first line. */
export const BYTE_ORDER_MARK = '\u{feff}';
