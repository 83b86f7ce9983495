/** Finding: what rules derive from claims, with a verdict and the proof it rests on. */
export const VERDICTS = [
  'evidenced',
  'contiguous',
  'assumed',
  'possible',
  'handover',
  'contested',
  'no evidence',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const PRESUMPTIONS = {
  'same-name': 'Equal names in different sources mean one person or organ, until judged.',
  'same-event': 'Two sources describe one event, until judged.',
  continuity: 'A state attested on two days held between them.',
  'one-head': 'An organ has one formal head at a time.',
  'open-end': 'What a source says goes on went on until another source says otherwise.',
  period: 'A named period covers the days that the case records for it.',
  passage: 'A protest that names no date and no addressee shares those of the passage it stands in.',
} as const satisfies Record<string, string>;
export type Presumption = keyof typeof PRESUMPTIONS;

/** A step of a proof: a claim of the case, or a rule with its premises. */
export type Proof =
  | { readonly claim: string }
  | { readonly judgement: string }
  | { readonly presumption: Presumption; readonly says: string }
  | { readonly rule: string; readonly says: string; readonly premises: readonly Proof[] };
