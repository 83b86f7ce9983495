/**
 * Period: a named time ("the civil war") as data of one case, with the source it rests on. The same
 * words mean another war elsewhere, so the program knows none by itself.
 */
export interface Period {
  readonly id: string;
  readonly name: string;
  /** EDTF interval, e.g. `1917-11/1922-10`. */
  readonly edtf: string;
  /** Where that is said: a source of the case, or a work cited in words. */
  readonly citation: string;
}
