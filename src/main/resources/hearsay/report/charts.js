// Charts: SVG, drawn anew for what fits. Each has its figures as a table as well.

const BAR = 22;
const PAIR = ' + ';

const short = (text, most) => (text.length > most ? text.slice(0, most - 1) + '…' : text);

/** Both ends of a text, so that those that begin alike are told apart. */
const ends = (text, most) => (text.length > most ? `${text.slice(0, Math.ceil((most - 1) / 2))}…${text.slice(-Math.floor((most - 1) / 2))}` : text);

/** A name as it fits before a bar; of a pair each name has a half, and what the other leaves. */
function label(name, most) {
  const [one, other] = name.split(PAIR);
  if (other === undefined) return ends(name, most);
  const half = Math.floor((most - PAIR.length) / 2);
  return [ends(one, Math.max(half, most - PAIR.length - other.length)), ends(other, Math.max(half, most - PAIR.length - one.length))].join(PAIR);
}

const compact = (value) => value.toLocaleString('en', { notation: 'compact', maximumFractionDigits: 1 });

function figure(title, note, drawing, head, rows) {
  return el('figure', {}, el('figcaption', {}, title), typeof note === 'string' ? el('p', {}, note) : note, drawing,
    el('details', { class: 'table' }, el('summary', {}, 'As a table'),
      el('table', {}, el('thead', {}, el('tr', {}, head.map((name) => el('th', { scope: 'col' }, name)))),
        el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell, i) => (i ? el('td', {}, String(cell)) : el('th', { scope: 'row', dir: 'auto' }, String(cell))))))))));
}

/** A thing of a chart that can be clicked and reached by keyboard. */
function pressable(label, action, ...children) {
  return svg('g', { role: 'button', tabindex: 0, 'aria-label': label, onclick: action,
    onkeydown: (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); action(); } } },
  svg('title', {}, label), ...children);
}

/** Bars with a name before each. @param rows [name, [[class, count]…]] @param share the most of the width that names take */
function bars(width, rows, title, act, share = 0.42) {
  const names = Math.min(200 * share / 0.42, width * share);
  const most = Math.max(1, ...rows.map(([, parts]) => parts.reduce((sum, [, count]) => sum + count, 0)));
  const scale = (width - names - 40) / most;
  return svg('svg', { width, height: rows.length * BAR, viewBox: `0 0 ${width} ${rows.length * BAR}`, role: 'group', 'aria-label': title },
    rows.map(([name, parts], row) => {
      const total = parts.reduce((sum, [, count]) => sum + count, 0);
      let at = names;
      return pressable(`${name}: ${parts.length > 1 ? parts.map(([stance, count]) => `${stance} ${count}`).join(', ') : total}`, () => act(name),
        svg('rect', { x: 0, y: row * BAR, width: names + total * scale, height: BAR, 'fill-opacity': 0 }),
        svg('text', { x: names - 8, y: row * BAR + 15, 'text-anchor': 'end' }, label(name, Math.floor((names - 8) / 7.5))),
        parts.map(([stance, count]) => {
          const bar = svg('rect', { class: familyOf(stance), x: at, y: row * BAR + 3, width: Math.max(1, count * scale), height: BAR - 6 });
          at += count * scale;
          return bar;
        }),
        svg('text', { class: 'soft', x: at + 6, y: row * BAR + 15 }, String(total)));
    }));
}

/** Columns over time; names are written where there is room for them. */
function columns(width, rows, label, act) {
  const height = 140;
  const base = height - 22;
  const most = Math.max(1, ...rows.map(([, count]) => count));
  const step = width / Math.max(rows.length, 6);
  const every = Math.ceil(70 / step);
  return svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': label },
    svg('line', { class: 'axis', x1: 0, x2: width, y1: base, y2: base }),
    rows.map(([name, count], i) => {
      const tall = count * (base - 16) / most;
      return [
        count ? pressable(`${name}: ${count}`, () => act(name),
          svg('rect', { x: i * step + 1, y: base - tall, width: Math.max(1, Math.min(60, step - 2)), height: tall }),
          step > 20 ? svg('text', { class: 'soft', x: i * step + 1, y: base - tall - 4 }, String(count)) : null) : null,
        i % every === 0 ? svg('text', { class: 'soft', x: Math.min(i * step, width - 8 * name.length), y: height - 6 }, name) : null,
      ];
    }));
}

