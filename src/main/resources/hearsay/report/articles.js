// The articles, with their claims in the text.

/** The text's code points, which spans count; a string where each is one unit. */
const unitsOf = (text) => (/[\ud800-\udbff]/.test(text) ? Array.from(text) : text);
const cut = (units, start, end) => (typeof units === 'string' ? units.slice(start, end) : units.slice(start, end).join(''));

/** Each place of the text where a mark begins or ends, and what covers the piece after it. */
function pieces(units, body, marked) {
  const edges = new Set([0, Math.min(body, units.length), units.length]);
  const spans = [];
  marked.forEach((claim, number) => {
    for (const role of ['content', 'source', 'cue']) {
      for (const [start, end] of claim[role]?.spans ?? []) {
        spans.push({ start, end, role, claim, number: number + 1 });
        edges.add(start).add(end);
      }
    }
  });
  const places = [...edges].filter((at) => at <= units.length).sort((one, other) => one - other);
  spans.sort((one, other) => one.start - other.start);
  const result = [];
  let active = [];
  let next = 0;
  for (let i = 0; i + 1 < places.length; i++) {
    active = active.filter((span) => span.end > places[i]);
    while (next < spans.length && spans[next].start <= places[i]) active.push(spans[next++]);
    result.push({ text: cut(units, places[i], places[i + 1]), from: places[i], spans: [...active] });
  }
  return result;
}

/** A piece inside one paragraph: the innermost claim gives the colour. */
function piece(text, from, spans) {
  const contents = spans.filter((span) => span.role === 'content')
    .sort((one, other) => (one.end - one.start) - (other.end - other.start));
  const roles = [...new Set(spans.filter((span) => span.role !== 'content').map((span) => span.role))];
  let node = text;
  if (roles.length) node = el('u', { class: roles.join(' ') }, node);
  const inner = contents[0];
  if (inner) {
    const stance = stanceOf(inner.claim);
    node = el('mark', { class: familyOf(stance), 'data-index': inner.claim.index, title: `${inner.number}: ${sourceOf(inner.claim)}, ${stance}` }, node);
  }
  const begun = contents.filter((span) => span.start === from && span.claim.content.spans[0][0] === from);
  return [begun.map(({ claim, number }) => el('a', { class: 'ref', href: `#article-${claim.index}`,
    'aria-label': `Claim ${number}: ${sourceOf(claim)}, ${stanceOf(claim)}` }, String(number))), node];
}

function markedText(claimsOfDoc, { text, body }) {
  const block = el('div', { class: 'text' });
  let paragraph = el('p', { dir: 'auto' });
  const close = () => {
    if (paragraph.childNodes.length) block.append(paragraph);
    paragraph = el('p', { dir: 'auto' });
  };
  for (const { text: words, from, spans } of pieces(unitsOf(text), body, claimsOfDoc)) {
    if (from + unitsOf(words).length <= body) continue;
    words.split(/\r\n|\r|\n/).forEach((line, i) => {
      if (i) close();
      if (line) paragraph.append(...piece(line, i ? -1 : from, spans).flat(Infinity));
    });
  }
  close();
  return block;
}

const legend = (...more) => el('ul', { class: 'legend', 'aria-label': 'Colours' },
  [['say', 'says'], ['believe', 'believes, plans, promises'], ['deny', 'denies'], ['accuse', 'accuses, alleges'], ['warn', 'warns'],
    ['demand', 'demands, asks'], ['judge', 'praises, criticizes'], ['other', 'other']]
    .map(([family, name]) => el('li', { class: `badge ${family}` }, name)),
  more.map((what) => el('li', {}, what)));

function docsOf(found) {
  const docs = new Map();
  for (const claim of found) {
    if (!docs.has(claim.doc)) docs.set(claim.doc, []);
    docs.get(claim.doc).push(claim);
  }
  return docs;
}

function showList(found, current) {
  const docs = docsOf(found);
  show('list', el('h2', {}, plural(docs.size, 'article')), el('ol', { class: current ? 'chosen' : null, tabindex: 0, 'aria-label': 'Articles' }, [...docs].map(([doc, of]) => el('li', {},
    of[0].published ? `${of[0].published} ` : '',
    el('a', { href: `#article-${of[0].index}`, 'aria-current': doc === current ? 'true' : null }, words(titleOf(of[0]))),
    of[0].publisher ? [' ', words(of[0].publisher)] : null, ' ', el('span', { class: 'soft' }, plural(of.length, 'claim'))))));
}

/** An article, and beside its text the cards of its claims that fit. */
function showArticle(found, claim) {
  const doc = claim?.doc;
  showList(found, doc);
  if (!doc) {
    show('article', el('p', { class: 'soft' }, 'Choose an article.'));
    return;
  }
  const of = found.filter((other) => other.doc === doc);
  const text = articles.get(doc);
  const address = /^https?:/i.test(claim.url ?? '') ? el('a', { href: claim.url, rel: 'noreferrer noopener' }, claim.url) : claim.url;
  show('article', words(titleOf(claim), 'h2'),
    el('p', { class: 'soft' }, [claim.publisher, claim.published, doc].filter(Boolean).map((fact, i) => [i ? ' · ' : '', words(fact)]), address ? [' · ', address] : null),
    text === undefined ? el('p', { class: 'notice' }, 'The text is not in this page: it was made without it, or the text is another than the claims are of.')
      : legend(el('u', { class: 'source' }, 'source'), el('u', { class: 'cue' }, 'cue')),
    el('div', { class: text === undefined ? '' : 'reader' },
      text === undefined ? null : markedText(of, text),
      el('div', { class: 'beside' }, of.map((other, i) => card(other, i + 1)))));
}
