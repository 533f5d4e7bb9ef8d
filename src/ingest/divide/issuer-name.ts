/** The line is the name of a public body, as it stands in a signature: no clause, ending as such names do. */
export function isIssuerName(line: string): boolean {
  return /^[^，,。；;：:！？!?]{2,40}(?:政府|办公室|办公厅|[局厅部委办院校会处署司社行组团])$/.test(line);
}
