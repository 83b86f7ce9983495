/** How wide words are in the fonts of the page. */
import { aboutWide, type Measure } from './wrap.ts';

const held = new Map<string, Measure>();

/** @param font as CSS writes it: `600 13px "Inter Variable"` */
export function measureIn(size: number, weight = 400, family = '"Inter Variable", sans-serif'): Measure {
  const font = `${weight} ${size}px ${family}`;
  const before = held.get(font);
  if (before) return before;
  const context = document.createElement('canvas').getContext('2d');
  const measure: Measure = context
    ? (text) => {
        context.font = font;
        return context.measureText(text).width;
      }
    : aboutWide(size);
  held.set(font, measure);
  return measure;
}
