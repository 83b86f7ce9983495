import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lostNoteAnchor } from '../../../src/readers/emendations/lost-note-anchor.ts';
import { check } from './check.ts';

check(
  lostNoteAnchor,
  [
    'She was a judge of some authority[2|]. The crews knew whom she spoke for[3|]. They hid in the sheds[4|], and the shooting[5|] went on.',
    'They spoke in the name of[13|] the crews, after the raid[14|] on the harbour and the arrest[15|] of Vekhtin[16|].',
    'A man of great authority[2|]. He was under orders.',
    'She kept the lists[7|] and burned them[8|] in the yard.',
    'Ardo left the town.[21|] The guards stayed.[22|] Nobody asked “why”.[23|]\nThe end came soon.',
    'The first[1|] came, the third[3|] stayed and the fourth[4|] fled.',
    'At 😀 the raid[1|] began, the guards[2|] fled, and the doors[3|] were left open.',
    // Notes 1 and 3 stand below: only 2 is lost.
    'The raid1 began, the guards[2|] fled, and the doors3 were open.\n\n1. See the log.\n3. So says Vendt.',
  ],
  [
    'In 1918 he led 3 Division; in 1919 the 21 Armoured Brigade.',
    'COVID-19 closed the M16 works, and H2O was short; Article 58 applied.',
    'The B2B office, MI5, the G8 and a T-34 stood in No2 and No5.',
    'See vol.14, p.12 and fig.3 on page2 of file7, version8.',
    'The area is 40 km2, later 41 km3.',
    'Write to ardo12@mail.example or see http://port.example/raid13 and raid14.txt.',
    'The raid2 began, the guards3 fled, and the doors4 were open.\n\nNotes\n2 See the log.\n3 So says Vendt.\n4 Ibid.',
    'The raid2 began, the guards3 fled, and the doors4 were open.\n\n[2] See the log.\n[3] So says Vendt.\n[4] Ibid.',
    'The raid2 began and the guards3 fled.\n2See the log.\n3So says Vendt.',
    'Out of the29 people held, at least12 were freed and killed3 guards.',
    'The club catch22 met; catch22 was raided.',
    'Cloud9 and Studio54 were raided.',
    'During the 1930s, on the 4th and the 21st, 12 men came at 5pm.',
    'The prices rose by 3.5 per cent; ratio 2:1, chapter 3:16.',
  ],
);

test('the reason names the word, the run and the missing note', () => {
  const [first] = lostNoteAnchor.find('The raid2 began, the guards3 fled, and the doors4 were open.');
  assert.equal(
    first?.reason,
    'The number 2 is stuck to the word “raid” in a run of such numbers (2 to 4), and the text has no note 2.',
  );
});
