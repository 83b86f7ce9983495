/**
 * Check an answer as it left the program, as JSON: its proof against the case, and what it says beside the
 * proof (verdict, holders, links, sides) against the proof. Nothing in it is believed. What it leaves out
 * cannot be told from here: that there was no other claim is not checked.
 */
import type { AskedTime, Fact, PartyRef } from '../model/fact.ts';
import type { Proof, RuleStep } from '../model/finding.ts';
import {
  type CheckedCase,
  type CheckedClaim,
  type CheckReport,
  type CheckScope,
  WHOLE_CASE,
} from './checked-case.ts';
import { outer, readDate } from './dates.ts';
import { Equality } from './equality.ts';
import { fold, namesAgree } from './names.ts';
import { Checker } from './replay.ts';
import { inScope } from './scope.ts';

export interface AnswerReport extends CheckReport {
  /** How many findings with a proof of their own it holds. */
  readonly findings: number;
}

type Json = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const records = (value: unknown): Json[] => list(value).filter(isRecord);
const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const sameSet = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && new Set([...a, ...b]).size === new Set(a).size;

/** Null where the value is no answer with a proof. */
export function checkAnswer(
  answer: unknown,
  of: CheckedCase,
  checker: Checker = new Checker(of),
): AnswerReport | null {
  const findings = findingsIn(answer);
  if (findings === null || findings.some((finding) => !isRecord(finding['proof']))) return null;
  const faults: string[] = [];
  const sum = { steps: 0, claims: 0, characters: 0 };
  for (const [i, finding] of findings.entries()) {
    const which = findings.length > 1 ? `Finding ${i + 1}. ` : '';
    const say = (sentence: string): void => {
      faults.push(`${which}${sentence}.`);
    };
    const proof = finding['proof'] as Proof;
    const report = checker.check(proof, scopeOf(finding));
    for (const fault of report.faults) faults.push(`${which}${fault}`);
    for (const part of ['steps', 'claims', 'characters'] as const) sum[part] += report[part];
    // What a proof that fails is said to bear out need not be compared.
    if (report.faults.length > 0) continue;
    try {
      beside(finding, proof as RuleStep, of, say);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      say('The answer is not of the form that docs/commands.md describes');
    }
  }
  return { faults, findings: findings.length, ...sum };
}

/** The findings of an answer: itself, each of a list, or each of the one list in it whose members have proofs. */
function findingsIn(answer: unknown): readonly Json[] | null {
  if (Array.isArray(answer)) return answer.every(isRecord) ? answer : null;
  if (!isRecord(answer)) return null;
  if (isRecord(answer['proof'])) return [answer];
  const proved = Object.values(answer).find((value) => {
    const found = records(value);
    return (
      found.length > 0 && found.length === list(value).length && found.every(({ proof }) => isRecord(proof))
    );
  });
  const question = isRecord(answer['question']) ? { question: answer['question'] } : {};
  return proved === undefined ? null : records(proved).map((each) => ({ ...question, ...each }));
}

function scopeOf(finding: Json): CheckScope {
  const question = isRecord(finding['question']) ? finding['question'] : {};
  const { accordingTo } = question;
  return {
    accordingTo: typeof accordingTo === 'string' ? accordingTo : WHOLE_CASE.accordingTo,
    without: list(question['without']).map(String),
    off: new Set(list(question['presumptionsOff']).map(String)),
  };
}

