/**
 * Disabling words: English in which a voice says of a body that it can no longer act. "Now the council
 * is strangled" is kept by the extractor as something said of the council, in words; this list lets an
 * answer show it where the council controlled somebody. The words stand beside it, and whoever reads
 * them decides. General words only, of bodies and not of persons' health.
 */

const DONE_TO =
  'strangled|throttled|stifled|smothered|crushed|broken|paralysed|paralyzed|gagged|muzzled|silenced|suppressed|subdued|emasculated|neutered|hollowed out|sidelined|side-lined|disempowered|stripped of (?:(?:all|any|of|its|their) )*(?:power|powers|authority|rights)|deprived of (?:(?:all|any|of|its|their) )*(?:power|powers|authority|rights)|disbanded|banned|outlawed|abolished|liquidated|destroyed';
const LIKE =
  'powerless|toothless|impotent|defunct|moribund|a rubber stamp|a mere rubber stamp|a fiction|a dead letter|without (?:any )?(?:power|powers|authority|influence)|in name only';

/** The body is what it is done to: "is strangled", "has been silenced", "became powerless". */
const DISABLED = new RegExp(
  `\\b(?:is|are|was|were|been|being|became|become|becomes|lies|stands)\\s+(?:(?:now|already|completely|entirely|wholly|utterly|effectively|practically|merely|no more than|nothing but|but|as good as)\\s+)*(?:${DONE_TO}|${LIKE})\\b`,
  'iu',
);
/** The value alone, where the verb stands outside it: "strangled", "a rubber stamp". */
const BARE = new RegExp(`^(?:(?:now|merely|effectively|completely)\\s+)?(?:${DONE_TO}|${LIKE})$`, 'iu');
const NOT = /\b(?:not|never|neither|hardly|scarcely|far from)\b/iu;

export function saysDisabled(words: string): boolean {
  const plain = words.trim().replace(/[.!]$/, '');
  return !NOT.test(plain) && (BARE.test(plain) || DISABLED.test(plain));
}
