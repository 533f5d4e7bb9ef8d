import type { TargetPoint, TargetSeries } from '../../../schemas/target.ts';

/** A statement of a task, with the series that it belongs to. */
export interface DutyStatement {
  readonly series: TargetSeries;
  readonly point: TargetPoint;
}

/** Something that a document charges a body with, or says of it. */
export interface DutyTask {
  readonly policy: string;
  /** Paragraph that carries it. */
  readonly paragraph: string;
  /** Provision that the paragraph stands in. */
  readonly provision: string;
  /** Number and heading as printed, without the full stop of a run-in heading: 1.健全…规划机制. */
  readonly title: string;
  /** The paragraph as printed. */
  readonly text: string;
  /** `line`: the bodies are listed in a 责任单位 line · `sentence`: the sentence names them, and there is no such line. */
  readonly basis: 'line' | 'sentence';
  /** Bodies as printed, in printed order. */
  readonly bodies: readonly string[];
  /** The line verbatim, brackets included; only where there is one. */
  readonly line: string | undefined;
  /** The statements of the paragraph that name the body, in printed order. */
  readonly statements: readonly DutyStatement[];
  /** 《…》（文号）四、（一）1. */
  readonly citation: string;
}
