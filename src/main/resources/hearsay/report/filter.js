// Which claims are wanted.

const FIELDS = ['words', 'source', 'type', 'affiliation', 'organization', 'doc', 'since', 'until', 'amount', 'currency', 'form', 'confidence'];
const UNITS = { k: 1e3, m: 1e6, b: 1e9, bn: 1e9, t: 1e12, tn: 1e12 };

/** 10M, 1.5bn, 250000; null for what is no sum. */
function sumOf(typed) {
  const form = /^([\d,]+(?:\.\d+)?)\s*(k|m|bn?|tn?)?$/i.exec(typed.trim());
  return form ? Number(form[1].replaceAll(',', '')) * (form[2] ? UNITS[form[2].toLowerCase()] : 1) : null;
}

function wanted() {
  const value = Object.fromEntries(FIELDS.map((id) => [id, byId(id).value.trim()]));
  const stances = new Set([...document.querySelectorAll('#stances input:checked')].map((box) => box.value));
  const amount = value.amount ? sumOf(value.amount) : null;
  byId('amount').setAttribute('aria-invalid', value.amount !== '' && amount === null);
  return { ...value, stances, amount, words: fold(value.words).split(' ').filter(Boolean) };
}

function predicate(want) {
  const tests = [];
  const part = (field) => {
    if (want[field]) {
      const folded = fold(want[field]);
      const key = field === 'organization' ? 'organizations' : field;
      tests.push((claim) => holds(claim.folded[key], folded));
    }
  };
  ['source', 'affiliation', 'organization', 'doc'].forEach(part);
  if (want.stances.size) tests.push((claim) => want.stances.has(stanceOf(claim)));
  if (want.type) tests.push((claim) => claim.source?.type === want.type);
  if (want.form) tests.push((claim) => claim.content.form === want.form);
  if (want.since) tests.push((claim) => claim.published !== null && claim.published >= want.since);
  if (want.until) tests.push((claim) => claim.published !== null && claim.published <= want.until);
  if (want.confidence) tests.push((claim) => (claim.confidence ?? 1) >= Number(want.confidence));
  if (want.amount !== null || want.currency) {
    tests.push((claim) => claim.money.some((sum) =>
      (!want.currency || sum.currency === want.currency) && (want.amount === null || (sum.max ?? sum.amount) >= want.amount)));
  }
  for (const word of want.words) {
    tests.push(({ folded }) => holds(folded.content, word) || holds(folded.source, word) || holds(folded.doc, word)
      || holds(folded.organizations, word) || holds(folded.affiliation, word));
  }
  return (claim) => tests.every((test) => test(claim));
}

const ORDERS = {
  read: null,
  oldest: (one, other) => (one.published ?? '9999').localeCompare(other.published ?? '9999'),
  newest: (one, other) => (other.published ?? '').localeCompare(one.published ?? ''),
  sum: (one, other) => largest(other) - largest(one),
  confidence: (one, other) => (other.confidence ?? 1) - (one.confidence ?? 1),
};

function ordered(found) {
  const order = ORDERS[byId('order').value];
  return order ? [...found].sort(order) : found;
}

/** The choices of the form, from what there is. */
function offer() {
  const choices = (id, values) => byId(id).append(...values.map((value) => el('option', { value }, value)));
  const list = (id, values, most = 500) =>
    byId(id).append(...tally(values).slice(0, most).map(([value]) => el('option', { value })));
  list('sources', claims.filter((claim) => claim.source).map(sourceOf));
  list('affiliations', claims.map((claim) => claim.source?.affiliation).filter(Boolean));
  list('organizations', claims.flatMap((claim) => claim.organizations.map((found) => found.name)));
  list('outlets', claims.map(outletOf));
  choices('type', tally(claims.map((claim) => claim.source?.type).filter(Boolean)).map(([type]) => type));
  choices('currency', tally(claims.flatMap((claim) => claim.money.map((sum) => sum.currency))).map(([code]) => code));
  choices('form', ['direct', 'indirect', 'mixed']);
  byId('stances').append(...tally(claims.map(stanceOf)).map(([stance, count]) =>
    el('label', {}, el('input', { type: 'checkbox', value: stance }), el('span', { class: `badge ${familyOf(stance)}` }, stance), String(count))));
}
