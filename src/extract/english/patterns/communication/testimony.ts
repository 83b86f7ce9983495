/** Testimony, protest and report: words said or written to a court or an authority. */
import type { Pattern } from '../pattern.ts';
import { COURTS, PROTESTS } from './words.ts';

export const TESTIMONY: readonly Pattern[] = [
  {
    id: 'communication.testify',
    catches: 'Somebody testifies.',
    verbs: ['testify', 'depose', 'bear witness'],
    tense: ['told'],
    claims: [
      {
        kind: 'communication',
        type: 'testimony',
        args: { from: 'agent', to: 'before|to|at', about: 'about|on|against', content: 'content' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'A former guard, Otto Prinz, testified before the District Court of Vell in 1991 that the cells had been full.',
        claims: [
          {
            kind: 'communication',
            type: 'testimony',
            args: { from: ['Otto Prinz'], to: ['District Court of Vell'] },
          },
        ],
      },
    ],
    never: ['The ruins testify to the violence of the storm.'],
  },
  {
    id: 'communication.tell-the-court',
    catches: 'Somebody tells a court, a commission or an investigator something.',
    verbs: [
      'tell',
      'inform',
      'say',
      'state',
      'declare',
      'admit',
      'confess',
      'confirm',
      'assure',
      'swear',
      'repeat',
      'explain',
      'claim',
      'describe',
    ],
    tense: ['told'],
    if: { 'patient|to|before': { heads: COURTS } },
    unless: { purpose: { present: true }, quote: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'testimony',
        args: { from: 'agent', to: 'before|to|patient', content: 'content', about: 'about|of' },
        needs: ['from', 'to'],
      },
    ],
    examples: [
      {
        text: 'Nurse Adela Quint told the commission that the wards had been cleared.',
        claims: [
          { kind: 'communication', type: 'testimony', args: { from: ['Adela Quint'], to: ['commission'] } },
        ],
      },
    ],
    never: ['She told the story of the court.'],
  },
  {
    id: 'communication.give-evidence',
    catches: 'Somebody gives evidence, makes a deposition, or presents something as proof.',
    verbs: ['give', 'make', 'present', 'offer', 'produce', 'submit', 'provide', 'cite', 'swear', 'show'],
    tense: ['told'],
    if: { 'patient|as': { heads: ['testimony', 'evidence', 'deposition', 'affidavit', 'proof'] } },
    unless: { patient: { heads: ['sign', 'hint', 'indication'] } },
    claims: [
      {
        kind: 'communication',
        type: 'testimony',
        args: { from: 'agent', to: 'before|to', about: 'about|against|of', content: 'object' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Rosa Timm gave evidence against Major Hoyle before the tribunal.',
        claims: [
          { kind: 'communication', type: 'testimony', args: { from: ['Rosa Timm'], to: ['tribunal'] } },
        ],
      },
      {
        text: 'After his arrest Piet Arlen presented the letter as proof of his loyalty.',
        claims: [{ kind: 'communication', type: 'testimony', args: { from: ['Piet Arlen'] } }],
      },
    ],
    never: ['The walls gave evidence of great age.'],
  },
  {
    id: 'communication.plead-guilty',
    catches: 'Somebody pleads guilty.',
    verbs: ['plead'],
    tense: ['told'],
    if: { adjective: { present: true } },
    unless: { adverb: { words: ['not'] } },
    claims: [
      {
        kind: 'communication',
        type: 'statement',
        args: { from: 'subject', to: 'before', content: 'adjective', about: 'to' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Dorin Vask pleaded guilty to the murder of two prisoners.',
        claims: [{ kind: 'communication', type: 'statement', args: { from: ['Dorin Vask'] } }],
      },
    ],
    never: ['Dorin Vask pleaded not guilty.', 'Dorin Vask pleaded with the guards.'],
  },
  {
    id: 'communication.identify-in-testimony',
    catches: 'A witness identifies or recognises somebody as the one who did something.',
    verbs: ['identify', 'recognise', 'recognize', 'pick out', 'point out'],
    voice: 'active',
    tense: ['told'],
    if: {
      'as|in|from|at': {
        heads: [
          ...[
            'man',
            'woman',
            'person',
            'one',
            'officer',
            'soldier',
            'perpetrator',
            'killer',
            'murderer',
            'attacker',
          ],
          ...[
            'assailant',
            'leader',
            'gunman',
            'torturer',
            'interrogator',
            'guard',
            'commander',
            'driver',
            'rapist',
          ],
          ...[
            'line-up',
            'lineup',
            'parade',
            'photograph',
            'photo',
            'court',
            'dock',
            'courtroom',
            'album',
            'video',
          ],
        ],
      },
      subject: { types: ['Person', 'Group'] },
      object: { types: ['Person', 'Group'] },
    },
    claims: [
      {
        kind: 'communication',
        type: 'testimony',
        args: { from: 'subject', about: 'object', content: 'as' },
        needs: ['from', 'about'],
      },
    ],
    examples: [
      {
        text: 'Witness A identified Dorin Vask as the man who had led the attack.',
        claims: [
          { kind: 'communication', type: 'testimony', args: { from: ['Witness A'], about: ['Dorin Vask'] } },
        ],
      },
    ],
    never: ['Jerome identified Dorin Vask as his friend.', 'The council named Dorin Vask as chairman.'],
  },
  {
    id: 'communication.protest',
    catches: 'Somebody protests, complains or appeals to an authority.',
    verbs: ['protest', 'complain', 'appeal', 'petition', 'object', 'remonstrate', 'intercede', 'plead'],
    tense: ['told'],
    if: { 'to|with|against|about|patient|content|before|for': { present: true } },
    // "appealed to them to stay calm" is no protest.
    unless: { subject: { heads: ['we', 'you'] }, adjective: { present: true }, purpose: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'protest',
        args: {
          from: 'agent',
          to: 'to|with|before|patient',
          about: 'against|about|for|over|at',
          content: 'content',
        },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Workers of the mill protested against the arrest of Anna Sobel.',
        claims: [{ kind: 'communication', type: 'protest', args: { from: ['Workers'] } }],
      },
      {
        text: 'His wife Greta appealed to Marshal Dobrin, and the sentence was commuted.',
        claims: [{ kind: 'communication', type: 'protest', args: { from: ['Greta'], to: ['Dobrin'] } }],
      },
    ],
    never: ['The idea appeals to the young mind.', 'The plan appealed to common sense.'],
  },
  {
    id: 'communication.lodge-a-protest',
    catches: 'Somebody lodges, sends or voices a protest or complaint.',
    verbs: [
      'lodge',
      'file',
      'submit',
      'send',
      'make',
      'raise',
      'voice',
      'enter',
      'register',
      'present',
      'address',
      'bring',
      'deliver',
      'hand in',
    ],
    tense: ['told'],
    if: { patient: { heads: PROTESTS } },
    claims: [
      {
        kind: 'communication',
        type: 'protest',
        args: { from: 'agent', to: 'to|with|before|at', about: 'against|about|for|over' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'The bar association lodged a complaint with the Ministry of Justice over the raid.',
        claims: [{ kind: 'communication', type: 'protest', args: { to: ['Ministry of Justice'] } }],
      },
    ],
    never: ['The court raised the bar.'],
  },
  {
    id: 'communication.protests-come',
    catches: 'Protests or demands come from somebody.',
    verbs: ['come', 'arrive', 'follow', 'be', 'pour in', 'reach', 'rise', 'arise'],
    tense: ['told'],
    if: { subject: { heads: [...PROTESTS, 'demand', 'outcry'] }, from: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'protest',
        args: { from: 'from', to: 'to|object', about: 'about|against|over|subject.against|subject.about' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Many times complaints came from the miners about one shift or another.',
        claims: [{ kind: 'communication', type: 'protest', args: { from: ['miners'] } }],
      },
    ],
    never: ['The road comes from the north.'],
  },
  {
    id: 'communication.demand',
    catches: 'Somebody demands an explanation, a release or an inquiry of an authority.',
    verbs: ['demand', 'call', 'press', 'request', 'ask', 'require'],
    tense: ['told'],
    if: {
      'patient|for': {
        heads: [
          'explanation',
          'release',
          'inquiry',
          'enquiry',
          'investigation',
          'account',
          'answer',
          'reply',
          'information',
          'resignation',
          'justice',
          'end',
          'pardon',
          'amnesty',
          'clemency',
          'return',
        ],
      },
    },
    claims: [
      {
        kind: 'communication',
        type: 'protest',
        args: { from: 'agent', to: 'from|of|on', about: 'patient|for' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'The bishops demanded an explanation from President Oyelo.',
        claims: [{ kind: 'communication', type: 'protest', args: { from: ['bishops'], to: ['Oyelo'] } }],
      },
    ],
    never: ['The work demanded patience.', 'The problem demands an answer.'],
  },
  {
    id: 'communication.demand-that',
    catches: 'Somebody demands that something be done.',
    verbs: ['demand'],
    tense: ['told'],
    if: { content: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'protest',
        args: { from: 'agent', to: 'of|from', content: 'content' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Senator Ilse Brandt demanded that the prisoners be named.',
        claims: [{ kind: 'communication', type: 'protest', args: { from: ['Ilse Brandt'] } }],
      },
    ],
    never: ['They demanded money.'],
  },
  {
    id: 'communication.report',
    catches: 'Somebody hands, files or sends a report.',
    verbs: [
      'submit',
      'file',
      'send',
      'write',
      'present',
      'hand in',
      'hand over',
      'make',
      'deliver',
      'compile',
      'draw up',
      'give',
      'draft',
      'prepare',
    ],
    tense: ['told'],
    if: {
      patient: {
        heads: ['report', 'denunciation', 'memorandum', 'certificate', 'protocol', 'minutes', 'dossier'],
      },
    },
    claims: [
      {
        kind: 'communication',
        type: 'report',
        args: { from: 'agent', to: 'to', about: 'about|on|of', via: 'through' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'Inspector Lorne filed a report to the prefecture about the strike.',
        claims: [{ kind: 'communication', type: 'report', args: { from: ['Lorne'] } }],
      },
    ],
    never: ['The clerk filed a nail.'],
  },
  {
    id: 'communication.report-received',
    catches: 'A report, news or word is received, or reaches somebody.',
    verbs: ['receive', 'reach', 'arrive', 'come', 'get'],
    tense: ['told'],
    if: {
      'subject|patient': { heads: ['report', 'news', 'information', 'word', 'intelligence', 'tidings'] },
      'content|from': { present: true },
    },
    claims: [
      {
        kind: 'communication',
        type: 'report',
        args: { to: 'agent|object', from: 'from', content: 'content', about: 'about|of' },
        needsOne: ['from', 'content'],
      },
    ],
    examples: [
      {
        text: 'In the evening a report was received that Ewa Linde had been taken.',
        claims: [{ kind: 'communication', type: 'report', args: { content: ['Ewa Linde had been taken'] } }],
      },
    ],
    never: ['Aid was received from abroad.'],
  },
  {
    id: 'communication.report-to',
    catches: 'Somebody reports to somebody on a matter.',
    verbs: ['report'],
    voice: 'active',
    tense: ['told'],
    if: { to: { present: true }, 'about|on|object': { present: true } },
    unless: { on: { heads: ['paper'] }, content: { present: true } },
    claims: [
      {
        kind: 'communication',
        type: 'report',
        args: { from: 'agent', to: 'to', about: 'about|on|object' },
        needs: ['from', 'to', 'about'],
      },
    ],
    examples: [
      {
        text: 'Inspector Lorne reported to the prefect on the strike.',
        claims: [{ kind: 'communication', type: 'report', args: { from: ['Lorne'], to: ['the prefect'] } }],
      },
    ],
    never: ['Inspector Lorne reports to the prefect.'],
  },
  {
    id: 'communication.demonstrate-against',
    catches: 'People demonstrate, march or strike against something.',
    verbs: ['demonstrate', 'march', 'rally', 'picket', 'strike'],
    voice: 'active',
    tense: ['told'],
    if: { against: { present: true } },
    claims: [
      { kind: 'communication', type: 'protest', args: { from: 'agent', about: 'against' }, needs: ['from'] },
    ],
    examples: [
      {
        text: 'Students demonstrated against the arrests.',
        claims: [{ kind: 'communication', type: 'protest', args: { from: ['students'] } }],
      },
    ],
    never: ['The tests demonstrated a fault.'],
  },
  {
    id: 'communication.petition-by',
    catches: 'A request, petition or protest of somebody is named.',
    nouns: ['request', 'petition', 'complaint', 'protest', 'plea'],
    possessor: 'agent',
    if: { 'by|from': { human: true } },
    claims: [
      {
        kind: 'communication',
        type: 'protest',
        args: { from: 'by|from', to: 'to', about: 'for|against|about' },
        needs: ['from'],
      },
    ],
    examples: [
      {
        text: 'A petition by the miners for higher wages lay on the desk.',
        claims: [{ kind: 'communication', type: 'protest', args: { from: ['the miners'] } }],
      },
    ],
    never: ['A request for water was made.'],
  },
];
