/**
 * The page of GB/T 9704—2012 in the units of WordprocessingML: twips (1/20 pt) for lengths, half-points for type.
 * The text area is 156 × 225 mm and holds 22 lines of 28 characters.
 */
export const geometry = {
  pageWidth: 11906,
  pageHeight: 16838,
  /** 37 mm */
  marginTop: 2098,
  /** 35 mm, less 5 twips: 22 lines of 29 pt are a hair taller than 225 mm and the last would go over the page. */
  marginBottom: 1979,
  /** 28 mm */
  marginLeft: 1588,
  /** 26 mm */
  marginRight: 1474,
  /** 156 mm, less a hair: the page between its margins. */
  textWidth: 8844,
  /** Foot of the page number's line: its dash stands 7 mm below the text area. */
  footer: 1361,
  /** 29 pt, exact */
  linePitch: 580,
  /** A quarter of a point off each 16 pt character, so that 28 of them fit a line of 156 mm (a grid would, but only in Word). */
  characterSpacing: -5,
  /** 16 pt (三号) */
  bodySize: 32,
  /** 22 pt (二号) */
  titleSize: 44,
  /** 14 pt (四号) */
  smallSize: 28,
  /** 12 pt (小四), in tables and footnotes, and its line pitch. */
  tableSize: 24,
  tablePitch: 360,
  /** Two characters of 16 pt. */
  indent: 640,
} as const;
