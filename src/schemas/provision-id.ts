import { z } from 'zod';

/** ASCII kebab-case identifier of a record (policy, series, organisation, topic …). */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: '应为小写 ASCII 短横线标识 · expected ASCII kebab-case' });

/**
 * Id of a provision or paragraph inside one document, made from the printed numbering
 * (`s3-2-5`, `s3-2-5-p1`), an unnumbered part (`notice`, `preamble-p1`), or `p1`.
 */
export const provisionId = z
  .string()
  .regex(
    /^(?:s\d+(?:-\d+)*(?:-p\d+)?|(?:notice-title|addressee|notice|title|preamble|signature|distribution)(?:-p\d+)?|p\d+)$/,
    { error: '不是条款编号（如 s3-2-5、s3-2-5-p1、preamble-p1、p1）· not a provision id' },
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
