/** The calibration in use. Written by `node bench/accuracy/confidence.ts --fit`; not edited by hand. */
import type { Calibration } from './confidence.ts';

export const CALIBRATION: Calibration = {
  id: 'claims-en@0',
  measured: ['patterns-en@2'],
  start: 0.4,
  weights: {},
};
