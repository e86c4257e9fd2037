import { expect, test, vi } from 'vitest';
import { openShelf, type Shelf } from '../../../../src/islands/parts/kept-shelf.ts';
import { KeptPassages } from '../../../../src/islands/parts/kept-passages.ts';

const [first, second, third] = ['t1', 't2', 't3'].map((place) => ({ document: 'call', place })) as [
  Place,
  Place,
  Place,
];
type Place = { document: string; place: string };

/** A device; `room`: how many letters fit. */
function device(room = Infinity): Shelf {
  const { shelf } = openShelf(() => undefined);
  return {
    get length() {
      return shelf.length;
    },
    key: (at) => shelf.key(at),
    getItem: (name) => shelf.getItem(name),
    removeItem: (name) => shelf.removeItem(name),
    setItem(name, value) {
      const others = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '').filter((key) => key !== name);
      const used = others.reduce((sum, key) => sum + key.length + (shelf.getItem(key)?.length ?? 0), 0);
      if (used + name.length + value.length > room) throw new DOMException('Full', 'QuotaExceededError');
      shelf.setItem(name, value);
    },
  };
}

const windowOn = (shelf: Shelf, scope = '/') => new KeptPassages({ shelf, isLasting: true }, scope);
const placesOf = (list: KeptPassages) => list.all().map(({ place }) => place);

test('What is kept stands in the order in which it was kept, once, and the same on the next visit', () => {
  const shelf = device();
  const list = windowOn(shelf);
  list.add([second, first]);
  list.add([third, first]);
  expect(placesOf(list)).toEqual(['t2', 't1', 't3']);
  expect(windowOn(shelf).all()).toEqual(list.all());
});

test('Two archives of one host have lists of their own', () => {
  const shelf = device();
  windowOn(shelf, '/').add([first]);
  windowOn(shelf, '/other/').add([second]);
  expect(placesOf(windowOn(shelf, '/'))).toEqual(['t1']);
  expect(placesOf(windowOn(shelf, '/other/'))).toEqual(['t2']);
});

test('Two windows lose nothing of each other’s: one adds, removes and moves while the other writes a note', () => {
  const shelf = device();
  const [one, other] = [windowOn(shelf), windowOn(shelf)];
  one.add([first, second]);
  other.add([third]);
  one.move(third, 0);
  other.note(third, '', 'Mine.');
  one.remove(second);
  expect(one.all()).toMatchObject([{ place: 't3', note: 'Mine.' }, { place: 't1' }]);
});

test('A note that both windows write has the words of both', () => {
  const shelf = device();
  const [one, other] = [windowOn(shelf), windowOn(shelf)];
  one.add([first]);
  one.note(first, '', 'See page 3.');
  expect(other.note(first, '', 'Ask Ana.')).toBe('Ask Ana.\n\nSee page 3.');
  expect(one.note(first, 'See page 3.', 'See page 3. And 4.')).toBe('See page 3. And 4.\n\nAsk Ana.\n\nSee page 3.');
});

test('A note that is written brings back the passage that another window removed; one that is only read does not', () => {
  const list = windowOn(device());
  expect(list.note(first, 'Old.', 'Old.')).toBe('Old.');
  expect(list.all()).toEqual([]);
  list.note(first, 'Old.', 'New.');
  expect(list.all()).toMatchObject([{ place: 't1', note: 'New.' }]);
});

test('A passage goes to any place, a hundred times between the same two', () => {
  const list = windowOn(device());
  list.add([first, second, third]);
  for (let time = 0; time < 100; time += 1) {
    list.move(placesOf(list)[2] === 't3' ? third : second, 1);
    expect(placesOf(list)[0]).toBe('t1');
  }
  list.move(first, 2);
  expect(placesOf(list)[2]).toBe('t1');
  list.move(first, 0);
  expect(placesOf(list)[0]).toBe('t1');
});

test('What is cleared comes back with its notes, in its order, beside what was kept meanwhile', () => {
  const list = windowOn(device());
  list.add([second, first]);
  list.note(first, '', 'A note.');
  const cleared = list.clear();
  expect(list.all()).toEqual([]);
  list.add([third]);
  list.restore(cleared);
  expect(placesOf(list).toSorted()).toEqual(['t1', 't2', 't3']);
  expect(placesOf(list).indexOf('t2')).toBeLessThan(placesOf(list).indexOf('t1'));
  expect(list.find(first)?.note).toBe('A note.');
});

test('On a full device nothing is kept by halves, and what is there stays', () => {
  const list = windowOn(device(90));
  expect(list.add([first])).toBe(true);
  expect(list.add([second, third])).toBe(false);
  expect(placesOf(list)).toEqual(['t1']);
  expect(list.note(first, '', 'A long note. '.repeat(20))).toBeUndefined();
  expect(list.all()).toMatchObject([{ place: 't1', note: '' }]);
});

test('An old id becomes the one that it leads to, with its note and its place', () => {
  const list = windowOn(device());
  list.add([first, second]);
  list.note(first, '', 'A note.');
  list.lead(first, { document: 'report', place: 'p9' });
  expect(list.all()).toMatchObject([{ document: 'report', place: 'p9', note: 'A note.' }, { place: 't2' }]);
  list.note(second, '', 'Another.');
  list.lead(second, { document: 'report', place: 'p9' });
  expect(list.all()).toMatchObject([{ place: 'p9', note: 'Another.\n\nA note.' }]);
});

test.each([
  ['kept:/ call#t1', 'no JSON'],
  ['kept:/ call#t1', '{"rank":"1","note":"x"}'],
  ['kept:/ call#t1', 'null'],
  ['kept:/ ../../x#t1', '{"rank":1,"note":""}'],
  ['kept:/ call#<b>', '{"rank":1,"note":""}'],
  ['kept:/ constructor#__proto__', '{"rank":1,"note":""}'],
])('What is no entry of a list is none: %s %s', (key, value) => {
  const shelf = device();
  shelf.setItem(key, value);
  expect(windowOn(shelf).all()).toEqual([]);
});

test('It tells of what it changes, and of what another window changes, not of what other pages keep', () => {
  const list = windowOn(device());
  const heard = vi.fn();
  list.addEventListener('change', heard);
  list.add([first]);
  list.heed({ key: 'kept:/ call#t2' });
  list.heed({ key: null });
  list.heed({ key: 'theme' });
  list.heed({ key: 'kept:/other/ call#t2' });
  expect(heard).toHaveBeenCalledTimes(3);
});

test('Where the browser gives no storage the page keeps the list itself, and says that it does not last', () => {
  const refusing = openShelf(() => {
    throw new DOMException('No', 'SecurityError');
  });
  expect(refusing.isLasting).toBe(false);
  const list = new KeptPassages(refusing, '/');
  expect(list.add([first])).toBe(true);
  expect(placesOf(list)).toEqual(['t1']);
  expect(openShelf(() => null).isLasting).toBe(false);
});
