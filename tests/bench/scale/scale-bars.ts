import type { SiteWeight } from './weigh-site.ts';

const KIB = 1024;
const MIB = KIB * KIB;
const GIB = KIB * MIB;

/** What a build of so many documents came to. */
export interface ScaleResult {
  readonly documents: number;
  /** Seconds of the processor of all of the build that is no check, no index and no export, where it was measured. */
  readonly pagesCpu?: number;
  /** Seconds of the processor of `check:content`, where it was measured. */
  readonly checkCpu?: number;
  /** Most memory that the build held at once, in bytes; nothing where the system does not say. */
  readonly peak: number | undefined;
  readonly weight: SiteWeight;
}

/** A goal, what was measured, and how both are shown. */
export interface Bar {
  readonly name: string;
  readonly measured: number;
  readonly most: number;
  readonly shown: (value: number) => string;
}

/** Sizes from which pages that every site has weigh nothing beside the documents. */
const MANY = 1000;

/**
 * The goals for a site of any size on two cores. They are set for 3,200 documents; what every site has beside its
 * documents (30 seconds of the processor, 2,000 files, 40 MiB) is granted to smaller ones.
 */
export function scaleBars({ documents, pagesCpu, checkCpu, peak, weight }: ScaleResult): readonly Bar[] {
  const few = documents < MANY ? 1 : 0;
  const { largestPage, largestDocument, largestFetched } = weight;
  return [
    ...bar(
      'pages (build without checks, indexes and exports), processor',
      pagesCpu,
      30 + (330 * documents) / 3200,
      seconds,
    ),
    ...bar('content check, processor', checkCpu, 60, seconds),
    ...bar('memory', peak, 4 * GIB, mib),
    { name: 'output', measured: weight.bytes, most: documents * 400 * KIB + few * 40 * MIB, shown: mib },
    { name: 'files', measured: weight.files, most: documents * 12 + few * 2000, shown: String },
    {
      name: `largest page /${largestPage.path}`,
      measured: largestPage.bytes,
      most: 200 * KIB,
      shown: kib,
    },
    {
      name: `largest page of a document, beside its text /${largestDocument.path}`,
      measured: largestDocument.bytes,
      most: 120 * KIB,
      shown: kib,
    },
    {
      name: `largest file loaded by a page /${largestFetched.path}`,
      measured: largestFetched.bytes,
      most: 300 * KIB,
      shown: kib,
    },
  ];
}

function bar(
  name: string,
  measured: number | undefined,
  most: number,
  shown: (value: number) => string,
): readonly Bar[] {
  return measured === undefined ? [] : [{ name, measured, most, shown }];
}

export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

export function kib(bytes: number): string {
  return `${(bytes / KIB).toFixed(1)} KiB`;
}

export function mib(bytes: number): string {
  return `${(bytes / MIB).toFixed(1)} MiB`;
}
