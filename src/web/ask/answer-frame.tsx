/** What stands around every answer: verdict in words before it; how it is known, and its link, behind it. */
import { type RefObject, useState } from 'react';
import type { AskView } from '../../http/schemas/ask.ts';
import { reviewedWords } from '../evidence/reviewed.ts';
import { ProofTree } from '../kit/proof.tsx';

export function AnswerHead({ answer, onCopy }: { readonly answer: AskView; readonly onCopy: () => void }) {
  const total = Object.keys(answer.claims).length;
  return (
    <>
      <p className="answer-verdict" data-verdict={answer.kind === 'command' ? answer.verdict : undefined}>
        {answer.says}
      </p>
      <p className="answer-state">
        {total > 0 && <span>{reviewedWords(answer.unreviewed, total)}</span>}
        {answer.checked && (
          <span data-holds={answer.checked.holds}>
            <span aria-hidden="true">{answer.checked.holds ? '⊢ ' : '⊬ '}</span>
            {answer.checked.holds ? 'replayed by the checker' : 'the checker could not replay the proof'}
          </span>
        )}
        <button type="button" className="quiet" onClick={onCopy}>
          Copy the link <kbd>c</kbd>
        </button>
      </p>
    </>
  );
}

export function AnswerFoot({
  answer,
  proof,
  link,
}: {
  readonly answer: AskView;
  readonly proof: RefObject<HTMLDetailsElement | null>;
  readonly link: string;
}) {
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  return (
    <>
      {'proof' in answer && (
        <details className="answer-proof" ref={proof} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            <h2>How do we know?</h2> <kbd>h</kbd>
          </summary>
          {open && (
            <>
              <p className="answer-checked">
                {answer.checked?.says ?? 'This proof was not replayed.'}{' '}
                <button type="button" className="quiet" onClick={() => setAll(!all)}>
                  {all ? 'Fold the steps' : 'Unfold every step'}
                </button>
              </p>
              <ProofTree key={String(all)} proof={answer.proof} claims={answer.claims} open={all ? 99 : 2} />
            </>
          )}
        </details>
      )}
      <p className="print-only small">{link}</p>
    </>
  );
}
