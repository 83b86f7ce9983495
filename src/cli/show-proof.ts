/** Show proof: the steps of a proof, each a sentence, down to the words of the sources. */
import type { Claim } from '../model/claim.ts';
import type { Proof } from '../model/finding.ts';
import type { Source } from '../model/source.ts';
import { sourceName } from '../reason/wording.ts';
import { oneLine } from './clean.ts';
import type { Page } from './page.ts';

export function showProof(
  page: Page,
  proof: Proof,
  claimOf: (id: string) => Claim | undefined,
  sources: ReadonlyMap<string, Source>,
  indent = 2,
): void {
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
    for (const premise of proof.premises) showProof(page, premise, claimOf, sources, indent + 2);
  }
}
