/**
 * A claim while it is being made or corrected: what the form holds, where it comes from, and what goes
 * to the program. Ranges are code points of the text as received.
 */
import type { NewClaim } from '../../http/schemas/claim.ts';
import type { ListedClaim } from '../kit/claim-list.ts';

export interface Filler {
  readonly name: string;
  readonly entity: string | null;
  readonly range: readonly [number, number] | null;
  readonly claim: string | null;
}
export interface DraftVoice {
  readonly name: string;
  readonly stance: string;
}

export interface Draft {
  readonly source: string;
  /** The claim it is to stand in place of. */
  readonly corrects: string | null;
  readonly seen: string | null;
  readonly kind: string;
  readonly type: string | null;
  readonly aspect: string;
  readonly basis: string | null;
  readonly polarity: '+' | '-';
  readonly certainty: string | null;
  readonly args: Readonly<Record<string, readonly Filler[]>>;
  readonly where: readonly Filler[];
  readonly edtf: string;
  readonly timeText: string;
  readonly voices: readonly DraftVoice[];
  readonly spans: readonly (readonly [number, number])[];
  readonly reason: string;
}

export type Kinds = Readonly<
  Record<string, { readonly types: readonly string[]; readonly args: readonly string[] }>
>;

const AUTHOR: DraftVoice = { name: 'author', stance: 'asserted' };

/** A new claim that rests on the words chosen. */
export const blank = (
  source: string,
  kind: string,
  spans: readonly (readonly [number, number])[],
  kinds: Kinds,
): Draft => ({
  source,
  corrects: null,
  seen: null,
  kind,
  type: kinds[kind]?.types[0] ?? null,
  aspect: 'holds',
  basis: null,
  polarity: '+',
  certainty: null,
  args: {},
  where: [],
  edtf: '',
  timeText: '',
  voices: [AUTHOR],
  spans,
  reason: '',
});

/** The form as it stands where a claim is corrected: all that the claim says. */
export const draftOf = (claim: ListedClaim): Draft => ({
  source: claim.source,
  corrects: claim.id,
  seen: claim.judged?.id ?? null,
  kind: claim.kind,
  type: claim.type,
  aspect: claim.aspect,
  basis: claim.basis,
  polarity: claim.polarity,
  certainty: claim.certainty,
  args: Object.fromEntries(
    Object.entries(claim.args).map(([name, list]) => [name, list.map((each) => ({ ...each }))]),
  ),
  where: claim.where.map((each) => ({ ...each })),
  edtf: claim.when.edtf ?? '',
  timeText: claim.when.text ?? '',
  voices: claim.voices.map(({ name, stance }) => ({ name, stance })),
  spans: claim.spans.map(({ start, end }) => [start, end] as const),
  reason: '',
});

/** Another kind: the arguments that it has too are kept, the others fall away. */
export function withKind(draft: Draft, kind: string, kinds: Kinds): Draft {
  const { types, args } = kinds[kind] ?? { types: [], args: [] };
  return {
    ...draft,
    kind,
    type: draft.type !== null && types.includes(draft.type) ? draft.type : (types[0] ?? null),
    args: Object.fromEntries(Object.entries(draft.args).filter(([name]) => args.includes(name))),
  };
}

export const withFiller = (draft: Draft, argument: string, filler: Filler): Draft => ({
  ...draft,
  args: {
    ...draft.args,
    [argument]: [...(draft.args[argument] ?? []).filter((each) => !same(each, filler)), filler],
  },
});

export const withoutFiller = (draft: Draft, argument: string, at: number): Draft => {
  const left = (draft.args[argument] ?? []).filter((_, i) => i !== at);
  const { [argument]: _, ...args } = draft.args;
  return { ...draft, args: left.length > 0 ? { ...args, [argument]: left } : args };
};

const same = (a: Filler, b: Filler): boolean =>
  a.name === b.name && a.entity === b.entity && a.claim === b.claim && String(a.range) === String(b.range);

/** What keeps it from being recorded, in sentences; empty where nothing does. */
export function problems(draft: Draft, kinds: Kinds): string[] {
  const found: string[] = [];
  const { types = [] } = kinds[draft.kind] ?? {};
  if (draft.spans.length === 0) found.push('A claim rests on words of the source: choose them in the text.');
  if (types.length > 0 && (draft.type === null || !types.includes(draft.type)))
    found.push(`Choose which type of ${draft.kind} it is.`);
  if (Object.values(draft.args).every((list) => list.length === 0))
    found.push('Say who or what it is about: fill at least one of the fields.');
  if (draft.voices.length === 0 || draft.voices.some(({ name }) => name.trim() === ''))
    found.push('Every claim has a voice: name it, or leave “author”.');
  return found;
}

/** What goes to the program. Call it only where `problems` finds none. */
export function newClaim(draft: Draft): NewClaim {
  const filler = ({ name, entity, range, claim }: Filler) => ({
    ...(name === '' ? {} : { name }),
    ...(entity === null ? {} : { entity }),
    ...(range === null ? {} : { range: [range[0], range[1]] as [number, number] }),
    ...(claim === null ? {} : { claim }),
  });
  const timed = draft.edtf.trim() !== '' || draft.timeText.trim() !== '';
  return {
    source: draft.source,
    ...(draft.corrects === null ? {} : { corrects: draft.corrects, seen: draft.seen }),
    kind: draft.kind as NewClaim['kind'],
    type: draft.type,
    aspect: draft.aspect as NonNullable<NewClaim['aspect']>,
    basis: draft.basis as NonNullable<NewClaim['basis']> | null,
    polarity: draft.polarity,
    certainty: draft.certainty as NonNullable<NewClaim['certainty']> | null,
    args: Object.fromEntries(
      Object.entries(draft.args)
        .filter(([, list]) => list.length > 0)
        .map(([name, list]) => [name, list.map(filler)]),
    ),
    where: draft.where.map(({ name, entity, range }) => ({
      ...(name === '' ? {} : { name }),
      ...(entity === null ? {} : { entity }),
      ...(range === null ? {} : { range: [range[0], range[1]] as [number, number] }),
    })),
    when: timed ? { edtf: draft.edtf.trim() || null, text: draft.timeText.trim() || null } : null,
    voices: draft.voices.map(({ name, stance }) => ({
      name: name.trim(),
      stance: stance as NonNullable<NewClaim['voices']>[number]['stance'],
    })),
    spans: draft.spans.map(([start, end]) => [start, end] as [number, number]),
    ...(draft.reason.trim() === '' ? {} : { reason: draft.reason.trim() }),
  };
}
