/** The extractors that propose, side by side. A new one is a folder, a fixture and a line here. */
import { patternsExtractor } from './english/patterns-extractor.ts';
import type { Extractor } from './extractor.ts';

export const extractors: readonly Extractor[] = [patternsExtractor];
