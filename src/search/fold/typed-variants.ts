import { Converter } from 'opencc-js/t2cn';
import { presentCharacters } from './present-characters.ts';

/** Orthographies people type, the standard forms first. */
const TYPED_IN = ['t', 'tw', 'hk'];

/**
 * Traditional forms that people may type, each with the simplified character that one of `texts` has.
 * Each character is exchanged alone, as queries are. For use at build: the tables are large.
 */
export function makeTypedVariants(texts: Iterable<string>): Readonly<Record<string, string>> {
  const present = presentCharacters(texts);
  const variants: Record<string, string> = {};
  for (const from of TYPED_IN) {
    const simplify = Converter({ from, to: 'cn' });
    for (const typed of hanCharacters()) {
      const used = simplify(typed);
      if (used !== typed && used.length === 1 && present.has(used)) variants[typed] ??= used;
    }
  }
  return variants;
}

/** The blocks CJK Unified Ideographs and Extension A. */
function* hanCharacters(): Generator<string> {
  for (let code = 0x3400; code <= 0x9fff; code += 1) yield String.fromCharCode(code);
}
