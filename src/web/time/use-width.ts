/** How wide an element is, so that a drawing fills it. */
import { useCallback, useState } from 'react';

export function useWidth(otherwise: number) {
  const [width, setWidth] = useState(otherwise);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const look = () => setWidth(Math.floor(element.clientWidth));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}
