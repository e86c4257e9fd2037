import { expect, test } from 'vitest';
import { dropNobody } from '../../../../../scripts/ingest/formats/extract/nobody.ts';

test.each(['Am?l M?mm?dli', 'Jos\uFFFD Ruiz', '??? Ruiz', 'N?ria Pons', 'Micha? Nowak'.replace('? N', '?a N')])(
  'A property whose letters were lost names nobody: %s',
  (author) => {
    expect(dropNobody({ author, title: `Report of ${author}` })).toEqual({});
  },
);

test.each(['Ana Ruiz', 'Who pays?', 'Why now? A question of ports', 'What? No. Yes!'])(
  'A question keeps its mark: %s',
  (title) => {
    expect(dropNobody({ title })).toEqual({ title });
  },
);
