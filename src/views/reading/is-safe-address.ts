/** Only addresses of the web and of mail become links; any other scheme could run something. */
export const isSafeAddress = (href: string): boolean =>
  /^(?:https?:\/\/|mailto:)[^\s]+$/i.test(href) && URL.canParse(href);
