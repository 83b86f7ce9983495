/** Function words of English: what tells English, and what cannot end a sentence. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that are frequent in English and are no words of the other languages in Latin script. */
export const ENGLISH_ONLY = list(
  'the and of that with which from were they their his this these those who whom whose been by would could should there what when where while because through against between under upon',
);

/** Frequent in English, but also words of another language; they count only beside the others. */
export const ENGLISH_TOO = list(
  'to was he she her for had has have is are not on at in it as a an be but or after before into its him them our we you i his my all no one',
);

/** Prepositions that no sentence of testimony ends with before a capital, and that no verb can follow bare. */
export const PREPOSITIONS = list(
  'of in by with from for on at into under through between against upon during towards toward among within across',
);

/** Words after which something must come, so that a capital behind them begins no sentence. */
export const INCOMPLETE = list(
  'a an the this these those every each my your his her its our their whose which what who whom that and or but nor if when while because although though since unless until as than like to of in by with from for on at into onto under over through between against upon during towards toward among within across amongst amidst about after before without near behind beyond via per versus is are was were be been being am has have had do does did will would can could may might must shall should not no so very called named titled entitled say says said saying tell tells told ask asks asked write writes wrote answered replied added mr mrs ms dr st no vs',
);
