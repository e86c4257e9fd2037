import { expect, test } from 'vitest';
import { breadcrumbs } from '../../../src/parts/breadcrumbs.ts';
import type { Section } from '../../../src/parts/sections.ts';
import { breadcrumbData } from '../../../src/parts/structured-data/breadcrumb-data.ts';

const sections: Section[] = [{ id: 'documents', label: 'Documents', href: '/documents/', inMenu: true }];
const line = (page: Parameters<typeof breadcrumbs>[1]) => {
  const crumbs = breadcrumbs(sections, page);
  return crumbs && [...crumbs.above.map(({ label }) => label), crumbs.here].join(' / ');
};

test('A page says which section it belongs to', () => {
  expect(line({ path: '/documents/a/', title: 'A report', section: 'documents' })).toBe(
    'Archive / Documents / A report',
  );
});

test('A section is named once, whatever its page is called', () => {
  expect(line({ path: '/documents/', title: 'All documents', section: 'documents' })).toBe('Archive / Documents');
});

test('A page of no section stands below the archive, and the home page nowhere', () => {
  expect(line({ path: '/offline/', title: 'Take it with you' })).toBe('Archive / Take it with you');
  expect(line({ path: '/' })).toBeUndefined();
});

test('Machines are told only where the site’s address is known', () => {
  const within = [{ label: 'A report', href: '/documents/a/' }];
  const crumbs = breadcrumbs(sections, { path: '/documents/a/source/', title: 'Source', section: 'documents', within });
  expect(crumbs && breadcrumbData(crumbs, undefined)).toBeUndefined();
  expect(crumbs && JSON.stringify(breadcrumbData(crumbs, 'https://example.org/x/'))).toContain(
    '"position":3,"name":"A report","item":"https://example.org/x/documents/a/"',
  );
});
