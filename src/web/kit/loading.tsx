/** Waiting, in words, and only where it takes longer than 300 ms; how long, where it takes seconds; and what could not be had. */
import { useEffect, useState } from 'react';
import { refusal } from './query.ts';
import './state.css';

/** After so many seconds it is said how long it took so far. */
const LONG_S = 4;

/**
 * @param says what is done: "Reading the text"
 * @param whole whether it goes through the whole case, which in a large one takes seconds
 */
export function Loading({ says, whole = false }: { readonly says: string; readonly whole?: boolean }) {
  const [late, setLate] = useState(false);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    const counter = setInterval(() => setSeconds((n) => n + 1), 1000);
    return () => {
      clearTimeout(timer);
      clearInterval(counter);
    };
  }, []);
  return (
    <div className="loading">
      <p role="status">{late ? `${says} …` : ''}</p>
      {whole && seconds >= LONG_S && (
        <p className="soft small">{`This takes a while in a large case: ${seconds} seconds so far. Reading and judging do not wait for it.`}</p>
      )}
    </div>
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