function beside(finding: Json, proof: RuleStep, of: CheckedCase, say: (sentence: string) => void): void {
  const presumed = new Set(presumptionsIn(proof));
  const listed = list(finding['presumptions']);
  if (finding['presumptions'] !== undefined && !sameSet(listed, [...presumed]))
    say(
      `It lists the presumptions ${listed.join(', ') || 'none'}, and its proof uses ${[...presumed].join(', ') || 'none'}`,
    );
  const { fact } = proof;
  if (fact?.kind === 'answer') commandBeside(finding, proof, fact, of, say);
  else if (fact?.kind === 'chain') chainBeside(finding, proof, fact, of, say);
  else if (fact?.kind === 'conflict') {
    if (proof.rule !== `conflict.${finding['type']}`)
      say(`It is called ${finding['type']}, and its proof is of ${proof.rule}`);
    const known = new Set(claimsIn(proof));
    const sides = records(finding['sides']).map((side) => list(side['claims']));
    if (sides.length !== fact.sides.length) say('It has another number of sides than its proof');
    fact.sides.forEach((side, i) => {
      const claims = sides[i] ?? [];
      if (side.claims.some((id) => !claims.includes(id)) || claims.some((id) => !known.has(String(id))))
        say(`Side ${i + 1} lists other claims than its proof`);
    });
  } else if (fact?.kind === 'bounds') {
    if (!equal([finding['earliest'], finding['latest']], fact.days))
      say('It states other days than its proof');
  } else if (fact?.kind === 'gathered') gatheredBeside(finding, proof, say);
  else if (fact?.kind === 'acts') {
    const told = records(finding['acts']).map((act) => act['claim']);
    if (!sameSet(told, leaves(proof.premises))) say('It lists other acts than its proof');
    const on = isRecord(finding['question']) ? finding['question']['on'] : undefined;
    const asked = on === undefined ? null : readDate(String(on));
    if (!equal(asked && outer(asked), fact.asked)) say('It was asked for another time than its proof');
  } else if (fact?.kind === 'course') {
    const items = records(finding['items']).map((item) => item['claim']);
    if (!equal(items, leaves(proof.premises))) say('It lists other claims than its proof');
    const from = records(finding['items'])
      .filter((item) => item['placed'] === 'by-date')
      .map((item) => String(item['from'] ?? item['to']));
    if (from.some((day, i) => i > 0 && day < (from[i - 1] ?? '')))
      say('Its claims are not in the order of their days');
  }
}

/** The changes between two times, or the areas, beside the steps that bear them out. */
function gatheredBeside(finding: Json, proof: RuleStep, say: (sentence: string) => void): void {
  const stated = proof.premises.flatMap((premise) => ('rule' in premise ? (premise.fact ?? []) : []));
  const changes = stated.flatMap((fact) => (fact.kind === 'compared' ? [fact.change] : []));
  const areas = stated.flatMap((fact) => (fact.kind === 'area' ? [fact.verdict] : []));
  const told = (field: string, value: string): string[] =>
    records(finding[field])
      .map((each) => String(each[value]))
      .sort();
  if (!equal(told('changes', 'change'), changes.sort())) say('It tells of other changes than its proof');
  const parts = (kind: 'control' | 'loss'): number => stated.filter((fact) => fact.kind === kind).length;
  for (const [field, kind] of [
    ['controls', 'control'],
    ['losses', 'loss'],
  ] as const) {
    const listed = records(finding['times']).flatMap((time) => list(time[field])).length;
    if (listed !== parts(kind)) say(`It tells of other ${field} than its proof`);
  }
  if (!equal(told('areas', 'verdict'), areas.sort())) say('It tells of other areas than its proof');
}

/** The parts of an answer to "who commanded" beside its proof, one part for one step. */
function commandBeside(
  finding: Json,
  proof: RuleStep,
  fact: Extract<Fact, { kind: 'answer' }>,
  of: CheckedCase,
  say: (sentence: string) => void,
): void {
  const question = isRecord(finding['question']) ? finding['question'] : {};
  askedBeside(question, fact, say);
  const same = joined(proof.premises);
  const chosen = typeof question['as'] === 'string' && same.one(question['as'], fact.organ);
  if (!chosen) namedBeside(question['name'], fact.organ, same, of, say);
  if (finding['verdict'] !== fact.verdict)
    say(`Its verdict is “${finding['verdict']}”, and its proof gives “${fact.verdict}”`);
  // Who is left out because the organ was over stands beside the proof.
  const left = records(finding['replaced']).filter(({ because }) => because !== 'succession').length;
  if (
    proof.premises.filter((premise) => 'rule' in premise && premise.fact?.kind === 'replaced').length !== left
  )
    say('It leaves out others by the presumption one-head than its proof');
  const parts = proof.premises.filter((premise) => 'rule' in premise);
  for (const [kind, field] of [
    ['holder', 'holders'],
    ['link', 'chain'],
  ] as const) {
    const steps = parts.filter((part) => part.fact?.kind === kind);
    const told = [...records(finding[field]), ...(kind === 'link' ? records(finding['below']) : [])];
    const left = [...steps];
    for (const each of told) {
      const at = left.findIndex((step) => agrees(each, step, of, scopeOf(finding)));
      if (at >= 0) left.splice(at, 1);
      else
        say(
          `No step of its proof bears out ${kind} “${each['person'] ?? `${each['superior']} above ${each['subordinate']}`}” (${each['verdict']}) with the claims and voices that it lists`,
        );
    }
    if (left.length > 0) say(`Its proof has ${left.length} of ${field} that the answer does not tell`);
  }
}

