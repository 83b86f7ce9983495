/** Show proof: the steps of a proof, each a sentence, down to the words of the sources. */
import type { Claim } from '../model/claim.ts';
import type { Proof, RuleStep } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { sourceName } from '../reason/wording.ts';
import { oneLine } from './clean.ts';
import { count, type Page } from './page.ts';

export interface ShownProof {
  readonly page: Page;
  readonly claimOf: (id: string) => Claim | undefined;
  readonly sources: ReadonlyMap<string, Source>;
  /** Every claim that says the same, and not only how many. */
  readonly all: boolean;
}

export function showProof(proof: Proof, shown: ShownProof, indent = 2): void {
  const { page, claimOf, sources } = shown;
  if ('claim' in proof) {
    const claim = claimOf(proof.claim);
    const words = claim?.spans.map((span) => `“${oneLine(span.quote)}”`).join(' … ') ?? '';
    const where = claim ? `${sourceName(claim.source, sources)}: ` : '';
    page.say(`${where}${words} (${proof.claim})`, { indent, hang: 2 });
  } else if ('judgement' in proof) {
    page.say(`by the judgement ${proof.judgement}`, { indent });
  } else if ('presumption' in proof) {
    page.say(`presumed (${proof.presumption}): ${proof.says}`, { indent, hang: 2 });
  } else {
    page.say(`${proof.says} [${proof.rule}]`, { indent, hang: 2 });
    for (const premise of proof.premises) showProof(premise, shown, indent + 2);
    showMore(proof, shown, indent + 2);
  }
}

/** What would each do in place of the premises: counted, or shown where all is asked for. */
function showMore({ more = [] }: RuleStep, shown: ShownProof, indent: number): void {
  const claims = more.filter((each) => 'claim' in each).length;
  const against = more.filter(
    (each) => 'rule' in each && (each.fact?.kind === 'shared' || each.fact?.kind === 'denied'),
  ).length;
  const says = [
    ...(claims > 0 ? [`${count(claims, 'more claim')} ${claims === 1 ? 'says' : 'say'} so`] : []),
    ...(against > 0 ? [`${count(against, 'more step')} ${against === 1 ? 'contests' : 'contest'} it`] : []),
  ];
  if (says.length > 0)
    shown.page.say(`${says.join(', ')}${shown.all ? ':' : ' (--all shows them)'}`, { indent });
  for (const each of more) {
    // What names are taken for one is never left out.
    const same = 'rule' in each && each.fact?.kind === 'same';
    if (shown.all) showProof(each, shown, indent + 2);
    else if (same) shown.page.say(`${each.says} [${each.rule}]`, { indent, hang: 2 });
  }
}
