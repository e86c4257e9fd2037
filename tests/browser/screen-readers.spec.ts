import { expect, test, type Page } from '@playwright/test';
import { call, reading, source } from './site-pages.ts';

/** A node of the tree that assistive programs are given, as Chromium makes it. */
interface Heard {
  role: string;
  name: string;
  level: number;
  /** Where a link leads, without the words that browsers mark there. */
  href: string;
  /** Within words that are the document's. */
  isQuoted: boolean;
  /** Names of the landmarks around it. */
  within: string;
}

interface AxNode {
  nodeId: string;
  parentId?: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: string | number } }[];
}

const landmarks = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];

async function hear(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const above = ({ parentId }: AxNode): AxNode[] => {
    const parent = parentId === undefined ? undefined : byId.get(parentId);
    return parent ? [parent, ...above(parent)] : [];
  };
  const roleOf = ({ role }: AxNode) => role?.value ?? '';
  const propertyOf = ({ properties = [] }: AxNode, wanted: string) =>
    properties.find(({ name }) => name === wanted)?.value.value;
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: roleOf(node),
      name: node.name?.value ?? '',
      level: Number(propertyOf(node, 'level') ?? 0),
      href: String(propertyOf(node, 'url') ?? '').replace(/:~:.*/, ''),
      isQuoted: above(node).some((one) => ['blockquote', 'paragraph'].includes(roleOf(one))),
      within: above(node)
        .filter((one) => landmarks.includes(roleOf(one)))
        .map((one) => `${roleOf(one)} ${one.name?.value ?? ''}`)
        .join(', '),
    }));
}

/**
 * Links of one name that lead to different places. In running words the words themselves are the names; and a list of the ways through the
 * site may call a part of it what the page calls one of its own.
 */
function findAlike(heard: readonly Heard[]): string[] {
  const links = heard.filter(({ role, href, isQuoted }) => role === 'link' && href !== '' && !isQuoted);
  const places = Map.groupBy(links, ({ name, within }) => `${name} (${within})`);
  return [...places].flatMap(([name, own]) => (new Set(own.map(({ href }) => href)).size > 1 ? [name] : []));
}

/** Headings that skip a level on the way down. */
const findSkips = (headings: readonly Heard[]): string[] =>
  headings.flatMap(({ name, level }, at) => (level > (headings[at - 1]?.level ?? 0) + 1 ? [`h${level} ${name}`] : []));

const pages = [
  ['the home page', './'],
  ['a reading page', reading(call)],
  ['a person', './people/joe-biden/'],
  ['search, with an answer', './search/?q=border'],
  ['text and source', source(call)],
] as const;

test('The five main types of pages are told apart, gone through and jumped through by ear', async ({ page }) => {
  for (const [what, address] of pages) {
    await page.goto(address);
    if (address.includes('?q=')) await expect(page.locator('[data-answer]').first()).toBeVisible();
    const heard = await hear(page);
    const ofRole = (role: string) => heard.filter((one) => one.role === role);
    const headings = ofRole('heading');
    expect
      .soft(
        headings.filter(({ level }) => level === 1),
        `${what}: one heading of the whole`,
      )
      .toHaveLength(1);
    expect.soft(findSkips(headings), `${what}: levels of headings`).toEqual([]);
    for (const role of ['main', 'banner', 'contentinfo'])
      expect.soft(ofRole(role), `${what}: its ${role}`).toHaveLength(1);
    const named = heard.filter(({ role }) => ['navigation', 'region', 'complementary', 'form'].includes(role));
    const names = named.map(({ role, name }) => `${role} ${name}`);
    expect.soft(names, `${what}: landmarks have names`).not.toContainEqual(expect.stringMatching(/ $/));
    expect.soft(new Set(names).size, `${what}: landmarks are told apart: ${names.join('; ')}`).toBe(names.length);
    const nameless = heard.filter(
      ({ role, name }) => ['link', 'button', 'combobox', 'searchbox'].includes(role) && name === '',
    );
    expect.soft(nameless, `${what}: what can be used has a name`).toEqual([]);
    expect.soft(findAlike(heard), `${what}: links of one name`).toEqual([]);
    if (address === reading(call)) {
      const turns = headings.filter(({ name }) => /^(?:Moderator|Reporter|Senior administration official)/.test(name));
      expect.soft(turns, 'Turns are headings').toHaveLength(29);
      expect.soft(new Set(turns.map(({ level }) => level)), 'below the questions').toEqual(new Set([2, 3]));
    }
  }
});
