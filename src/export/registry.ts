/** Registry: the forms in which a case goes out. A new one is a folder beside this file and a line here. */
import { annotations } from './annotations/annotations.ts';
import { claims } from './claims/claims.ts';
import type { Exporter } from './exporter.ts';

export const exporters: readonly Exporter[] = [claims, annotations];
