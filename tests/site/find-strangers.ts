import type { Page } from '@playwright/test';

/** Elements and attributes that no page of the site has, and a payload that became markup would have, in the page that is open. */
export const findStrangers = async (page: Page): Promise<string[]> => (await find(page)).flat();

/** The same of each of these, which the browser reads as it reads a page, and neither shows nor runs. */
export const findStrangersIn = (page: Page, texts: readonly string[]): Promise<string[][]> => find(page, texts);

const find = (page: Page, given?: readonly string[]): Promise<string[][]> =>
  page.evaluate((texts) => {
    const odd =
      /^(?:iframe|object|embed|marquee|video|audio|base|frameset|style|portal|animate.*|set|applet|foreignobject)$/i;
    const leading = /^(?:href|src|action|formaction|data|xlink:href|to|from|by|values|srcset|poster)$/;
    const runs = /^(?:javascript|vbscript|data:text)/i;
    // What browsers leave out of an address.
    const address = (value: string) => value.replace(/[\0- ]+/g, '');
    /** What a form's fields can't answer for: they may have any name. */
    const read = <Name extends 'attributes' | 'localName' | 'outerHTML'>(element: Element, name: Name) =>
      Reflect.get(Element.prototype, name, element) as Element[Name];
    const strange = (element: Element): string[] => {
      const name = read(element, 'localName');
      const attributes = [...read(element, 'attributes')];
      const valueOf = (attribute: string) => attributes.find((own) => own.name === attribute)?.value ?? '';
      // A page has scripts of the site, and blocks of data.
      const isForeign =
        name === 'script' &&
        valueOf('type') !== 'application/ld+json' &&
        !/^\.{0,2}\/[\w./-]+\.js$/.test(valueOf('src'));
      const leadsAway = /refresh/i.test(valueOf('http-equiv')) && !/^0; url=\.{1,2}\//.test(valueOf('content'));
      const running = attributes.filter(
        (own) =>
          /^on/i.test(own.name) || own.name === 'style' || (leading.test(own.name) && runs.test(address(own.value))),
      );
      return [
        ...(odd.test(name) || isForeign || leadsAway ? [read(element, 'outerHTML').slice(0, 200)] : []),
        ...running.map((own) => `${name} ${own.name}="${own.value.slice(0, 200)}"`),
      ];
    };
    const all = texts?.map((text) => new DOMParser().parseFromString(text, 'text/html')) ?? [document];
    return all.map((one) => [...one.querySelectorAll('*')].flatMap(strange));
  }, given);
