import type { Bilingual } from '../../domain/source/diagnostic.ts';
import type { Dialogue } from './dialogue.ts';
import type { Project } from './project.ts';

/** Something that a maintainer comes to do. */
export interface Task {
  /** As `--task` names it. */
  readonly id: string;
  readonly title: Bilingual;
  /** Begins it. A pure function of the project and the answers: it reads and writes nothing itself. */
  readonly begin: (project: Project) => Dialogue;
}
