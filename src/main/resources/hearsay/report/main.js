// What is shown: the part behind # says it, and the form which claims.

const VIEWS = ['overview', 'claims', 'articles', 'repeated'];
let found = claims;
let view = 'overview';
let reading = null;
let cards = null;

function draw() {
  VIEWS.forEach((name) => { byId(`view-${name}`).hidden = name !== view; });
  document.querySelectorAll('nav:not(.pages) a').forEach((link) => {
    if (link.hash === `#${view}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  });
  // Only what is in sight is there: a key is an id once.
  ['cards', 'list', 'article', 'overview-charts', 'groups'].forEach((id) => byId(id).replaceChildren());
  if (view === 'overview') showOverview(found, set);
  if (view === 'claims') cards = showCards(ordered(found));
  if (view === 'articles') showArticle(found, reading);
  if (view === 'repeated') showGroups(found);
}

/** Works out which claims fit what the form says. */
function narrow() {
  const want = wanted();
  found = claims.filter(predicate(want));
  const active = FIELDS.slice(1).filter((id) => byId(id).value.trim()).length + (want.stances.size ? 1 : 0);
  byId('active').textContent = active ? `(${active})` : '';
  byId('count').textContent = found.length === claims.length ? plural(claims.length, 'claim') : `${found.length.toLocaleString('en')} of ${plural(claims.length, 'claim')}`;
}

function filter() {
  narrow();
  draw();
}

/** Sets fields of the form, and shows what fits. */
function set(values) {
  for (const [id, value] of Object.entries(values)) byId(id).value = value;
  narrow();
  location.hash = 'claims';
}

function clear() {
  byId('filters').reset();
  narrow();
}

function point(index, focus) {
  document.querySelectorAll('.here').forEach((node) => node.classList.remove('here'));
  document.querySelectorAll(`#main [data-index="${index}"]`).forEach((node) => node.classList.add('here'));
  const chosen = document.querySelector(`.card[data-index="${index}"]`);
  document.querySelector(`mark[data-index="${index}"]`)?.scrollIntoView({ block: 'center' });
  if (focus) chosen?.focus({ preventScroll: view === 'articles' && articles.has(claims[index].doc) && innerWidth < 1024 });
}

function include(claim) {
  if (!found.includes(claim)) {
    clear();
  }
}

/** #claims, #article-12, #repeated-3, or the key of a claim. */
function route() {
  const hash = location.hash.slice(1);
  const [, name, number] = /^(article|repeated)-(\d+)$/.exec(hash) ?? [];
  const claim = byKey.get(hash);
  if (VIEWS.includes(hash)) {
    view = hash;
    draw();
  } else if (name === 'article' && claims[number]) {
    view = 'articles';
    reading = claims[number];
    include(reading);
    draw();
    point(reading.index, true);
  } else if (name === 'repeated' && data.groups[number]) {
    view = 'repeated';
    include(claims[data.groups[number][0]]);
    draw();
    byId(hash)?.focus();
  } else if (claim) {
    view = 'claims';
    include(claim);
    draw();
    cards.upTo(claim.index);
    point(claim.index, true);
    byId(claim.key)?.scrollIntoView({ block: 'center' });
  } else {
    // Of one article there is nothing to compare: it is what one wants to see.
    const one = claims.length > 0 && !hash && !pages.length && claims.every((other) => other.doc === claims[0].doc);
    view = one ? 'articles' : 'overview';
    reading = one ? claims[0] : reading;
    draw();
    if (hash) announce(`There is no claim ${hash} in this page.`);
  }
}

function step(forward) {
  const all = [...document.querySelectorAll('.card')];
  const at = all.findIndex((node) => node.classList.contains('here'));
  const next = all[Math.min(all.length - 1, Math.max(0, at + (forward ? 1 : -1)))];
  if (next) {
    point(Number(next.dataset.index), true);
    next.scrollIntoView({ block: 'nearest' });
  }
}

function key(event) {
  const typing = /^(input|select|textarea)$/i.test(event.target.tagName);
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape' && typing) event.target.blur();
  if (typing) return;
  if (event.key === '/') { event.preventDefault(); byId('words').focus(); }
  if (event.key === 'j' || event.key === 'k') step(event.key === 'j');
  if (event.key === 'c') document.querySelector('.card.here .copy')?.click();
}

offer();
byId('filters').addEventListener('input', filter);
byId('clear').addEventListener('click', () => { clear(); draw(); });
byId('skip').addEventListener('click', (event) => { event.preventDefault(); byId('main').focus(); });
byId('filters').addEventListener('submit', (event) => event.preventDefault());
byId('order').addEventListener('change', draw);
byId('article').addEventListener('click', (event) => {
  const mark = event.target.closest('mark');
  if (mark) point(Number(mark.dataset.index), false);
});
addEventListener('hashchange', route);
addEventListener('keydown', key);
addEventListener('beforeprint', () => { if (view === 'claims') cards.all(); });
let width = innerWidth;
addEventListener('resize', () => {
  if (innerWidth !== width && view === 'overview') draw();
  width = innerWidth;
});
narrow();
route();
