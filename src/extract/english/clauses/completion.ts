/**
 * What is known only when a sentence has been read: whose verb an infinitive is, objects that a row
 * shares, how far each clause reaches.
 */
import { MarkerSteps } from './marker-steps.ts';
import { ACCUSING, ACTIVE_AFTER_PASSIVE, OBJECT_CONTROL, PREVENTING } from './verb-classes.ts';

/** What one uses, and which does nothing itself. */
const MEANS =
  /^(?:opportunity|occasion|chance|moment|forum|medium|platform|visit|meeting|force|power|influence|position|money|weapon|rifle|gun|means)$/;

export abstract class Completion extends MarkerSteps {
  protected fillSubjects(): void {
    this.shareObjects();
    this.readFronted();
    for (let i = this.first; i < this.clauses.length; i++) {
      const clause = this.clauses[i]!;
      if (clause.relation === 'infinitive' && clause.parent !== null)
        this.clauses[clause.parent]!.infinitive ??= clause;
      if (clause.subject || clause.parent === null) continue;
      const parent = this.clauses[clause.parent]!;
      if (clause.relation === 'infinitive') {
        const controls =
          parent.verb && OBJECT_CONTROL.has(parent.verb.lemma) && parent.verb.voice === 'active';
        // "used the occasion to deny it": who uses it denies.
        const isMeans = MEANS.test(this.tokens[parent.objects.at(0)?.head ?? 0]!.lemma);
        // "counted on Orlov to kill him": whom one counts on is to do it.
        const relied =
          parent.verb && /^(count|rely|call|prevail|depend)$/.test(parent.verb.lemma)
            ? parent.obliques.find((o) => /^(on|upon)$/.test(o.preposition))
            : undefined;
        clause.subject =
          relied?.phrase ?? (controls && !isMeans ? parent.objects.at(0) : null) ?? parent.subject;
        clause.ownSubject = false;
      } else if (clause.relation === 'gerund') {
        // "accused Orlov of having killed": what follows is said of the object.
        const ofObject =
          parent.verb?.voice === 'active' &&
          ((clause.marker === 'of' && ACCUSING.has(parent.verb.lemma)) ||
            (clause.marker === 'from' && PREVENTING.has(parent.verb.lemma)));
        clause.subject = (ofObject ? parent.objects.at(0) : null) ?? parent.subject;
        clause.ownSubject = false;
      } else if (clause.relation === 'relative' && clause.marker !== 'whose') {
        // The antecedent is the object where the clause has a subject of its own; else its subject. Without
        // one a participle stands before what it is said of: "Born in Karsk, Orlov …".
        const fronted =
          clause.verb?.form === 'participle' && parent.subject && clause.verb.from < parent.subject.from;
        clause.subject = clause.antecedent ?? (fronted ? parent.subject : null);
        clause.ownSubject = false;
      }
    }
    for (let i = this.first; i < this.clauses.length; i++) {
      const clause = this.clauses[i]!;
      if (
        clause.relation === 'relative' &&
        clause.antecedent &&
        clause.subject &&
        clause.subject !== clause.antecedent &&
        clause.objects.length === 0 &&
        clause.verb?.voice === 'active' &&
        clause.marker !== 'whose'
      ) {
        clause.objects.push(clause.antecedent);
      }
    }
  }

  /**
   * "Appointed head of the section in 1926, Orlov reorganised it": a participle that opens the sentence
   * is said of the subject behind the comma.
   */
  protected readFronted(): void {
    const root = this.clauses[this.first];
    const { verb } = root ?? {};
    if (!root || !verb || verb.voice === 'passive' || verb.from !== verb.head || verb.tense !== 'past')
      return;
    if (root.subject || root.relation !== 'main' || ACTIVE_AFTER_PASSIVE.has(verb.lemma)) return;
    const next = this.clauses.slice(this.first + 1).find((clause) => clause.verb?.form === 'finite');
    if (!next?.ownSubject || !next.subject || next.relation !== 'coordinate' || next.marker !== null) return;
    if (this.tokens[next.subject.from - 1]?.text !== ',') return;
    root.verb = { ...this.asPassive(verb), tense: 'past' };
    root.subject = next.subject;
    root.ownSubject = false;
  }

  /** "deporting, exiling and imprisoning his friends": the object of the last counts for all. */
  protected shareObjects(): void {
    for (let i = this.clauses.length - 2; i >= this.first; i--) {
      const clause = this.clauses[i]!;
      const next = this.clauses[i + 1]!;
      const alike =
        !next.ownSubject &&
        clause.verb?.voice === 'active' &&
        next.verb?.voice === 'active' &&
        clause.verb.form === next.verb.form &&
        (next.parent === clause.parent || next.parent === clause.index);
      if (!alike || clause.objects.length > 0 || clause.predicate || clause.obliques.length > 0) continue;
      const [object] = next.objects;
      if (!object || object.from < next.verb!.from) continue;
      const between = this.tokens.slice(clause.verb!.to, next.verb!.from);
      if (
        between.length > 0 &&
        between.length < 4 &&
        between.every((t) => t.text === ',' || t.pos === 'CCONJ')
      )
        clause.objects.push(object);
    }
  }

  protected measure(): void {
    for (let i = this.first; i < this.clauses.length; i++) {
      const clause = this.clauses[i]!;
      let from = clause.verb?.from ?? clause.subject?.from ?? clause.from;
      let to = clause.verb?.to ?? clause.from + 1;
      const own = clause.ownSubject ? [clause.subject] : [];
      for (const phrase of [
        ...own,
        clause.predicate,
        ...clause.objects,
        ...clause.obliques.map((o) => o.phrase),
        ...clause.times.map((t) => t.phrase),
      ]) {
        if (!phrase || phrase === clause.antecedent) continue;
        from = Math.min(from, phrase.from);
        to = Math.max(to, phrase.to);
      }
      if (clause.predicateAdjective !== null) to = Math.max(to, clause.predicateAdjective + 1);
      if (clause.subject && clause.predicate && clause.verb?.lemma === 'be')
        clause.subject.identified = clause.predicate;
      clause.from = Math.min(from, clause.from);
      clause.to = Math.max(to, clause.from + 1);
    }
  }
}
