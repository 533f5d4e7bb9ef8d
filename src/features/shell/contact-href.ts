/** Link to the contact of the settings: a web address as it is, else a mail. */
export function contactHref(contact: string): string {
  return contact.includes('://') ? contact.replace('{address}', '') : `mailto:${contact}`;
}

/**
 * Link for a report of an error in a provision, `{provision}` standing for its id: a mail with the address of the
 * provision as its subject, or the web address with it instead of `{address}`, else as the query 'address'.
 * @param subject words before the address
 * @param address of the document
 */
export function reportHref(contact: string, subject: string, address: string): string {
  const provisionAddress = `${encodeURIComponent(`${address}#`)}{provision}`;
  if (!contact.includes('://'))
    return `mailto:${contact}?subject=${encodeURIComponent(`${subject} `)}${provisionAddress}`;
  if (contact.includes('{address}')) return contact.replace('{address}', () => provisionAddress);
  return `${contact}${contact.includes('?') ? '&' : '?'}address=${provisionAddress}`;
}
