/** The one field: a question, a name, or words in the texts. */
import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { useKeys } from '../kit/keys.ts';
import { askLink, searchLink } from '../kit/places.ts';
import { asked } from './questions.ts';

export function AskField() {
  const field = useRef<HTMLInputElement>(null);
  const [place, go] = useLocation();
  const [query] = useSearchParams();
  const shown = place === '/ask' || place === '/search' ? (query.get('q') ?? '') : null;
  const [text, setText] = useState(shown ?? '');
  useEffect(() => {
    if (shown === null) return;
    setText(shown);
    if (place === '/ask') asked(shown);
  }, [shown, place]);

  useKeys(
    'Everywhere',
    {
      '/': {
        says: 'ask, or search',
        run: () => {
          field.current?.focus();
          field.current?.select();
        },
      },
    },
    0,
  );

  return (
    <search className="ask-search">
      <form
        className="ask-field"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') go(askLink(text.trim()));
        }}
      >
        <label htmlFor="ask" className="unseen">
          Ask, or search
        </label>
        <input
          id="ask"
          ref={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder="Who commanded … on …; a name; or words in the texts"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.preventDefault();
              field.current?.blur();
            }
            if (event.key === 'Enter' && event.shiftKey && text.trim() !== '') {
              event.preventDefault();
              go(searchLink(text.trim()));
            }
          }}
        />
        <span className="key" aria-hidden="true">
          /
        </span>
        <button type="submit">Ask</button>
      </form>
    </search>
  );
}