/** Whether an answer is to the time that its proof answers for. */
function askedBeside(question: Json, fact: AskedTime, say: (sentence: string) => void): void {
  const asked = readDate(String(question['on']));
  if (asked === null || !equal(outer(asked), fact.asked) || question['mode'] !== fact.mode)
    say(
      `It was asked for ${question['on']} (${question['mode']}), and its proof answers for ${fact.asked.join(' to ')} (${fact.mode})`,
    );
}

/** Whether a proof is about the one who was asked for, by name or by id. */
function namedBeside(
  name: unknown,
  party: PartyRef,
  same: Equality,
  of: CheckedCase,
  say: (sentence: string) => void,
): void {
  const entity = typeof party === 'string' ? of.entity(party) : undefined;
  const named = [entity?.name ?? '', ...(entity?.aliases ?? [])].some((each) =>
    (['equal', 'organ'] as const).some((how) => namesAgree(String(name), each, how)),
  );
  // A person is asked for by the surname too.
  const person = entity?.type === 'Person' && ` ${fold(entity.name)} `.includes(` ${fold(String(name))} `);
  if (!named && !person && !(typeof name === 'string' && same.one(name, party)))
    say(`It was asked for ${name}, and its proof is about ${entity?.name ?? 'something else'}`);
}

/** A chain, the others beside it and the sets of claims, beside the steps that bear them out. */
function chainBeside(
  finding: Json,
  proof: RuleStep,
  fact: Extract<Fact, { kind: 'chain' }>,
  of: CheckedCase,
  say: (sentence: string) => void,
): void {
  const question = isRecord(finding['question']) ? finding['question'] : {};
  askedBeside(question, fact, say);
  const same = joined(proof.premises);
  namedBeside(question['lower'], fact.lower, same, of, say);
  namedBeside(question['upper'], fact.upper, same, of, say);
  if (finding['verdict'] !== fact.verdict)
    say(`Its verdict is “${finding['verdict']}”, and its proof gives “${fact.verdict}”`);
  const scope = scopeOf(finding);
  const main = isRecord(finding['chain']) ? [finding['chain']] : [];
  const told = [...main, ...records(finding['others'])];
  const steps = [proof, ...(proof.more ?? []).filter((each) => 'rule' in each)];
  const linked = proof.premises.some((each) => 'rule' in each && each.fact?.kind === 'link');
  const borne = linked ? steps : steps.slice(1);
  if (told.length !== borne.length) say('It tells of other chains than its proof');
  for (const [i, chain] of told.entries()) {
    const step = borne[i];
    const links = step?.premises.filter((each) => 'rule' in each && each.fact?.kind === 'link') ?? [];
    const listed = records(chain['links']);
    const types = new Set(listed.map((link) => link['type']));
    const agree =
      step?.fact?.kind === 'chain' &&
      chain['verdict'] === step.fact.verdict &&
      chain['sort'] === (types.size === 1 ? listed[0]?.['type'] : 'mixed') &&
      listed.length === links.length &&
      listed.every((link, at) => agrees(link, links[at] as RuleStep, of, scope));
    if (!agree) say(`Chain ${i + 1} is told otherwise than its proof has it`);
  }
  const sets = isRecord(finding['restsOn']) ? list(finding['restsOn']['sets']).map(list) : [];
  const known = (id: unknown): boolean => {
    const claim = of.claim(String(id));
    return claim !== undefined && typeof inScope(claim, scope, of) === 'object';
  };
  if (sets.some((set) => set.length === 0 || !set.every(known)))
    say('It rests on a set with a claim that does not count');
  const own = new Set(proof.premises.flatMap((each) => ('rule' in each ? leaves(each.premises) : [])));
  if (fact.verdict !== 'no evidence' && !sets.some((set) => set.every((id) => own.has(String(id)))))
    say('The chain of its proof is none of the sets of claims on which it says it rests');
}

