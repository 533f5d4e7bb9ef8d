import type { Topic } from '../../schemas/topic.ts';

/** A provision of a document that a topic takes in. */
export interface TopicProvision {
  readonly policy: string;
  readonly provision: string;
}

/** The provisions whose words a topic quotes, each once, in the order in which it names them. */
export function topicProvisions(topic: Pick<Topic, 'aspects'>): readonly TopicProvision[] {
  const listed = known.get(topic) ?? list(topic);
  known.set(topic, listed);
  return listed;
}

/** Topics never change: what one takes in is listed once. */
const known = new WeakMap<Pick<Topic, 'aspects'>, readonly TopicProvision[]>();

function list({ aspects }: Pick<Topic, 'aspects'>): readonly TopicProvision[] {
  const quoted = aspects.flatMap(({ answers }) =>
    answers.map(({ policy, provision }) => [`${policy} ${provision}`, { policy, provision }] as const),
  );
  return [...new Map(quoted).values()];
}
