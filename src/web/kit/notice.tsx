/** Notices: one calm sentence at the foot of the page, read out to who does not see it. */
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import './notice.css';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}
interface Options {
  readonly action?: NoticeAction;
  /** `care`: something was not done; it stays until it is closed. */
  readonly tone?: 'plain' | 'care';
  /** A later notice with the same key takes the place of the earlier. */
  readonly key?: string;
}
interface Notice extends Options {
  readonly id: number;
  readonly text: string;
}
interface Notices {
  readonly say: (text: string, options?: Options) => void;
  /** Read out, and not drawn: what the page shows already to who sees it. */
  readonly tell: (text: string) => void;
}

const Context = createContext<Notices>({ say: () => {}, tell: () => {} });
export const useNotices = (): Notices => useContext(Context);

const STAYS_MS = 7000;
const AT_MOST = 3;

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const next = useRef(0);
  const close = useCallback((id: number) => setNotices((all) => all.filter((one) => one.id !== id)), []);
  const say = useCallback(
    (text: string, options: Options = {}) => {
      next.current += 1;
      const id = next.current;
      setNotices((all) =>
        [
          ...all.filter((one) => one.text !== text && (options.key === undefined || one.key !== options.key)),
          { id, text, ...options },
        ].slice(-AT_MOST),
      );
      if (options.tone !== 'care' && !options.action) setTimeout(() => close(id), STAYS_MS);
    },
    [close],
  );
  const [told, setTold] = useState('');
  // The same words twice are two messages: a space that is not seen tells them apart.
  const tell = useCallback(
    (text: string) => setTold((before) => (before === text ? `${text}\u00a0` : text)),
    [],
  );
  const value = useMemo(() => ({ say, tell }), [say, tell]);
  return (
    <Context.Provider value={value}>
      {children}
      <div className="notices" role="status" aria-live="polite" aria-relevant="additions text">
        {notices.map(({ id, text, action, tone = 'plain' }) => (
          <div key={id} className="notice" data-tone={tone}>
            <p>{text}</p>
            {action && (
              <button
                type="button"
                onClick={() => {
                  action.run();
                  close(id);
                }}
              >
                {action.label}
              </button>
            )}
            <button type="button" className="quiet" aria-label="Close this notice" onClick={() => close(id)}>
              ×
            </button>
          </div>
        ))}
      </div>
      <output className="unseen">{told}</output>
    </Context.Provider>
  );
}
