import { brokenWord } from '../../../src/readers/emendations/broken-word.ts';
import { check } from './check.ts';

check(
  brokenWord,
  [
    'The organi[-\n|]sation was closed.',
    'The organi[-\r\n|]zation was closed.',
    'The organi[- \n  |]sation was closed.',
    'The organi[¬\n|]sation was closed.',
    'The or\n[|]gan was closed.'.replace('\n[|]', '[\u00ad|]'),
    'The or[\u00ad\n|]gan was closed.',
    'The organi[- |]sation was closed.',
    'A counter[-\n|-]revolutionary plot was found.',
    'An anti[-\n|-]Soviet plot and a well[-\n|-]known man.',
    'The North[-\n|-]Western section was closed.',
    'Colonel Vekh[-\n|]tin left; Vekhtin was never seen again.',
    'Colonel Grzyb[-\n|]owski left.',
    'They had a night[-\n|-]watch; the night-watch saw nothing.',
    'With[-\n|]out a word he left.',
  ],
  [
    'A counter-revolutionary plot was found.',
    'The pre- and post-war lists were burned.',
    'He came -\nthen he left.',
    'The years 1918-\n1922 were hard.',
    '- one\n- two',
    'He said nothing –\nnothing at all.',
    'The sale-\nWhereas the owner left.',
  ],
);
