import { expect, test } from 'vitest';
import { linesIn } from './figure-lines.ts';

test.each([
  // Of a thing it is so many or so many; sums and shares may each be another's, and years are two.
  ['We work with 15 or 20 agencies.', '15 or 20 agencies | 15..20 | agencies | agencies | stated'],
  ['About 300 or 400 boats came.', 'About 300 or 400 boats | about 300..400 | boats | boats | stated'],
  ['It takes 2 or 3 thousand visitors.', '2 or 3 thousand visitors | 2000..3000 | visitors | visitors | stated'],
  ['Perhaps fifteen or twenty towns agreed.', 'Perhaps fifteen or twenty towns | about 15..20 | towns | towns | hedged'],
  ['It has 70 or 80 beds.', '70 or 80 beds | 70..80 | beds | beds | stated'],
  ['There are two or 300 beds.', '300 beds | 300 | beds | beds | stated'],
  ['It cost $3 or $4 million.', '$3 | 3 | USD |  | stated', '$4 million | 4000000 | USD |  | stated'],
  ['Some 10 or 20 percent of ships are late.', 'Some 10 | about 10 | percent |  | stated', '20 percent | 20 | percent | ships | stated'],
  ['In 2019 or 2020 firms left.'],
  // What a rate is of is counted by nobody.
  ['The rate is 12.3 per 100,000 people.'],
  ['The rate fell to 8 for every 10,000 trips.'],
  ['There were 45 deaths per 100,000 residents.', '45 deaths per 100,000 residents | 45 | deaths per 100,000 residents | deaths | stated'],
  ['The county had 30 thefts per thousand homes last year.', '30 thefts per thousand homes | 30 | thefts per thousand homes | thefts | stated'],
  ['It counts 6 accidents for every 1,000 young drivers.', '6 accidents for every 1,000 young drivers | 6 | accidents per 1,000 young drivers | accidents | stated'],
  ['It sank 3 ships per million people.', '3 ships per million people | 3 | ships per million people | ships | stated'],
  ['There, 19.5 per one million births end so.'],
  ['It moved 100,000 people.', '100,000 people | 100000 | people | people | stated'],
])('%s', (sentence, ...lines) => {
  expect(linesIn('en', sentence)).toEqual(lines);
}); // prettier-ignore
