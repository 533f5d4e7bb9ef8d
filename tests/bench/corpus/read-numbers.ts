/** Whole numbers with commas between them, as options have them. @throws RangeError with what is none */
export function readNumbers(typed: string): readonly number[] {
  return typed.split(',').map((each) => {
    if (!/^\d{1,9}$/u.test(each.trim())) throw new RangeError(`“${each}” is no whole number`);
    return Number(each);
  });
}
