/** Mutations: every small falsification of a proof, each with what it falsifies. */
import type { Proof, RuleStep } from '../../src/model/finding.ts';

export interface Mutation {
  readonly what: string;
  readonly proof: Proof;
}

export interface Others {
  /** Claims and entities of the case that stand in for the right ones. */
  readonly claims: readonly string[];
  readonly entities: readonly string[];
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Place = readonly (string | number)[];

/** All that can be falsified at one place of a proof. */
export function* mutations(proof: Proof, others: Others): Generator<Mutation> {
  const root = proof as unknown as Json;
  yield* inStep(root, root, [], others);
}

function* inStep(root: Json, step: Json, at: Place, others: Others): Generator<Mutation> {
  const raw = step as unknown as RuleStep;
  const path = at.filter((part) => typeof part === 'number').join('.') || '0';
  const named = `${path} (${raw.rule})`;
  const put = (place: Place, value: Json | undefined, what: string): Mutation => ({
    what: `${named}: ${what}`,
    proof: changed(root, [...at, ...place], value) as unknown as Proof,
  });
  yield put(['rule'], raw.rule === 'time.period' ? 'succession.step' : 'time.period', 'another rule');
  yield put(['fact'], undefined, 'no fact');
  for (const part of ['premises', 'more'] as const) {
    for (const [i, each] of (raw[part] ?? []).entries()) {
      const place: Place = [part, i];
      const kind = 'rule' in each ? each.rule : Object.keys(each)[0];
      // Corroboration that is left out is missed by whoever lists it, not by the proof.
      if (part === 'premises') yield put(place, undefined, `without premise ${i + 1} (${kind})`);
      if ('claim' in each) {
        yield put([...place, 'claim'], 'clm_none', 'a claim that is not there');
        const other = others.claims.find((id) => !JSON.stringify(step).includes(id));
        if (other) yield put([...place, 'claim'], other, `claim ${other} in place of ${each.claim}`);
      } else if ('judgement' in each)
        yield put([...place, 'judgement'], 'jdg_none', 'a judgement that is not there');
      else if ('presumption' in each) {
        const other = each.presumption === 'continuity' ? 'open-end' : 'continuity';
        yield put([...place, 'presumption'], other, 'another presumption');
      } else yield* inStep(root, each as unknown as Json, [...at, ...place], others);
    }
  }
  yield* inFact(raw.fact as unknown as Json, ['fact'], put, others);
}

function* inFact(
  value: Json,
  place: Place,
  put: (place: Place, value: Json | undefined, what: string) => Mutation,
  others: Others,
): Generator<Mutation> {
  const key = place.filter((part) => typeof part === 'string').at(-1);
  const say = (other: Json): Mutation =>
    put(
      place,
      other,
      `${place.slice(1).join('.')} ${JSON.stringify(other)} in place of ${JSON.stringify(value)}`,
    );
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.keys(value)) {
      const at = Array.isArray(value) ? Number(part) : part;
      yield* inFact((value as Record<string, Json>)[part] ?? null, [...place, at], put, others);
    }
    return;
  }
  if (typeof value === 'number') {
    yield say(value + 1);
    yield say(value - 1);
  } else if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    yield say(`${Number(value.slice(0, 4)) + 1}${value.slice(4)}`);
    yield say(value.endsWith('-15') ? `${value.slice(0, 8)}16` : `${value.slice(0, 8)}15`);
  } else if (key === 'verdict') {
    for (const other of ['evidenced', 'contiguous', 'possible', 'contested', 'no evidence'])
      if (other !== value) yield say(other);
  } else if (key === 'mode') yield say(value === 'throughout' ? 'some-time-in' : 'throughout');
  else if (key === 'type') yield say(value === 'head' ? 'deputy' : 'oversight');
  else if (key === 'basis') yield say(value === 'in-fact' ? null : 'in-fact');
  else if (key === 'kind') yield say(value === 'same' ? 'period' : 'same');
  else if (key === 'ground') yield say(value === 'said' ? 'judged' : 'said');
  else if (key === 'how') yield say(value === 'denial' ? 'negative' : 'denial');
  else if (key === 'agree') yield say('none');
  else if (key === 'to') yield say(value === 'successor' ? 'predecessor' : 'successor');
  else if (key === 'names') yield say('Nobody Else');
  else if (key === 'claims' || key === 'denied') yield say('clm_none');
  else if (key === 'period') yield say('prd_none');
  else if (typeof value === 'string') {
    const other = others.entities.find((id) => id !== value);
    if (other) yield say(other);
    yield say('ent_none');
  }
}

/** The value with another at a place, or without what stands there. */
function changed(value: Json, place: Place, to: Json | undefined): Json {
  const [at, ...rest] = place;
  if (at === undefined) return to as Json;
  const inner = (value as Record<string | number, Json>)[at] as Json;
  const next = rest.length === 0 ? to : changed(inner, rest, to);
  if (Array.isArray(value))
    return next === undefined ? value.toSpliced(at as number, 1) : value.with(at as number, next);
  const { [String(at)]: _, ...others } = value as Record<string, Json>;
  return next === undefined ? others : { ...others, [at]: next };
}
