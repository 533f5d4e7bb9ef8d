import type { Topic } from '../../schemas/topic.ts';

/** A provision of a document that a topic takes in. */
export interface TopicProvision {
  readonly policy: string;
  readonly provision: string;
}

/** The provisions whose words a topic quotes, each once, in the order in which it names them. */
export function topicProvisions({ aspects }: Pick<Topic, 'aspects'>): readonly TopicProvision[] {
  const quoted = aspects.flatMap(({ answers }) =>
    answers.map(({ policy, provision }) => [`${policy} ${provision}`, { policy, provision }] as const),
  );
  return [...new Map(quoted).values()];
}
