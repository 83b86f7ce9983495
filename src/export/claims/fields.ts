/** Fields: every field of a claim as it leaves the program. `docs/claims.md` names each; a check sees to it. */
import type { ClaimRecord, RelinkRecord, SpanRecord } from './claim-record.ts';

export const CLAIM_FIELDS = [
  'id',
  'kind',
  'type',
  'aspect',
  'basis',
  'args',
  'entities',
  'when',
  'time',
  'where',
  'quantity',
  'voices',
  'stances',
  'polarity',
  'certainty',
  'spans',
  'cues',
  'by',
  'patterns',
  'confidence',
  'review',
] as const satisfies readonly (keyof ClaimRecord)[];

export const SPAN_FIELDS = [
  'source',
  'sha256',
  'start',
  'end',
  'quote',
  'place',
  'bytes',
] as const satisfies readonly (keyof SpanRecord)[];

export const RELINK_FIELDS = [
  'part',
  'key',
  'source',
  'sha256',
  'start',
  'end',
  'quote',
  'how',
  'sureness',
  'reasons',
  'others',
] as const satisfies readonly (keyof RelinkRecord)[];

export const EXPORT_FIELDS: readonly string[] = [
  ...CLAIM_FIELDS,
  'relinks',
  ...SPAN_FIELDS,
  ...RELINK_FIELDS,
];
