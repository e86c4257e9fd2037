// Short: every page waits for it. What it is for stands in src/layouts/Base.astro.
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
    for (const s of ['size', 'measure', 'plain']) {
      const v = localStorage.getItem(s);
      if (v) r.dataset[s] = v;
    }
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
  for (const e of ['pageswap', 'pagereveal'])
    addEventListener(e, ({ viewTransition: v }) => {
      if (v) for (const p of [v.ready, v.finished]) p.catch(() => {});
    });
})(document, document.documentElement, 'theme');
