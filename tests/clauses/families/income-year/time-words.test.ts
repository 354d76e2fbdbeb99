import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../../src/clauses/families/income-year/time-words.js';

const NONE = { earlier: false, newest: false, current: false };

describe('timesIn', () => {
  it.each([
    'het inkomen over het kalenderjaar voorafgaand aan het jaar van de aanvraag',
    'het verzamelinkomen van twee jaar voor het jaar van de aanvraag (t-2)',
    'het toetsingsinkomen over het tweede (2e) kalenderjaar voor dat van de aanvraag',
    'uw inkomen van vorig jaar',
    'de laatste definitieve aanslag inkomstenbelasting',
    'het inkomen in het laatste jaar waarover aangifte is gedaan',
  ])('an earlier year: "%s"', (words) => {
    expect(timesIn(words)).toEqual({ ...NONE, earlier: true });
  });

  it.each([
    'de meest recente inkomensverklaring',
    'de jongste inkomensgegevens',
    'het laatst bekende inkomen',
    'de recentste jaaropgaven',
  ])('the newest known: "%s"', (words) => {
    expect(timesIn(words)).toEqual({ ...NONE, newest: true });
  });

  it.each([
    'het inkomen ten tijde van de aanvraag',
    'de loonstroken van de laatste 3 maanden',
    'de meest recente loonstroken',
    'een schatting van het inkomen over het lopende kalenderjaar',
    'het inkomen in de maand voorafgaand aan de aanvraag',
    'wat u op dit moment verdient',
    'het inkomen over het berekeningsjaar',
  ])('the present: "%s"', (words) => {
    expect(timesIn(words)).toEqual({ ...NONE, current: true });
  });

  it.each([
    'het gezinsinkomen',
    'het college beslist binnen acht weken',
    'volgens het besluit kinderopvangtoeslag',
  ])('no time of income: "%s"', (words) => {
    expect(timesIn(words)).toEqual(NONE);
  });
});
