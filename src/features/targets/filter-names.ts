/** What the statements of `/targets/` are filtered by, in the order of the filters; the names stand in addresses. */
export const filterNames = [
  'place',
  'part',
  'theme',
  'year',
  'status',
  'organisation',
  'modality',
  'kind',
] as const;

export type FilterName = (typeof filterNames)[number];
