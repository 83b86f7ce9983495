/** Answer view: the answer to a question as the API gives it, in sentences that begin with their voice. */
import type { Answer } from '../app/ask/ask.ts';
import { askedDate } from '../app/asked-date.ts';
import { careerProof } from '../app/career.ts';
import { currentSources, presumptionsOn, type Scope } from '../app/evidence-of.ts';
import { checkProof } from '../app/verify-answer.ts';
import { PRESUMPTIONS, type Presumption, type Proof } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { holderClaim, inWords, linkClaim, verdictSentence } from '../reason/answer-words.ts';
import { strongest } from '../reason/attestation.ts';
import type { Headed, Link } from '../reason/chain.ts';
import type { Holder } from '../reason/holders.ts';
import { presumptionsOf } from '../reason/proof.ts';
import { listed, onWhoseWord } from '../reason/wording.ts';
import type { Case } from '../store/case.ts';
import { claimIdsIn } from './claim-ids.ts';
import { claimViews } from './claim-view.ts';
import type { AskView, CareerView, CommandView, ControlsView, HolderView, LinkView } from './schemas/ask.ts';
import { changeView, controlItems, lossItems, told, type Word, wordIn } from './telling.ts';

type Of<K extends Answer['kind']> = Extract<Answer, { readonly kind: K }>;

/** What a view says beside what it is about; `link` is the question as an address of the page. */
export interface Around {
  readonly of: Case;
  readonly scope: Scope;
  readonly link: string;
  /** The address of the same question, with this entity chosen. */
  readonly linkAs: (entity: string) => string;
}

export function answerView(answer: Answer, around: Around): AskView {
  const { of, link } = around;
  const sources: ReadonlyMap<string, Source> = currentSources(of);
  const bare = { link, presumptions: presumptionViews(around.scope, []), unreviewed: 0, checked: null };
  switch (answer.kind) {
    case 'command':
      return commandView(answer, around, sources);
    case 'controls':
      return controlsView(answer, around, sources);
    case 'career':
      return careerView(answer, around, sources);
    case 'search':
      return {
        ...bare,
        kind: 'search',
        says: searchSays(answer),
        query: answer.words,
        hits: answer.hits.map(({ source, path, start, end, snippet, marks, matches, row }) => ({
          source,
          path,
          start,
          end,
          snippet,
          marks: marks.map(([a, b]) => [a, b] as [number, number]),
          matches: matches.map(([a, b]) => [a, b] as [number, number]),
          row: row ?? null,
        })),
        names: answer.names.map((name) => ({ ...name, link: around.linkAs(name.as) })),
        claims: {},
      };
    case 'choice':
      return {
        ...bare,
        kind: 'choice',
        says: answer.says,
        choices: answer.choices.map((choice) => ({ ...choice, link: around.linkAs(choice.as) })),
        claims: {},
      };
    case 'refused':
      return { ...bare, kind: 'refused', says: answer.says, claims: {} };
  }
}

/** Adds the claims that a view names, the switches and the check of its proof. */
function completed<T extends { readonly proof: unknown }>(
  view: T,
  { of, scope, link }: Around,
  sources: ReadonlyMap<string, Source>,
  told: { readonly proof: Proof; readonly presumptions: readonly Presumption[]; readonly unreviewed: number },
) {
  const ids = claimIdsIn(view);
  const claims = claimViews(of, ids, sources);
  return {
    ...view,
    link,
    presumptions: presumptionViews(scope, told.presumptions),
    // Of the claims that the answer shows, and of no others.
    unreviewed: Object.values(claims).filter(({ review }) => review === 'proposed').length,
    checked: checkedView(of, told.proof, scope, ids.size),
    claims,
  };
}

export function presumptionViews(scope: Scope, used: readonly Presumption[]) {
  const on = presumptionsOn(scope);
  return (Object.keys(PRESUMPTIONS) as Presumption[]).map((name) => ({
    name,
    says: PRESUMPTIONS[name],
    on: on.has(name),
    used: used.includes(name),
  }));
}

