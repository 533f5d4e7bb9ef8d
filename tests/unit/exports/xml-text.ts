/** The text of an XML document or fragment: tags dropped, entities resolved. */
export function xmlText(xml: string): string {
  return xml
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
