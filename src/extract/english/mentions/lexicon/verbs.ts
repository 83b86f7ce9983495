/** Verbs (lemmas) whose subject or object tells what kind of thing a name is. */
import { words } from './words.ts';

/** What only a human being does, or hardly anything else. */
export const HUMAN_SUBJECT_VERBS = words(`
  say tell ask answer reply whisper shout cry laugh smile speak talk think believe know remember recall forget
  feel hope fear want wish love hate marry divorce die live sit stand walk run eat drink sleep wake dream
  write read study graduate teach retire resign confess admit testify swear lie promise see hear watch meet
  visit travel arrive depart return flee escape hide surrender commit kill shoot stab poison hang murder
  serve wear nod sigh stare look listen arrest explain complain add note argue insist boast wonder regret
  consider decide suspect understand inherit bear grow be-born kneel weep succeed replace lead command appoint
`);

/** What is done to human beings (passive subject or object). */
export const HUMAN_OBJECT_VERBS = words(`
  arrest shoot execute kill murder hang behead torture beat interrogate imprison detain jail banish exile
  deport release free pardon amnesty sentence convict acquit charge accuse appoint promote dismiss fire
  elect nominate name bear bury educate raise marry wound injure tell ask assassinate poison recruit
  rehabilitate transfer demote decorate summon invite inform kidnap abduct stab expel visit meet persuade
  greet thank
`);

/** Verbs with an addressee after "to" or "with". */
export const SPEAKING_VERBS = words(`
  write speak say talk whisper explain report reply answer listen complain confess appeal belong introduce marry
  converse quarrel correspond confer sympathise sympathize admit listen shout loyal devoted letter
`);

/** Verbs and nouns of joining: what follows is a body of people. */
export const JOINING_VERBS = words(
  'join found lead head dissolve abolish disband infiltrate desert quit reorganize ban',
);

/** Nouns before "of X" that make X a body of people. */
export const ORGANIZATION_OF = words(`
  member members chairman chairwoman chairperson director head chief leader leaders secretary commander
  deputy founder officer officers agent agents branch section representative representatives spokesman
  spokeswoman spokesperson employee employees ranks leadership cells archives headquarters agents organs
  congress chairmanship statutes soldiers resident
`);

/** Plain nouns after a name that make it a body: "X fighters". */
export const ORGANIZATION_AFTER = words(`
  fighters militants members member leadership movement party group guerrillas rebels agents operatives officials
  terrorists insurgents gunmen headquarters militia statement spokesman spokeswoman spokesperson brigade cell cells activists party's troops
`);

/** Prepositions before a place name without article, each with its weight. */
export const PLACE_PREPOSITIONS: Readonly<Record<string, number>> = {
  in: 2,
  near: 2,
  at: 0.6,
  into: 1,
  outside: 1.5,
  inside: 1,
  across: 1.5,
  throughout: 2,
  around: 1,
  via: 1.2,
  from: 0.6,
  to: 0.3,
  through: 0.5,
  toward: 0.8,
  towards: 0.8,
};

/** Verbs whose object is a place more often than a person. */
export const PLACE_OBJECT_VERBS = words(`
  enter leave reach occupy liberate besiege bomb shell evacuate recapture overrun invade clear storm
`);

/** Verbs of motion: "to X" after them is a place more often than not. */
export const MOTION_VERBS = words(`
  go come travel return move flee escape drive fly sail march arrive emigrate deport exile banish send transfer
  withdraw retreat transport bring take migrate journey walk ride
`);
