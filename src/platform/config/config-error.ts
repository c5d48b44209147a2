/** One setting that cannot be used: which, what it was (left out for secrets) and what is allowed. */
export interface ConfigProblem {
  readonly key: string;
  readonly value?: string | undefined;
  readonly rule: string;
}

/** The settings cannot be used; the message names every bad one, so that one restart mends them all. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(['Minutebook cannot start with these settings:', ...problems.map(sentence)].join('\n'));
    this.name = 'ConfigError';
  }
}

function sentence({ key, value, rule }: ConfigProblem): string {
  return value === undefined ? `  ${key} ${rule}.` : `  ${key} is "${value}": it ${rule}.`;
}