/** The chain of voices of a claim; of one that cites works, one chain for each that published them. */
function chainsOf({ voices, citations }: CheckedClaim): string[][] {
  const chain = voices.map(({ name }) => name);
  const cited = new Set(
    (citations ?? []).map((work) => work.publication ?? '').filter((name) => name !== ''),
  );
  return cited.size === 0 ? [chain] : [...cited].map((publication) => [...chain, publication]);
}

/** Whether a holder or a link as told is what a step concludes, with the claims and voices behind it. */
function agrees(told: Json, step: RuleStep, of: CheckedCase, scope: CheckScope): boolean {
  const { fact } = step;
  const claims = [...leaves(step.premises), ...leaves(step.more ?? [])];
  const found = claims.flatMap((id) => {
    const claim = of.claim(id);
    const counted = claim && inScope(claim, scope, of);
    return typeof counted === 'object' ? [counted] : [];
  });
  const voices = new Set(found.flatMap(chainsOf).map((chain) => JSON.stringify(chain)));
  if (!sameSet(list(told['claims']), claims)) return false;
  if (
    !sameSet(
      list(told['voices']).map((voice) => JSON.stringify(voice)),
      [...voices],
    )
  )
    return false;
  const same = joined([...step.premises, ...(step.more ?? [])]);
  const names = (party: PartyRef): Set<string> => {
    const ids = [
      ...joinsIn([...step.premises, ...(step.more ?? [])]),
      ...(typeof party === 'string' ? [party] : []),
    ];
    const entities = ids.filter((id) => same.one(id, party)).flatMap((id) => of.entity(id) ?? []);
    const fillers = found
      .flatMap((claim) => Object.values(claim.args).flat())
      .filter(({ entity }) => entity !== null && same.one(entity, party));
    return new Set([
      ...entities.map(({ name }) => name),
      ...fillers.map(({ name }) => name),
      ...(typeof party === 'string' ? [] : [party.words]),
    ]);
  };
  if (fact?.kind === 'holder')
    return (
      told['type'] === fact.type &&
      (told['basis'] ?? null) === fact.basis &&
      told['verdict'] === fact.verdict &&
      names(fact.person).has(String(told['person']))
    );
  return (
    fact?.kind === 'link' &&
    told['type'] === fact.type &&
    told['verdict'] === fact.verdict &&
    names(fact.superior).has(String(told['superior'])) &&
    names(fact.subordinate).has(String(told['subordinate']))
  );
}

const leaves = (premises: readonly Proof[]): string[] =>
  premises.flatMap((premise) => ('claim' in premise ? [premise.claim] : []));

function joined(premises: readonly Proof[]): Equality {
  const same = new Equality();
  for (const premise of premises) {
    if ('rule' in premise && premise.fact?.kind === 'same')
      for (const { a, b } of premise.fact.joins) same.join(a, b);
  }
  return same;
}

const joinsIn = (premises: readonly Proof[]): string[] =>
  premises.flatMap((premise) =>
    'rule' in premise && premise.fact?.kind === 'same'
      ? premise.fact.joins.flatMap(({ a, b }) => [a, b])
      : [],
  );

const below = (proof: Proof): readonly Proof[] =>
  'rule' in proof ? [...proof.premises, ...(proof.more ?? [])] : [];
const claimsIn = (proof: Proof): string[] =>
  'claim' in proof ? [proof.claim] : below(proof).flatMap(claimsIn);
const presumptionsIn = (proof: Proof): string[] =>
  'presumption' in proof ? [proof.presumption] : below(proof).flatMap(presumptionsIn);
