/** Name and version of the pattern extractor for English. */
export const PATTERNS_EN = 'patterns-en@4';
