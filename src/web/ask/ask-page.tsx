/** Ask: an answer that reads like a footnoted paragraph, with its proof and the switches it hangs on. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { AskView } from '../../http/schemas/ask.ts';
import { useEvidenceKeys } from '../evidence/use-evidence-keys.ts';
import { useAddress } from '../kit/address.ts';
import { Empty } from '../kit/empty.tsx';
import { Failed, Loading } from '../kit/loading.tsx';
import { useNotices } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { askLink, switchesOf } from '../kit/places.ts';
import { useAsk } from '../kit/query.ts';
import { AnswerFoot, AnswerHead } from './answer-frame.tsx';
import { CareerAnswer } from './career-answer.tsx';
import { CommandAnswer } from './command-answer.tsx';
import { ControlsAnswer } from './controls-answer.tsx';
import { Examples } from './examples.tsx';
import { Hinges } from './hinges.tsx';
import { ChoiceAnswer, SearchAnswer } from './other-answers.tsx';
import './ask.css';

export function AskPage() {
  const { query } = useAddress();
  const q = query.get('q') ?? '';
  if (q.trim() === '')
    return (
      <Page
        title="Ask"
        lead="One line is enough: a question with a date, a name, or words that stand in the texts."
      >
        <Examples />
      </Page>
    );
  return <Asked q={q} key={q} />;
}

function Asked({ q }: { readonly q: string }) {
  const { query } = useAddress();
  const [, go] = useLocation();
  const { say } = useNotices();
  const switches = switchesOf(query);
  const { data, error, refetch, isPlaceholderData, isFetching } = useAsk(q, switches);
  const link = `${location.origin}${askLink(q, switches)}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say('The link to this question is copied. It opens the same answer on this machine.', { key: 'link' });
    } catch {
      say(`This browser does not let the link be copied: ${link}`, { key: 'link' });
    }
  };
  const proof = useRef<HTMLDetailsElement>(null);
  useEvidenceKeys(data?.claims, {
    c: { says: 'copy the link to this question', run: () => void copy() },
    h: {
      says: 'how do we know? unfold or fold the proof',
      run: () => {
        const at = proof.current;
        if (!at) return;
        at.open = !at.open;
        at.querySelector('summary')?.focus({ preventScroll: true });
        if (at.open) at.scrollIntoView({ block: 'start' });
      },
    },
  });
  // What a switch changes is said to who does not see it.
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (!data || isPlaceholderData) return;
    if (before.current !== null && before.current !== data.says) say(data.says, { key: 'verdict' });
    before.current = data.says;
  }, [data, isPlaceholderData, say]);

  return (
    <Page title={q} heading={q} wide>
      {error ? (
        <Failed error={error} again={() => void refetch()} />
      ) : data === undefined ? (
        <Loading says="Looking through the claims" whole />
      ) : (
        <div className="answer" data-kind={data.kind} data-hinges={hinges(data)} aria-busy={isFetching}>
          <div className="answer-text">
            <AnswerHead answer={data} onCopy={copy} />
            <Answer answer={data} />
            <AnswerFoot answer={data} proof={proof} link={link} />
          </div>
          {hinges(data) && (
            <Hinges
              answer={data}
              switches={switches}
              onSwitch={(next) => go(askLink(q, next), { replace: true })}
            />
          )}
        </div>
      )}
    </Page>
  );
}

/** What can be switched is offered where something hangs on it, and where something is switched already. */
const hinges = ({ kind, presumptions }: AskView) =>
  (kind !== 'search' && kind !== 'choice') || presumptions.some(({ on }) => !on);

function Answer({ answer }: { readonly answer: AskView }) {
  switch (answer.kind) {
    case 'command':
      return <CommandAnswer answer={answer} />;
    case 'controls':
      return <ControlsAnswer answer={answer} />;
    case 'career':
      return <CareerAnswer answer={answer} />;
    case 'search':
      return <SearchAnswer answer={answer} />;
    case 'choice':
      return <ChoiceAnswer answer={answer} />;
    case 'refused':
      return (
        <Empty
          title="This can be asked in other words."
          hint="A question names an organ and a day: who commanded GPU on 4 January 1930."
        />
      );
  }
}
