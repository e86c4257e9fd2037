import { expect, test } from 'vitest';
import { archiveSchema } from '../../../src/record/archive.ts';

test.each(['desk@example.org', 'https://example.org/write', 'mailto:desk@example.org'])(
  'Readers may be told to write to %s',
  (contact) => {
    expect(archiveSchema.parse({ contact }).contact).toBe(contact);
  },
);

test.each(['javascript:alert(1)', 'javascript:alert("@")', 'data:text/html,x', 'the desk'])(
  'A link to %s would lead nowhere, or run something',
  (contact) => {
    expect(archiveSchema.safeParse({ contact }).error?.issues[0]?.message).toMatch(/A contact is a mail address/);
  },
);
