/** Languages of the interface. */
export type Language = 'de' | 'en';
