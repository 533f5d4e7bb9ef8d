/**
 * Colours of the light page, for pictures that leave it: they stand alone, without style sheet. The same values as in
 * `features/shell/tokens.css`.
 */
export const palette = {
  paper: '#fcfaf5',
  'paper-raised': '#f5f1e8',
  ink: '#1d1a16',
  'ink-soft': '#565047',
  rule: '#d8d0c1',
  'rule-strong': '#8c8272',
  accent: '#a3301d',
  'accent-wash': '#f6e6de',
  'series-1': '#1f3a5f',
  'series-3': '#4c8069',
} as const;
