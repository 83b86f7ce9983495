/** Waiting, in words, and only where it takes longer than 300 ms; and what could not be had. */
import { useEffect, useState } from 'react';
import { refusal } from './query.ts';
import './state.css';

/** @param says what is done: "Reading the text" */
export function Loading({ says }: { readonly says: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="loading" role="status">
      {late ? `${says} …` : ''}
    </p>
  );
}

/** A refusal with a way to ask again. */
export function Failed({ error, again }: { readonly error: unknown; readonly again?: () => void }) {
  return (
    <div className="failed" role="alert">
      <p>{refusal(error)}</p>
      {again && (
        <button type="button" onClick={again}>
          Ask again
        </button>
      )}
    </div>
  );
}
