export const poles: readonly (readonly [one: string, other: string])[] = [];

export const loosePoles: typeof poles = [];
