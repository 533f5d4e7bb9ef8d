/** What the files of the machine forms of a citation are called and are: extension and media type. */
export const citationFiles = {
  cslJson: ['json', 'application/vnd.citationstyles.csl+json'],
  ris: ['ris', 'application/x-research-info-systems'],
  bibtex: ['bib', 'application/x-bibtex'],
} as const;

export type CitationFile = keyof typeof citationFiles;
