import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../content/load-site.ts';
import { securityContact } from '../../exports/security-contact.ts';
import { contactHref } from '../../features/shell/contact-href.ts';

/** `security.txt`, where there is a contact to name; RFC 9116 wants it at the root of a host. */
export const getStaticPaths = (async () => {
  const { contact, base } = (await loadSite()).settings;
  return contact === undefined || base !== '/' ? [] : [{ params: { file: 'security.txt' } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { settings, asOf, urls } = await loadSite();
  const text = securityContact({
    contact: contactHref(settings.contact ?? ''),
    address: urls.fileAddress('.well-known/security.txt'),
    asOf,
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
