import { z } from 'zod';

/** ASCII kebab-case identifier of a record (policy, series, organisation, topic …). */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: '应为小写 ASCII 短横线标识 · expected ASCII kebab-case' });

/** A number of a provision id: 12, and 12z1 for 第十二条之一. */
const NUMBER = '[1-9]\\d*(?:z[1-9]\\d*)*';
/** What an unnumbered part is called; a second signature or note has its number. */
const NAMED =
  '(?:notice-title|addressee|notice|title|history|contents|preamble|distribution|(?:signature|note)(?:[2-9]|[1-9]\\d+)?)';
/** Containers of laws (编 分编 部分 章 节), then what they hold: 三、 of a plan, 第十二条, or items directly. */
const NUMBERED = `(?:[bedcj]${NUMBER}-)*(?:[bedcjsa]${NUMBER})(?:-(?:p[1-9]\\d*-)?(?:${NUMBER}|k${NUMBER}))*`;
/** What stands below a heading: a paragraph, a footnote, a table or a row of it. */
const BELOW = '(?:p[1-9]\\d*|fn[1-9]\\d*|t[1-9]\\d*(?:-r[1-9]\\d*)?)';

/**
 * Id of a provision, paragraph, table or row inside one document, made from the printed numbering: 三、（二）5. `s3-2-5`,
 * its paragraph `s3-2-5-p1`, 第十二条第二款第（三）项 `a12-p2-3`, an unnumbered part `preamble-p1`, the second row of the first
 * table of 附件1 `x1-t1-r2`, a paragraph of a document without numbering `p1`.
 */
export const provisionId = z
  .string()
  .regex(
    new RegExp(`^(?:(?:[xy]${NUMBER}-)*(?:${NUMBERED}|${NAMED}|[xy]${NUMBER})(?:-${BELOW})?|${BELOW})$`),
    { error: '不是条款编号（如 s3-2-5、s3-2-5-p1、a12-p2、x1-s2、preamble-p1、p1）· not a provision id' },
  );

/** A date of known precision: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, {
  error: '应为 YYYY、YYYY-MM 或 YYYY-MM-DD（加引号）· expected a quoted YYYY, YYYY-MM or YYYY-MM-DD',
});

/** Lower-case hexadecimal SHA-256. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, { error: '应为 64 位十六进制 sha256 · expected a sha256' });

/** Text with at least one character that is not white space. */
export const text = z
  .string()
  .refine((value) => value.trim() !== '', { error: '不能为空 · must not be empty' });
