/** Questions asked since the page was opened. They are held in memory alone: what is asked tells much of a case. */
import { useSyncExternalStore } from 'react';

const AT_MOST = 12;
let questions: readonly string[] = [];
const listeners = new Set<() => void>();

export function asked(question: string): void {
  if (question.trim() === '' || questions[0] === question) return;
  questions = [question, ...questions.filter((one) => one !== question)].slice(0, AT_MOST);
  for (const listener of listeners) listener();
}

export function useQuestions(): readonly string[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => questions,
  );
}
