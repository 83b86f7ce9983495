/**
 * From protests: who protested to the organ, about it, or against an act it is claimed to have done.
 * Where a protest names no addressee, the passage it stands in tells, by the presumption `passage`.
 */
import type { Claim } from '../../model/claim.ts';
import { periodPremises } from '../attestation.ts';
import { type Evidence, type Party, partiesOf } from '../evidence.ts';
import { presumed, step } from '../proof.ts';
import { stateOf } from '../state.ts';
import { sentence } from '../wording.ts';
import { attested, Grouped, namedIn, standingOf } from './attested.ts';
import type { Control } from './control.ts';
import { type Passage, passageOf, someDayOf } from './passage.ts';
import type { Subject } from './subject.ts';
import { organParty } from './subject.ts';

interface Protest {
  readonly by: Party;
  readonly over: Party;
  readonly passage: Passage | null;
  /** Named as addressee or subject, and not only behind the act. */
  readonly direct: boolean;
}

export function controlsFromProtests(subject: Subject, evidence: Evidence): Control[] {
  const byId = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const groups = new Grouped<Protest>();
  for (const claim of evidence.claims) {
    if (claim.kind !== 'communication' || claim.type !== 'protest' || claim.polarity === '-') continue;
    const direct = aimedAt(claim, subject, byId, evidence);
    const passage = direct === null ? passageAbout(claim, subject, evidence) : null;
    const over = direct ?? (passage ? organParty(subject) : null);
    if (over === null) continue;
    const timed = passage ? { ...claim, when: someDayOf(passage.frame, evidence) } : claim;
    for (const by of partiesOf(claim, 'from', evidence)) {
      if (!subject.keys.has(by.key)) {
        groups.add(
          `${by.key}\n${over.key}\n${passage ? 'passage' : ''}`,
          { by, over, passage, direct: direct !== null && isNamed(timed, over, evidence) },
          timed,
        );
      }
    }
  }
  return groups.all().flatMap(({ of, claims }): Control[] => {
    const stand = standingOf(claims, subject, evidence);
    if (stand === null) return [];
    const [main] = stand.main;
    const extra = of.passage && main ? [passageStep(of.passage, main.claim, evidence)] : [];
    return [
      {
        category: 'protest',
        by: of.by,
        over: of.over,
        type: 'protest',
        means: [],
        verdict: stand.verdict,
        level: 1,
        begins: false,
        also: [],
        ...attested(
          stand,
          {
            rule: 'control.protest',
            parties: [of.by, of.over],
            extra,
            fact: {
              kind: 'control',
              type: 'protest',
              by: namedIn(stand, ['from'], of.by, evidence),
              over: of.direct ? namedIn(stand, ['to', 'about'], of.over, evidence) : null,
              asked: subject.asked,
              mode: subject.mode,
              verdict: stand.verdict,
            },
          },
          evidence,
        ),
      },
    ];
  });
}

/** The organ or its head, where the words name it as addressee, as subject, or as behind the act. */
function aimedAt(
  claim: Claim,
  subject: Subject,
  byId: ReadonlyMap<string, Claim>,
  evidence: Evidence,
): Party | null {
  const own = (of: Claim, argument: string): Party | undefined =>
    partiesOf(of, argument, evidence).find((party) => subject.keys.has(party.key));
  const named = own(claim, 'to') ?? own(claim, 'about');
  if (named) return named;
  for (const filler of [...(claim.args['about'] ?? []), ...(claim.args['content'] ?? [])]) {
    const act = byId.get(filler.claim ?? '');
    const behind = act?.kind === 'act' ? (own(act, 'perpetrator') ?? own(act, 'ordered-by')) : undefined;
    if (behind) return behind;
  }
  return null;
}

/** Only for a protest that names nobody it goes to or is about. */
function passageAbout(claim: Claim, subject: Subject, evidence: Evidence): Passage | null {
  if (!evidence.presumptions.has('passage')) return null;
  const aimed = [...(claim.args['to'] ?? []), ...(claim.args['about'] ?? [])];
  if (aimed.some((filler) => filler.entity !== null || filler.claim !== null)) return null;
  const ofSource = evidence.claims.filter((other) => other.source === claim.source);
  return passageOf(
    claim,
    ofSource,
    (other) =>
      (other.kind === 'posting' || other.kind === 'command' || other.kind === 'structure') &&
      Object.keys(other.args).some((argument) =>
        partiesOf(other, argument, evidence).some((party) => subject.keys.has(party.key)),
      ),
  );
}

function isNamed(claim: Claim, party: Party, evidence: Evidence): boolean {
  return ['to', 'about'].some((argument) =>
    partiesOf(claim, argument, evidence).some((each) => each.key === party.key),
  );
}

function passageStep({ frame, by }: Passage, claim: Claim, evidence: Evidence) {
  const where =
    by === 'between'
      ? 'The protest stands between time words and a claim about the organ that those words date'
      : 'The protest stands in one sentence with a dated claim about the organ';
  const attestation = { state: stateOf(frame, evidence) };
  return step(
    'control.passage',
    `${where}. ${sentence(frame, evidence.sources)}`,
    [{ claim: frame.id }, presumed('passage'), ...periodPremises([attestation])],
    { fact: { kind: 'passage', how: by, frame: frame.id, claim: claim.id } },
  );
}
