/** Registry: the extractors that propose claims. A new one is a folder beside this file and a line here. */
import type { Extractor } from './extractor.ts';

export const extractors: readonly Extractor[] = [];
