import { z } from 'zod';

const FORM =
  '应为 http 或 https 网址，不含用户名、密码和空白 · expected an http or https address without user name, password or white space';

/** An address that a reader can open: `http` or `https`, a host, and no user name or password. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: FORM, abort: true })
  .refine(isPlain, { error: FORM });

/** What a browser would drop or correct (white space, control characters, backslashes) is not written in an address. */
function isPlain(value: string): boolean {
  return /^https?:\/\/[^\s\\/?#@\p{Cc}]+(?:[/?#][^\s\\\p{Cc}]*)?$/iu.test(value);
}
