import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const folder = new URL('../../../../shared/reference/akn/', import.meta.url);

/** Why nothing can be validated here, or undefined when it can. */
export function whyNoAknSchema(): string | undefined {
  if (!existsSync(new URL('akomantoso30.xsd', folder))) return 'no ../shared/reference/akn';
  try {
    createRequire(import.meta.url).resolve('xmllint-wasm');
    return undefined;
  } catch {
    return 'package xmllint-wasm is not installed';
  }
}

interface Xmllint {
  validateXML(options: object): Promise<{ readonly errors: readonly { readonly message: string }[] }>;
}

/** What the strict Akoma Ntoso 3.0 schema finds wrong with a file; empty when it is valid. */
export async function validateAkn(xml: string): Promise<readonly string[]> {
  const { validateXML } = createRequire(import.meta.url)('xmllint-wasm') as Xmllint;
  const read = (name: string): { fileName: string; contents: string } => ({
    fileName: name,
    contents: readFileSync(new URL(name, folder), 'utf8'),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.akn.xml', contents: xml }],
    schema: [read('akomantoso30.xsd')],
    preload: [read('xml.xsd')],
  });
  return errors.map(({ message }) => message);
}
