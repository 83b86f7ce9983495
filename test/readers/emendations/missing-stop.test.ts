import { missingStop } from '../../../src/readers/emendations/missing-stop.ts';
import { check } from './check.ts';

check(
  missingStop,
  [
    'Ardo really did look for the colonel in Sidova[|.] As was said above, he had been close to him for years.',
    'The guards left the harbour before dawn[|.] The doors were found open by the night watch.',
    'The section was closed in the spring[|.] However the men were kept on the lists of the port.',
    'She said nothing about the letter[|.] He was led away by two men and was not seen again.',
  ],
  [
    'Ardo read The old man and the sea while he was held in the harbour prison.',
    'The film The last night was shown in the harbour, and they left before the end.',
    'He wrote for The Guardian, and The Hague was where he lived with the others.',
    'They were held in The late colonel and his men, who had been there for years.',
    'The colonel said The doors were open and nobody had seen the guards that night.',
    'THE PORT POLICE In the harbour were the men who had been seen that night.',
    'Made In the harbour of Sidova',
    'The Old Guard And The New Men In the harbour were the ones they feared.',
    'Lists of names As follows: Vekhtin, Ardo, Vendt.',
    'In 1931 He fled.',
    'They trusted in God and they knew He was with them in the harbour that night.',
    'The colonel was led away. As was said above, he had been seen by the guards.',
    'She spoke of the letter\nThe doors were found open by the night watch.',
  ],
);
