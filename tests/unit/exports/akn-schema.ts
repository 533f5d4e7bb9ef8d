import { existsSync, readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** What our files hold of Akoma Ntoso 3.0, or all of it as OASIS publishes it, which is available only next to the project folder. */
export type AknSchema = 'profile' | 'oasis';

const oasis = new URL('../../../../shared/reference/akn/', import.meta.url);
const profile = new URL('akoma-ntoso-profile.xsd', import.meta.url);

/** Why files are not validated against the OASIS schema here, or undefined when they are. */
export const whyNoOasisSchema = existsSync(new URL('akomantoso30.xsd', oasis))
  ? undefined
  : 'no ../shared/reference/akn';

/** What a schema finds wrong with a file; empty when it is valid. */
export async function validateAkn(xml: string, schema: AknSchema): Promise<readonly string[]> {
  const read = (url: URL): { fileName: string; contents: string } => ({
    fileName: url.pathname.split('/').at(-1) ?? '',
    contents: readFileSync(url, 'utf8'),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.akn.xml', contents: xml }],
    schema: [read(schema === 'oasis' ? new URL('akomantoso30.xsd', oasis) : profile)],
    ...(schema === 'oasis' && { preload: [read(new URL('xml.xsd', oasis))] }),
  });
  return errors.map(({ message }) => message);
}
