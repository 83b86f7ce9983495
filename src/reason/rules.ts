/**
 * Rules: every rule by which a finding is derived, with the sentence it stands for. `docs/rules.md`
 * has a paragraph for each; a proof names the rule of each step.
 */
export const RULES = {
  'command.answer': 'Who headed an organ in a time, and who stood above and below it, on whose word.',
  'holder.attested': 'One claim puts a person in the post for the time asked about.',
  'holder.joined':
    'Two dated claims put the same person in the same post before and after; between them it is inferred.',
  'holder.going-on': 'A source says that the post goes on, and the time asked about lies after its word.',
  'holder.imprecise': 'The time asked about lies within what the date of a claim leaves open.',
  'holder.soft': 'A voice supposes, predicts, orders, asks or doubts it, or calls it possible.',
  'holder.replaced':
    'Another head began later and before the time asked about, and an organ has one formal head.',
  'holder.handover': 'Two holders of one post share exactly one day.',
  'holder.contested': 'Two holders of one post are evidenced for more than one day that they share.',
  'holder.denied': 'A voice denies that the person held the post.',
  'link.attested': 'A claim puts one above the other for the time asked about.',
  'link.joined': 'Two dated claims put one above the other before and after; between them it is inferred.',
  'link.together': 'All links of a chain must hold on one day together, not each on some day.',
  'link.denied': 'A voice denies the link, or says that the superior does not exist.',
  'chain.answer': 'One stood above another by links that follow each other, all on one day together.',
  'succession.step':
    'A source says that one organ succeeded another; an answer goes from one to the other only so.',
  'identity.same-name': 'Equal names in different sources mean one person or organ, until judged.',
  'identity.judged': 'A person judged that two entities are one.',
  'time.period':
    'The case says what days a named period covers, and the words of the claim name that period.',
  'date.told': 'A claim dates a birth, a death or an event.',
  'date.age': 'A person of an age on a day was born so many years before, and less than a year more.',
  'date.life': 'Who acts or holds a post has been born and has not died.',
  'date.relative': 'The words of a claim put it at a distance from another event.',
  'date.report': 'What is reported as done was done by the day of the report.',
  'date.same-event': 'Claims of different sources are presumed to tell of one event, which has one day.',
  'date.bounds': 'The earliest or latest day of a birth, a death or an event that follows from claims.',
  'controls.answer': 'Who is claimed to have controlled an organ at a date, and what is gone at another.',
  'control.orders': 'Somebody outside the organ gave orders to it or to its head.',
  'control.appointment': 'Somebody outside the organ ordered an appointment in it or dismissed its head.',
  'control.oversight': 'Somebody oversaw or administered the organ, or had it as a part.',
  'control.protest':
    'Somebody protested to the organ, about it, or against an act it is claimed to have done.',
  'control.hold': 'Somebody held the organ, its head, or those who controlled it.',
  'control.passage':
    'A protest without date and addressee takes them from the passage it stands in, told by position.',
  'loss.absent': 'A voice says that one who controlled the organ does not exist.',
  'loss.dissolved': 'A voice says that one who controlled the organ was dissolved.',
  'loss.died': 'A voice says that a person who controlled the organ died.',
  'loss.ended': 'A voice says that a control over the organ ended.',
  'loss.denied': 'A voice says that there was no such control over the organ.',
  'loss.disabled': 'A voice says in other words that one who controlled the organ could not act.',
  'control.gone': 'A control is claimed for the earlier time, and a voice says of the later that it is gone.',
  'control.compared': 'A control is claimed for one of two times or for both.',
  'area.answer': 'Where an organ is claimed to operate, or which organs at a place.',
  'area.own': 'A claim gives the area or site to the organ itself.',
  'area.taken-on':
    'What stands above an organ takes its area on, while the links between them and the area hold together.',
  'acts.answer': 'The acts that claims tell of, with those whom the claims name. No act follows from a post.',
  'conflict.same-post': 'Two formal heads of one organ are evidenced for more than one day that they share.',
  'conflict.date': 'Dates that different claims give cannot all hold.',
  'conflict.identity': 'Two entities are judged or said to be one and also different.',
  'conflict.denial': 'A voice denies what another voice says.',
  'conflict.divergent-account': 'The same event or attribute is told differently.',
  'career.order': 'Claims about one person or organ in the order of their earliest and latest days.',
} as const satisfies Record<string, string>;
export type Rule = keyof typeof RULES;