function checkedView(of: Case, proof: Proof, scope: Scope, claims: number) {
  if (claims === 0) return null;
  const report = checkProof(of, proof, scope);
  const holds = report.faults.length === 0;
  const n = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  return {
    holds,
    steps: report.steps,
    says: holds
      ? `Proof checked: ${n(report.steps, 'step')}, ${n(report.claims, 'claim')}, ${n(report.characters, 'character')} of the sources.`
      : `The proof does not hold, and the answer must not be relied on: ${report.faults.join(' ')}`,
  };
}

const copies = (voices: readonly (readonly string[])[]): string[][] => voices.map((chain) => [...chain]);
const viewOf = (proof: Proof): CommandView['proof'] => proof as unknown as CommandView['proof'];

function holderView(holder: Holder, organ: string, word: Word): HolderView {
  const { person, type, basis, aspect, verdict, role, rank, voices, claims } = holder;
  return {
    person,
    type,
    basis,
    aspect,
    verdict,
    role,
    rank,
    voices: copies(voices),
    claims: [...claims],
    says: told(word, claims, holderClaim(holder, organ)),
  };
}

function headView(head: Headed, organ: string, word: Word) {
  const { person, basis, aspect, verdict, role, rank, voices, claims } = head;
  const says = holderClaim({ ...head, type: 'head', organization: null }, organ);
  return {
    person,
    type: 'head',
    basis,
    aspect,
    verdict,
    role,
    rank,
    voices: copies(voices),
    claims: [...claims],
    says: told(word, claims, says),
  };
}

function linkView(link: Link, up: boolean, word: Word): LinkView {
  const { superior, subordinate, type, basis, level, verdict, voices, claims, heads } = link;
  return {
    superior,
    subordinate,
    type,
    basis,
    level,
    verdict,
    voices: copies(voices),
    claims: [...claims],
    heads: heads.map((head) => headView(head, up ? superior : subordinate, word)),
    says: told(word, claims, linkClaim(link)),
  };
}

function commandView(
  { question, look, answer, controls }: Of<'command'>,
  around: Around,
  sources: ReadonlyMap<string, Source>,
): CommandView {
  const { finding, organ, mode, evidence } = answer;
  const word = wordIn(evidence, sources);
  const bySource = new Map(evidence.claims.map((claim) => [claim.id, claim.source]));
  const [first, last] = askedDate(question.on);
  const ofPerson = answer.cluster.type === 'Person';
  const links = look === 'below' ? (finding.below ?? []) : finding.chain;
  const verdict = ofPerson ? strongest(links.map((link) => link.verdict)) : finding.verdict;
  const says = verdictSentence(finding, { oneDay: first === last }, (id) => bySource.get(id));
  const view = {
    kind: 'command' as const,
    look,
    question: { name: question.name, on: question.on, mode, organ },
    verdict,
    says:
      look === 'heads'
        ? says
        : `${chainSays(finding, look, question.name)}${ofPerson ? '' : ` ${headsSays(says)}`}`,
    holders: finding.holders.map((holder) => holderView(holder, question.name, word)),
    chain: finding.chain.map((link) => linkView(link, true, word)),
    below: finding.below?.map((link) => linkView(link, false, word)) ?? null,
    controls: controlItems(controls.finding.readings[0].controls, wordIn(controls.evidence, sources)),
    against: [...new Set(finding.against.flatMap((each) => each.claims))],
    undated: [
      ...finding.undated.map(({ person, type, claims }) => ({
        says: told(
          word,
          claims,
          `${person} was ${type} of ${question.name}, at a time that the words do not give`,
        ),
        claims: [...claims],
      })),
      ...finding.undatedLinks.map((link) => ({
        says: told(
          word,
          link.claims,
          `${link.superior} stood above ${link.subordinate}, at a time that the words do not give`,
        ),
        claims: [...link.claims],
      })),
    ],
    nearest: finding.nearest.map((each) => ({
      says: told(
        word,
        each.claims,
        `${each.person}, ${each.told} ${each.day}: named ${each.side} the time asked about, which is no evidence for it`,
      ),
      claims: [...each.claims],
    })),
    posted: finding.posted.map((each) => ({
      says: told(word, each.claims, `${each.person} was posted there, and not at its head`),
      claims: [...each.claims],
    })),
    leftOut: [...finding.replaced, ...finding.outlived].map((each) => ({
      says: each.says,
      claims: [...each.claims],
    })),
    succession: finding.succession.map((each) => ({
      says: told(word, each.claims, `${each.successor} succeeded ${each.predecessor}`),
      claims: [...each.claims],
    })),
    proof: viewOf(finding.proof),
  };
  const heads = [...finding.chain, ...(finding.below ?? [])].flatMap((link) => link.heads);
  const presumptions = [
    ...finding.presumptions,
    ...heads.flatMap((head) => head.presumptions),
    ...controls.finding.presumptions,
  ];
  const { unreviewed } = finding;
  return completed(view, around, sources, { proof: finding.proof, presumptions, unreviewed });
}

