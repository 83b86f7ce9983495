/** JudgedMeanwhile: somebody else judged after what the person had seen. Nothing was written. */
import type { Judgement } from '../model/judgement.ts';
import { CaseError } from './case-error.ts';

export class JudgedMeanwhile extends CaseError {
  /** The judgement that the person had not seen. */
  readonly latest: Judgement;

  constructor(latest: Judgement) {
    super(
      `${latest.author} judged this in the meantime (${SAYS[latest.decision]}); nothing was recorded, so that neither overwrites the other unseen.`,
    );
    this.latest = latest;
  }
}

const SAYS = { yes: 'yes', no: 'no', unsure: 'unsure', open: 'left open again' } as const;
