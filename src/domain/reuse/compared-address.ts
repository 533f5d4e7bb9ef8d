/** A provision or paragraph of one document, by ids; `provision` is empty where only the document is named. */
export interface ComparedProvision {
  readonly policy: string;
  readonly provision: string;
}

/** The two sides that an address names. */
export interface ComparedProvisions {
  readonly a?: ComparedProvision;
  readonly b?: ComparedProvision;
}

/**
 * Reads `?a=<policy>/<provision>&b=…` out of a full address. A `#` instead of the `/` is taken too, encoded or as
 * it is copied from a permalink, where it would otherwise begin the fragment. Ids are not looked up.
 */
export function parseComparedProvisions(address: string): ComparedProvisions {
  const question = address.indexOf('?');
  if (question === -1) return {};
  const parameters = new URLSearchParams(address.slice(question + 1));
  const a = readProvision(parameters.get('a'));
  const b = readProvision(parameters.get('b'));
  return { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) };
}

/** The query of an address that sets these provisions side by side, `?` included; empty for none. */
export function formatComparedProvisions({ a, b }: ComparedProvisions): string {
  const parts = Object.entries({ a, b }).flatMap(([name, compared]) =>
    compared === undefined
      ? []
      : [
          `${name}=${[compared.policy, compared.provision].filter(Boolean).map(encodeURIComponent).join('/')}`,
        ],
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function readProvision(value: string | null): ComparedProvision | undefined {
  const [, policy = '', provision = ''] = /^([^/#]*)[/#]?([^#]*)/u.exec(value?.trim() ?? '') ?? [];
  return policy === '' ? undefined : { policy, provision };
}