/** Sums on a scale of powers of ten, a row for each currency. */
function sums(width, rows, act) {
  const names = 48;
  const values = rows.flatMap(([, found]) => found.map(({ value }) => Math.log10(value)));
  const low = Math.floor(Math.min(...values));
  const high = Math.max(low + 1, Math.ceil(Math.max(...values)));
  const x = (value) => names + (Math.log10(value) - low) * (width - names - 20) / (high - low);
  const height = rows.length * BAR + 22;
  const powers = Array.from({ length: high - low + 1 }, (unused, i) => low + i);
  const every = Math.ceil(powers.length * 45 / (width - names));
  return svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': 'Sums by currency and size' },
    powers.map((power, i) => [
      svg('line', { class: 'axis', x1: x(10 ** power), x2: x(10 ** power), y1: 0, y2: height - 18 }),
      i % every ? null : svg('text', { class: 'soft', x: x(10 ** power), y: height - 4, 'text-anchor': 'middle' }, compact(10 ** power))]),
    rows.map(([code, found], row) => pressable(`${code}: ${plural(found.length, 'sum')}`, () => act(code),
      svg('text', { x: 0, y: row * BAR + 15 }, code),
      found.map(({ value, text }) => svg('circle', { cx: x(value), cy: row * BAR + 11, r: 5 }, svg('title', {}, text))))));
}

/** Days, months or years, as many as can be told apart, none between left out. */
function periods(days) {
  if (!days.length) return [];
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  const span = (Date.parse(last) - Date.parse(first)) / 864e5;
  const digits = span <= 45 ? 10 : span <= 1500 ? 7 : 4;
  const counts = new Map();
  const day = new Date(first.slice(0, digits).padEnd(10, '-01'));
  while (day.toISOString().slice(0, digits) <= last.slice(0, digits)) {
    counts.set(day.toISOString().slice(0, digits), 0);
    if (digits === 10) day.setUTCDate(day.getUTCDate() + 1);
    else if (digits === 7) day.setUTCMonth(day.getUTCMonth() + 1);
    else day.setUTCFullYear(day.getUTCFullYear() + 1);
  }
  days.forEach((value) => counts.set(value.slice(0, digits), counts.get(value.slice(0, digits)) + 1));
  return [...counts];
}

/** The years that claims speak of; of a long time those that are mentioned. */
function years(found) {
  const counts = tally(found.flatMap((claim) => claim.dates.map((date) => /^\d{4}/.exec(date.value)?.[0]).filter(Boolean)));
  return counts.sort((one, other) => (one[0] < other[0] ? -1 : 1));
}

function pairs(found) {
  return tally(found.flatMap((claim) => {
    const names = [...new Set(claim.organizations.map((mention) => mention.name))].sort();
    return names.flatMap((one, i) => names.slice(i + 1).map((other) => one + PAIR + other));
  }));
}

function stancesBySource(found, most) {
  const bySource = new Map();
  for (const claim of found) {
    if (!claim.source || isUnresolved(claim)) continue;
    if (!bySource.has(sourceOf(claim))) bySource.set(sourceOf(claim), []);
    bySource.get(sourceOf(claim)).push(stanceOf(claim));
  }
  const families = Object.keys(FAMILIES);
  return [...bySource].sort((one, other) => other[1].length - one[1].length || (one[0] < other[0] ? -1 : 1)).slice(0, most)
    .map(([name, stances]) => [name, tally(stances).sort((one, other) => families.indexOf(one[0]) - families.indexOf(other[0]))]);
}

/** What is counted, where there are several pages. */
function counted(all) {
  if (pages.length < 2) return null;
  const first = data.others ? null : [' ', el('a', { href: `./${encodeURIComponent(pages[0])}` }, 'The first page'), ' counts those of all.'];
  return el('p', { class: 'soft' }, all ? `All claims of the ${pages.length} pages are counted here. What a bar leads to, and filters, are of this page.`
    : ['Only claims of this page are counted here.', first]);
}

