/** Leads on from a former address and keeps the passage that was asked for; without scripts a `meta` does, to the top. */
class FormerAddress extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link) location.replace(link.href + location.search + location.hash);
  }
}

if (!customElements.get('former-address')) customElements.define('former-address', FormerAddress);
