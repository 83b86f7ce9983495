/** For words of a drawing that the name of their button says already: drawn, and not read out twice. */
export const UNHEARD = { 'aria-hidden': true } as const;
/** The same for words that are drawn over a button, beside it in the tree: the button below hears the pointer. */
export const DRAWN_OVER = { 'aria-hidden': true, pointerEvents: 'none' } as const;