function showOverview(kept, set) {
  const all = others.length > 0 && kept.length === claims.length;
  const found = all ? [...kept, ...others] : kept;
  const place = byId('overview-charts');
  const width = Math.max(260, Math.floor(Math.min(place.clientWidth, place.clientWidth > 940 ? (place.clientWidth - 32) / 2 : place.clientWidth)));
  const named = tally(found.filter(isNamed).map(sourceOf));
  const money = tally(found.flatMap((claim) => claim.money.map((sum) => sum.currency))).slice(0, 10).map(([code]) => [code,
    found.flatMap((claim) => claim.money.filter((sum) => sum.currency === code && Number(sum.amount) > 0).map((sum) =>
      ({ value: Number(sum.max ?? sum.amount), text: `${formatSum(sum)}: ${sourceOf(claim)}, ${claim.content ? short(claim.content.text, 80) : titleOf(claim)}` })))])
    .filter(([, values]) => values.length);
  const outlets = tally(found.map(outletOf));
  const days = periods(found.map((claim) => claim.published).filter(Boolean));
  const mentioned = years(found);
  const together = pairs(found).slice(0, 12);
  const stanceRows = stancesBySource(found, 12);
  const plain = (rows) => rows.map(([name, count]) => [name, [['assert', count]]]);
  const span = (name) => ({ since: name.padEnd(10, '-01'), until: name.length === 10 ? name : name.length === 7
    ? new Date(Date.UTC(Number(name.slice(0, 4)), Number(name.slice(5)), 0)).toISOString().slice(0, 10) : `${name}-12-31` });
  const none = () => el('p', { class: 'soft' }, 'None.');
  place.replaceChildren(counted(all) ?? '',
    el('ul', { class: 'tiles' }, [[found.length, 'claim', 'claims'], [new Set(found.map((claim) => claim.doc)).size, 'article', 'articles'], [named.length, 'named source', 'named sources'],
      [found.filter((claim) => !claim.source || claim.source.type === 'unnamed').length, 'claim of no one named', 'claims of no one named'],
      [all ? data.repeated : new Set(found.map((claim) => groupOf.get(claim.index)).filter(Boolean)).size, 'repeated claim', 'repeated claims']]
      .map(([count, one, many]) => el('li', {}, el('b', {}, count.toLocaleString('en')), count === 1 ? one : many))),
    el('div', { class: 'charts' },
      figure('Who is quoted most', 'Choose a bar to see its claims.', named.length ? bars(width, plain(named.slice(0, 12)), 'Claims by source', (source) => set({ source })) : none(), ['source', 'claims'], named.slice(0, 50)),
      figure('Stances by source', legend(), stanceRows.length ? bars(width, stanceRows, 'Stances by source', (source) => set({ source })) : none(),
        ['source', 'stances'], stanceRows.map(([name, parts]) => [name, parts.map(([stance, count]) => `${stance} ${count}`).join(', ')])),
      figure('When it was published', null, days.length ? columns(width, days, 'Claims by publication', (name) => set(span(name))) : none(), ['time', 'claims'], days.filter(([, count]) => count)),
      figure('Which years claims speak of', null, mentioned.length ? columns(width, mentioned, 'Dates mentioned, by year', (year) => set({ words: year })) : none(), ['year', 'mentions'], mentioned),
      figure('Money', 'One dot a sum; each step is ten times the one before.', money.length ? sums(width, money, (currency) => set({ currency })) : none(), ['currency', 'sums', 'largest'],
        money.map(([code, values]) => [code, values.length, Math.max(...values.map(({ value }) => value)).toLocaleString('en')])),
      figure('Organizations mentioned together', null, together.length ? bars(width, plain(together), 'Pairs of organizations', (pair) => set({ organization: pair.split(PAIR)[0] }), 0.7) : none(), ['pair', 'claims'], together),
      figure('Where it stands', null, outlets.length ? bars(width, plain(outlets.slice(0, 12)), 'Claims by outlet or article', (doc) => set({ doc })) : none(), ['outlet or article', 'claims'], outlets.slice(0, 50))));
}
