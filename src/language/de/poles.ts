export const poles: readonly (readonly [one: string, other: string])[] = [];
