// Before the first paint, so no module: the colours that the reader chose.
((d, r, k, t = '') => {
  const set = () => {
    if (t) r.dataset.theme = t;
    else delete r.dataset.theme;
    for (const m of d.querySelectorAll('[data-scheme]')) {
      const s = m.dataset.scheme;
      m.media = t ? (t === s ? 'all' : 'not all') : `(prefers-color-scheme:${s})`;
    }
    for (const i of d.getElementsByName(k)) i.checked = i.value === t;
  };
  try {
    t = localStorage.getItem(k) ?? '';
  } catch {}
  r.dataset.scripts = '';
  set();
  d.addEventListener('DOMContentLoaded', set);
  d.addEventListener('change', ({ target: { name, value } }) => {
    if (name !== k) return;
    t = value;
    set();
    try {
      localStorage.setItem(k, t);
    } catch {}
  });
})(document, document.documentElement, 'theme');
