/** A stretch of time in years, `to` exclusive: 2024 … 2025.5. */
export interface TimeStretch {
  readonly from: number;
  readonly to: number;
}
