// A card for each claim.

const CARDS_AT_ONCE = 50;

const formatSum = (sum) => {
  const number = (value) => Number(value).toLocaleString('en', { maximumFractionDigits: 2 });
  const about = { about: 'about ', over: 'over ', under: 'under ' }[sum.approx] ?? '';
  return `${about}${sum.currency} ${number(sum.amount)}${sum.max !== undefined ? `–${number(sum.max)}` : ''}`;
};

function facts(claim) {
  const rows = [];
  const row = (name, ...values) => {
    if (values.length) {
      rows.push(el('div', {}, el('dt', {}, name), el('dd', {}, values.map((value, i) => [i ? ', ' : '', value]))));
    }
  };
  const distinct = (values) => [...new Set(values)].map((value) => words(value));
  if (claim.source?.type) row('kind', claim.source.type);
  if (claim.source?.affiliation) row('for', words(claim.source.affiliation));
  row('form', claim.content.form);
  row('organizations', ...distinct(claim.organizations.map((found) => found.name)));
  row('dates', ...distinct(claim.dates.map((date) => date.value)));
  row('money', ...distinct(claim.money.map(formatSum)));
  if (typeof claim.confidence === 'number') row('confidence', claim.confidence.toFixed(2));
  if (claim.published) row('published', el('time', { datetime: claim.published }, claim.published));
  return el('dl', {}, rows);
}

function through(claim) {
  const via = claim.via && byRecordId.get(claim.doc + ' ' + claim.via);
  return via ? el('p', { class: 'soft' }, 'through ', el('a', { href: `#${via.key}` }, words(sourceOf(via)))) : null;
}

function elsewhere(claim) {
  const group = groupOf.get(claim.index);
  return group ? el('a', { href: `#repeated-${data.groups.indexOf(group)}` }, `in ${plural(new Set([...group.map((i) => claims[i]), ...awayOf(group)].map((one) => one.doc)).size, 'article')}`) : null;
}

/** @param number of the claim in the text beside it; none where there is no text */
function card(claim, number) {
  const stance = stanceOf(claim);
  const copying = el('button', { type: 'button', class: 'copy', 'aria-label': `Copy key ${claim.key}`,
    onclick: (event) => copy(claim.key, event.currentTarget) }, 'Copy key');
  const read = articles.has(claim.doc) && number === undefined;
  return el('article', { class: `card ${familyOf(stance)}`, id: claim.key, tabindex: -1, 'data-index': claim.index },
    el('div', { class: 'card-head' },
      number === undefined ? null : el('span', { class: 'soft' }, String(number)),
      words(sourceOf(claim), 'h3'),
      claim.source?.role ? words(claim.source.role) : null,
      el('span', { class: `badge ${familyOf(stance)}` }, stance),
      claim.cue ? el('span', { class: 'soft' }, words(claim.cue.text)) : null),
    words(claim.content.text, 'blockquote'),
    through(claim),
    facts(claim),
    el('p', { class: 'tools' },
      number === undefined ? el('span', {}, words(titleOf(claim)), claim.publisher ? [', ', words(claim.publisher)] : null) : null,
      el('code', {}, claim.key), copying,
      el('a', { href: `#${claim.key}` }, 'Link'),
      read ? el('a', { href: `#article-${claim.index}` }, 'In the article') : null,
      elsewhere(claim)));
}

/** Shows the first cards, and a button for more; all of them when the page is printed. */
function showCards(found) {
  let shown = 0;
  const place = byId('cards');
  const more = el('button', { type: 'button', class: 'more', onclick: () => add(CARDS_AT_ONCE) });
  const add = (count) => {
    more.before(...found.slice(shown, shown + count).map((claim) => card(claim)));
    shown = Math.min(found.length, shown + count);
    more.hidden = shown === found.length;
    more.textContent = `Show more (${plural(found.length - shown, 'claim')} left)`;
  };
  place.replaceChildren(found.length ? '' : el('p', {}, 'No claim fits.'), more);
  add(CARDS_AT_ONCE);
  return {
    all: () => add(found.length - shown),
    upTo: (index) => {
      const at = found.findIndex((claim) => claim.index === index);
      if (at >= shown) add(at + 1 - shown);
    },
  };
}

function showGroups(found) {
  const kept = new Set(found.map((claim) => claim.index));
  const groups = data.groups.map((group, number) => ({ group, number })).filter(({ group }) => group.some((index) => kept.has(index)))
    .sort((one, other) => other.group.length - one.group.length);
  show('groups', el('h2', {}, 'The same claim in several articles'),
    el('p', { class: 'soft' }, 'Equal, or in nearly the same words; the earliest first.'),
    groups.length ? null : el('p', {}, 'None.'),
    groups.map(({ group, number }) => {
      const byDay = (claim) => claim.published ?? '9999';
      const members = [...group.map((index) => claims[index]), ...awayOf(group)].sort((one, other) => (byDay(one) < byDay(other) ? -1 : byDay(one) > byDay(other) ? 1 : 0));
      const [first] = group.map((index) => claims[index]);
      const address = (claim) => (claim.page ? `./${encodeURIComponent(claim.page)}#${claim.key}` : articles.has(claim.doc) ? `#article-${claim.index}` : `#${claim.key}`);
      return el('div', { class: 'group', id: `repeated-${number}`, tabindex: -1 },
        el('h3', {}, words(sourceOf(first)), ' ', el('span', { class: `badge ${familyOf(stanceOf(first))}` }, stanceOf(first))),
        words(first.content.text, 'blockquote'),
        el('ol', {}, members.map((claim) => el('li', {},
          claim.published ? `${claim.published} ` : '', el('a', { href: address(claim) }, words(titleOf(claim))),
          claim.publisher ? [', ', words(claim.publisher)] : null,
          claim.content.text === first.content.text ? null : [': ', words(claim.content.text)]))));
    }));
}
