/** Media types of the files of a built site, by the end of their names; texts are in UTF-8. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  txt: 'text/plain',
  ics: 'text/calendar',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Types of text: sent with their charset, and worth packing. */
export const textTypes: readonly string[] = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/json',
  'text/csv',
  'text/plain',
  'text/calendar',
  'application/xml',
  'image/svg+xml',
];
