import { foldDigits } from '../text/numerals/fold-digits.ts';
import { foldTitle } from './fold-title.ts';
import type { NamedPolicy } from './named-policy.ts';
import type { DocumentReference } from './reference.ts';

/** Who issues what the title of a notice names: 甲市人民政府 of 甲市人民政府关于印发〈…〉的通知. */
const issuing = /^(?<issuer>.*?)(?:关于)?(?:印发|转发|发布)/u;

/**
 * Of documents called alike those that the words at a reference tell from the others: by the title of their notice; by
 * region or issuer, in the printed title or right before it; by the year right before or behind it. All of them where
 * these words say nothing of it.
 * @param line the text that the reference was found in
 */
export function tellApart(
  alike: readonly NamedPolicy[],
  { title = '', start, end }: DocumentReference,
  line: string,
): readonly NamedPolicy[] {
  if (alike.length < 2) return alike;
  const [before, behind] = [foldDigits(line.slice(0, start)).trimEnd(), foldDigits(line.slice(end))];
  const whole = foldTitle(title);
  const issuer = issuing.exec(whole)?.groups?.['issuer'];
  const year = (/(\d{4})年$/u.exec(before) ?? /^\s*[（(](\d{4})年?[）)]/u.exec(behind))?.[1];
  const isTold: readonly ((policy: NamedPolicy) => boolean)[] = [
    ({ noticeTitle }) =>
      issuer !== undefined && noticeTitle !== undefined && foldTitle(noticeTitle) === whole,
    ({ region, issuers }) =>
      [region.name, ...issuers].some((name) => before.endsWith(name) || issuer?.includes(name)),
    ({ dateSigned, datePublished }) =>
      year !== undefined && (dateSigned ?? datePublished)?.startsWith(year) === true,
  ];
  return isTold.reduce((left, test) => {
    const told = left.filter(test);
    return told.length === 0 ? left : told;
  }, alike);
}