/** The verdict on the heads, beside an answer about what stood above or below. */
const headsSays = (says: string): string =>
  `Of who headed it: ${says.charAt(0).toLowerCase()}${says.slice(1)}`;

function chainSays(
  { chain, below }: { readonly chain: readonly Link[]; readonly below: readonly Link[] | null },
  look: 'above' | 'below',
  name: string,
): string {
  const links = look === 'above' ? chain : (below ?? []);
  if (links.length === 0)
    return `No evidence in these sources of what stood ${look} ${name} then. That is not evidence that nothing did.`;
  const names = listed(links.map((link) => (look === 'above' ? link.superior : link.subordinate)));
  return `According to the claims below, ${look} ${name} stood ${names}.`;
}

function controlsView(
  { question, answer }: Of<'controls'>,
  around: Around,
  sources: ReadonlyMap<string, Source>,
): ControlsView {
  const { finding, organ, dates, evidence } = answer;
  const word = wordIn(evidence, sources);
  const found = finding.readings.reduce((sum, each) => sum + each.controls.length, 0);
  const gone = (finding.changes ?? []).filter(({ change }) => change === 'gone').length;
  const says =
    found === 0
      ? `No evidence in these sources of who controlled ${question.name} in ${listed(dates)}. That is not evidence that nobody did.`
      : `What sources say of who could check ${question.name}, for ${listed(dates)}; not that a control worked, or that one did not.${gone > 0 ? ` Of ${inWords(gone)} a voice says that it is gone.` : ''}`;
  const view = {
    kind: 'controls' as const,
    question: { name: question.name, on: question.on, compare: question.compare ?? null, organ },
    says,
    times: finding.readings.map((reading, i) => ({
      on: dates[i] ?? '',
      organs: [...reading.organs],
      heads: reading.heads.map((head) => holderView(head, reading.organs[0] ?? question.name, word)),
      controls: reading.controls.map((control, j) => ({
        category: control.category as string,
        verdict: control.verdict as string,
        ...(controlItems([control], word)[0] ?? { says: '', claims: [] }),
        key: String(j),
      })),
      losses: lossItems(reading.losses, word),
    })),
    changes: finding.changes?.map((change) => changeView(change, dates, word)) ?? null,
    against: [...new Set(finding.against.flatMap((each) => each.claims))],
    proof: viewOf(finding.proof),
  };
  return completed(view, around, sources, finding);
}

