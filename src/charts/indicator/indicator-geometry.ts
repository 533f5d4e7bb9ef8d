export interface IndicatorText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly role:
    'verdict' | 'reason' | 'panel' | 'group' | 'name' | 'when' | 'stage' | 'tick' | 'value' | 'words' | 'key';
}

export interface IndicatorLine {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly role: 'grid' | 'axis' | 'separator';
}

/** A row with its mark; `top` and `height` bound what a pointer may touch. */
export interface PlacedRow {
  readonly id: string;
  readonly classes: string;
  readonly top: number;
  readonly height: number;
  readonly mark: { readonly x: number; readonly y: number; readonly path: string } | undefined;
  readonly texts: readonly IndicatorText[];
}

/** Geometry of an indicator chart in user units: rows one beneath another, values across. */
export interface IndicatorChartGeometry {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly IndicatorLine[];
  readonly texts: readonly IndicatorText[];
  readonly rows: readonly PlacedRow[];
}
