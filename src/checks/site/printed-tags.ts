import type { HtmlAttribute } from '../base/html-tree.ts';

/** A tag as the build prints it: one space before each attribute, values in double quotes. Groups: name, attributes, slash. */
export const START_TAG = /<([a-zA-Z][a-zA-Z0-9-]*)((?: [^\s"'<>/=]+(?:="[^"]*")?)*) ?(\/?)>/y;

const ATTRIBUTE = / ([^\s"'<>/=]+)(?:="([^"]*)")?/g;

/** Attributes of SVG that have capitals, as they are written; in small letters a browser would change them. */
const SVG_ATTRIBUTES: ReadonlySet<string> = new Set([
  'viewBox',
  'preserveAspectRatio',
  'markerWidth',
  'markerHeight',
  'markerUnits',
  'refX',
  'refY',
  'textLength',
  'lengthAdjust',
  'pathLength',
  'gradientUnits',
  'gradientTransform',
  'patternUnits',
  'patternTransform',
  'clipPathUnits',
]);
/** Letters, digits, `-` and `_` in small letters: no name that a browser changes but those of SVG with capitals. */
const PLAIN_NAME = /^[a-z_][a-z0-9_-]*$/;
const CHANGED: ReadonlySet<string> = new Set(
  [...SVG_ATTRIBUTES]
    .map((name) => name.toLowerCase())
    .concat(
      'attributename attributetype basefrequency baseprofile calcmode diffuseconstant edgemode filterunits glyphref kernelmatrix kernelunitlength keypoints keysplines keytimes limitingconeangle maskcontentunits maskunits numoctaves patterncontentunits pointsatx pointsaty pointsatz preservealpha primitiveunits repeatcount repeatdur requiredextensions requiredfeatures specularconstant specularexponent spreadmethod startoffset stddeviation stitchtiles surfacescale systemlanguage tablevalues targetx targety viewtarget xchannelselector ychannelselector zoomandpan xmlns'.split(
        ' ',
      ),
    ),
);

/** The attributes of a tag; nothing where a browser may read them otherwise, or one stands twice. */
export function attributesOf(written: string, isSvg: boolean): readonly HtmlAttribute[] | undefined {
  const attributes: HtmlAttribute[] = [];
  if (written === '') return attributes;
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(written); found !== null; found = ATTRIBUTE.exec(written)) {
    const [, name = '', quoted = ''] = found;
    const value = decodeReferences(quoted);
    const isKnown = PLAIN_NAME.test(name) ? !(isSvg && CHANGED.has(name)) : isSvg && SVG_ATTRIBUTES.has(name);
    if (value === undefined || !isKnown || attributes.some((other) => other.name === name)) return undefined;
    attributes.push({ name, value });
  }
  return attributes;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const REFERENCE = /&(?:amp|lt|gt|quot|#39);/g;

/** Words with their character references read; nothing where there is another `&` that might begin one. */
export function decodeReferences(words: string): string | undefined {
  if (!words.includes('&')) return words;
  const isKnown = !/&(?![\s&]|(?:amp|lt|gt|quot|#39);)/.test(words) && !words.endsWith('&');
  return isKnown ? words.replace(REFERENCE, (reference) => REFERENCES[reference] ?? reference) : undefined;
}
