/** How to read `targets.csv`, in three statements of each language. */
export interface ImportCode {
  readonly r: string;
  readonly python: string;
}

/**
 * Reads the table and lists the targets that have a number. A commitment printed twice is two rows: the repeats are
 * left out, so that nothing is counted twice. Lines are short enough for half a page.
 * @param address full address of `targets.csv`
 */
export function importCode(address: string): ImportCode {
  return {
    r: [
      `targets <- read.csv("${address}",`,
      '  fileEncoding = "UTF-8-BOM",',
      '  colClasses = c(start = "character", due = "character"))',
      'targets <- subset(targets,',
      '  kind == "target" & !is.na(value) & repeatOf == "")',
      'targets[, c("region", "name", "value", "unit", "due", "address")]',
    ].join('\n'),
    python: [
      'import pandas as pd',
      `targets = pd.read_csv("${address}",`,
      '    encoding="utf-8-sig", dtype={"start": str, "due": str})',
      'targets = targets[(targets.kind == "target")',
      '    & targets.value.notna() & targets.repeatOf.isna()]',
      'print(targets[',
      '    ["region", "name", "value", "unit", "due", "address"]])',
    ].join('\n'),
  };
}
