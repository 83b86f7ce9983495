/**
 * Losses: what is claimed of those who controlled the organ at some time, that takes their control away:
 * that they do not exist, were dissolved, died, that their control ended or never was, or, in other
 * words, that they could not act. A date for which nothing is claimed is no loss.
 */
import type { Claim } from '../../model/claim.ts';
import type { LossFact } from '../../model/fact.ts';
import type { Verdict } from '../../model/finding.ts';
import { attest, periodPremises } from '../attestation.ts';
import { type Evidence, type Party, partiesOf } from '../evidence.ts';
import { denialsOf } from '../holders.ts';
import { rolesIn } from '../relations.ts';
import { stateOf } from '../state.ts';
import { sentence } from '../wording.ts';
import { attested, namedIn } from './attested.ts';
import type { Loss, LossWay } from './control.ts';
import { saysDisabled } from './disabling-words.ts';
import { isMembersOf } from './members.ts';
import type { Subject } from './subject.ts';

/**
 * @param controllers who controlled the organ at any time
 * @param ever the organ and its heads over all time: whom an ended or denied control was over
 */
export function lossesOf(
  controllers: readonly Party[],
  subject: Subject,
  ever: ReadonlySet<string>,
  evidence: Evidence,
): Loss[] {
  const denials = denialsOf(evidence);
  const losses: Loss[] = [];
  for (const claim of evidence.claims) {
    for (const { way, of } of lostIn(claim, ever, evidence)) {
      const whose = controllers.filter((each) => each.key === of.key || isMembersOf(each, claim.source, of));
      const verdict = whose.length > 0 ? verdictAt(claim, way, subject, evidence) : 'no evidence';
      if (verdict === 'no evidence') continue;
      const attestation = attest(claim, subject.asked, subject.mode, evidence);
      const stand = {
        verdict,
        used: [attestation],
        main: [attestation],
        presumptions: [],
        premises: [{ claim: claim.id }, ...periodPremises([attestation])],
        more: [],
      };
      const fact: LossFact = {
        kind: 'loss',
        way,
        of: namedIn(stand, LOST_IN[way], of, evidence),
        asked: subject.asked,
        mode: subject.mode,
        verdict,
      };
      for (const each of whose) {
        losses.push({
          of: each,
          way,
          verdict: denials.has(claim.id) ? 'contested' : verdict,
          says: sentence(claim, evidence.sources),
          ...attested(stand, { rule: `loss.${way}`, parties: [of], fact }, evidence),
        });
      }
    }
  }
  return losses;
}

/** In which arguments a claim names the one who is lost. */
const LOST_IN: Readonly<Record<LossWay, readonly string[]>> = {
  absent: ['organization'],
  dissolved: ['organization'],
  died: ['of'],
  disabled: ['of'],
  ended: ['superior', 'whole'],
  denied: ['superior', 'whole'],
};

function lostIn(
  claim: Claim,
  ever: ReadonlySet<string>,
  evidence: Evidence,
): { readonly way: LossWay; readonly of: Party }[] {
  const all = (way: LossWay, argument: string) =>
    partiesOf(claim, argument, evidence).map((of) => ({ way, of }));
  const roles = rolesIn(claim);
  if (claim.kind === 'structure' && claim.polarity === '+') {
    if (claim.type === 'absent') return all('absent', 'organization');
    if (claim.type === 'dissolved') return all('dissolved', 'organization');
  }
  if (claim.kind === 'attribute' && claim.polarity === '+') {
    if (claim.type === 'death') return all('died', 'of').filter(({ of }) => of.cluster?.type === 'Person');
    const words = (claim.args['value'] ?? []).map((filler) => filler.name);
    if (words.some(saysDisabled)) return all('disabled', 'of');
  }
  if (roles && partiesOf(claim, roles.subordinate, evidence).some((party) => ever.has(party.key))) {
    if (claim.polarity === '-') return all('denied', roles.superior);
    if (claim.aspect === 'ends' || claim.aspect === 'former') return all('ended', roles.superior);
  }
  return [];
}

/** What is over stays over: an end before the time asked about counts, a state must hold in it. */
function verdictAt(claim: Claim, way: LossWay, subject: Subject, evidence: Evidence): Verdict {
  const { asked, mode } = subject;
  const { verdict } = attest(claim, asked, mode, evidence);
  if (way === 'absent' || way === 'denied' || way === 'disabled') return verdict;
  const { when, dated, firm } = stateOf(claim, evidence);
  // A death or dissolution is a day: its bounds are those of its start, for an end those of the end.
  const [first, last] = way === 'ended' ? when.end : [claim.when.start[0], claim.when.start[1]];
  if (!dated || last === null || last === 'open') return 'possible';
  if (last <= asked[1]) return firm && hasOwnDate(claim) ? 'evidenced' : 'possible';
  return first === null || first === 'open' || first <= asked[1] ? 'possible' : 'no evidence';
}

/** Whether its own words date it, and not only that the source is no older. */
const hasOwnDate = (claim: Claim): boolean => claim.when.text !== null || claim.when.edtf !== null;