function careerView(
  { question, answer, life, on, undated }: Of<'career'>,
  around: Around,
  sources: ReadonlyMap<string, Source>,
): CareerView {
  const { subject, items, evidence, presumed } = answer;
  const finding = life?.dates.findings[0];
  const proof: Proof = finding?.proof ?? careerProof(answer);
  const view = {
    kind: 'career' as const,
    says: careerSays(question.name, { kind: 'career', question, answer, life, on, undated }, sources),
    hint: hintFor(question.name, answer, undated || (on === null && life === null)),
    name: subject.name,
    type: subject.type,
    entities: subject.members.map((member) => ({
      id: member.id,
      name: member.name,
      path: evidence.sources.get(member.source)?.path ?? null,
    })),
    items: items.map(({ claim, bounds, placed, as }) => ({
      claim: claim.id,
      as: as.join(', '),
      from: bounds[0],
      to: bounds[1],
      placed: placed !== 'undated',
    })),
    proof: viewOf(proof),
  };
  const presumptions = [
    ...presumptionsOf(proof),
    ...(finding?.presumptions ?? []),
    ...(presumed ? (['same-name'] as const) : []),
  ];
  return completed(view, around, sources, { proof, presumptions, unreviewed: answer.unreviewed });
}

/** How to ask who headed an organ, with a day that its claims name. */
function hintFor(name: string, { subject, items }: Of<'career'>['answer'], timeless: boolean): string | null {
  if (!timeless || subject.type !== 'Organization') return null;
  const day = items.find(({ claim, bounds }) => claim.kind === 'posting' && bounds[0] !== null)?.bounds[0];
  const on = day ?? items.find(({ bounds }) => bounds[0] !== null)?.bounds[0] ?? '1930-01-04';
  return `No time is asked about. To ask who headed it, say a day, month or year: who commanded ${name} on ${on}, or ${name} ${on.slice(0, 4)}.`;
}

function careerSays(
  name: string,
  { answer, life, on }: Of<'career'>,
  sources: ReadonlyMap<string, Source>,
): string {
  const { subject, items } = answer;
  const called = subject.name === name ? name : `${name} (${subject.name})`;
  if (life !== null) {
    const what = life.point === 'birth' ? 'was born' : 'died';
    const finding = life.dates.findings[0];
    if (finding === undefined && items.length === 0)
      return `No claim in these sources tells when ${called} ${what}. That is not evidence of anything.`;
    const claims = items.map(({ claim }) => claim);
    const grounds = finding?.grounds.flatMap((ground) => ground.claims) ?? claims;
    const word = onWhoseWord(grounds.length > 0 ? grounds : claims, sources);
    const [from, to] = finding?.days ?? [null, null];
    const contrary = finding?.told.some((each) => each.stands === 'contradicts') ?? false;
    const differ =
      from === null && to === null ? ', told differently or without a day' : ` ${span(from, to)}`;
    return `According to ${word === '' ? 'these sources' : word}, ${called} ${what}${differ}.${contrary ? ' Another voice contradicts it.' : ''}`;
  }
  const where = new Set(items.map(({ claim }) => claim.source)).size;
  const time = on === null ? '' : ` that may lie in ${on}`;
  if (items.length === 0)
    return `No claim in these sources tells of ${called}${on === null ? '' : ` in a time${time}`}.`;
  const of = where === 1 ? 'one source' : `${inWords(where)} sources`;
  const n = items.length === 1 ? `One claim of ${of} tells` : `${items.length} claims of ${of} tell`;
  return `${n} of ${called}${on === null ? '' : `, at times${time}`}.`;
}

function span(from: string | null, to: string | null): string {
  if (from !== null && from === to) return `on ${from}`;
  if (from !== null && to !== null) return `between ${from} and ${to}`;
  return from !== null ? `not before ${from}` : `not after ${to}`;
}

function searchSays({ because, hits, names, words }: Of<'search'>): string {
  const quoted = /["“”]/.test(words) ? words : `“${words}”`;
  const passages =
    hits.length === 0
      ? `No passage holds ${quoted}.`
      : `${hits.length === 1 ? 'One passage' : `${hits.length} passages`} with ${quoted}.`;
  const named =
    names.length === 0
      ? ''
      : ` ${names.length === 1 ? 'One is' : `${inWords(names.length)} are`} named so, in this spelling or another.`;
  return `${because === null ? '' : `${because} `}${passages}${named.replace(/^ \w/, (first) => first.toUpperCase())}`;
}
