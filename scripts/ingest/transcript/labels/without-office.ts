import { labelWords, OFFICES } from '../vocabulary.ts';

/** Offices that Spanish records print before a full name. */
const OFFICE =
  /^(?:EX)?(?:VICE)?(?:PRESIDENT[EA]|GOBERNADORA?|SECRETARI[OA]|SUBSECRETARI[OA]|MINISTR[OA]|ALCALDE(?:SA)?|CANCILLER|SENADORA?|DIPUTAD[OA]|DIRECTORA?|EMBAJADORA?|ALMIRANTE|GENERAL) (\p{Lu}[\p{Lu}\p{M}’'-]+(?: (?:(?:DE|DEL|LA|LAS|LOS|Y) ){0,2}\p{Lu}[\p{Lu}\p{M}’'.-]*){1,4})$/u;
/** What goes on telling of an office, and is no name. */
const OF_OFFICE =
  /^(?:de|del|la|los|no|sin|nacional|general|federal|estatal|municipal|ejecutiv[oa]|constitucional|elect[oa]|interin[oa]|técnic[oa]|adjunt[oa]|suplente|provisional|particular|auxiliar|académic[oa]|administrativ[oa]|jurídic[oa]|regional|local|titular|primer[oa]?|segund[oa]|mesa|consejo|identificad[oa]|comercial|financier[oa]|honorari[oa]|saliente|entrante|consejer[oa]|encargad[oa]|económic[oa]|operativ[oa]|médic[oa]|artístic[oa]|deportiv[oa])$/u;

/** The name of `PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR`; a label of which less is sure stays as it is. */
export function withoutOffice(label: string): string {
  const name = OFFICE.exec(label)?.[1];
  if (name === undefined) return label;
  const [first = '', ...rest] = labelWords(name);
  const isTold = (word: string): boolean => OF_OFFICE.test(word) || OFFICES.has(word);
  return isTold(first) || rest.some((word) => isTold(word) && !/^(?:de|del|la|los)$/.test(word)) ? label : name;
}
