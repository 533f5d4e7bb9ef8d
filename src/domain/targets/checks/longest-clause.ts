/** In UTF-16 code units. What has no comma for longer is no clause to quote: nothing is drafted from it. */
export const LONGEST_CLAUSE = 1000;
