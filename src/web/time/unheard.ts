/** For words of a drawing that the name of their button says already: drawn, and not read out twice. */
export const UNHEARD = { 'aria-hidden': true } as const;
