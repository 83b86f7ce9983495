/** From chain: the controls that follow from who is claimed to have stood above the organ and its heads. */
import type { ControlFact, LinkFact } from '../../model/fact.ts';
import { chainAbove, type Link } from '../chain.ts';
import type { Evidence } from '../evidence.ts';
import { step } from '../proof.ts';
import type { Control, ControlCategory } from './control.ts';
import type { Subject } from './subject.ts';

const CATEGORY: Readonly<Record<string, ControlCategory>> = {
  command: 'orders',
  'personal-control': 'orders',
  administrative: 'oversight',
  oversight: 'oversight',
  'part-of': 'oversight',
  coercion: 'hold',
  allegiance: 'hold',
};

export function controlsFromChain(subject: Subject, evidence: Evidence) {
  const { asked, mode } = subject;
  const above = chainAbove(subject.keys, { asked, mode }, evidence);
  const aspects = new Map(evidence.claims.map((claim) => [claim.id, claim.aspect]));
  const controls = above.chain
    // What the head of the organ does to the organ is no control from outside.
    .filter((link) => !subject.keys.has(link.relation.superior.key))
    .map((link): Control => {
      const category = categoryOf(link);
      return {
        category,
        by: { ...link.relation.superior, name: link.superior },
        over: { ...link.relation.subordinate, name: link.subordinate },
        type: link.type,
        means: link.means,
        verdict: link.verdict,
        level: link.level,
        begins: link.claims.some((id) => aspects.get(id) === 'begins'),
        voices: link.voices,
        claims: link.claims,
        also: link.also,
        presumptions: link.presumptions,
        proof: step(`control.${category}`, link.proof.says, [link.proof], { fact: factOf(link) }),
      };
    });
  return { controls, against: above.against, succession: above.succession, premises: above.premises };
}

function factOf({ type, verdict, proof }: Link): ControlFact {
  const { superior, subordinate, asked, mode } = proof.fact as LinkFact;
  return { kind: 'control', type, by: superior, over: subordinate, asked, mode, verdict };
}

/** Personal control over the organ gives it orders; over one that controls it, it is a hold. */
function categoryOf(link: Link): ControlCategory {
  if (link.type === 'personal-control' && (link.level > 1 || link.means.length > 0)) return 'hold';
  return CATEGORY[link.type] ?? 'orders';
}
