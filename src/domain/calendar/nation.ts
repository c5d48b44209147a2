export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;

/** Each part of the United Kingdom has bank holidays of its own. */
export type Nation = (typeof NATIONS)[number];
