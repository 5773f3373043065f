// What the page holds: claims as records of the contract, texts of articles, groups of equal claims.

const data = JSON.parse(byId('data').textContent);
const claims = data.claims;

/** Which stances are coloured alike; the names are classes of the style. */
const FAMILIES = {
  assert: 'say', report: 'say', confirm: 'say', admit: 'say', believe: 'believe', promise: 'believe', intend: 'believe',
  deny: 'deny', accuse: 'accuse', allege: 'accuse', warn: 'warn', demand: 'demand', ask: 'demand', appraise: 'judge', other: 'other',
};
const stanceOf = (claim) => claim.cue?.stance ?? 'none';
const familyOf = (stance) => FAMILIES[stance] ?? 'other';
const sourceOf = (claim) => claim.source?.name ?? 'no one named';
/** Whether a claim is of someone who is known by name: what stayed "I" or "they" is no one who could be quoted often. */
const PRONOUNS = new Set(['i', 'me', 'you', 'he', 'him', 'she', 'her', 'it', 'we', 'us', 'they', 'them', 'who', 'whom', 'which', 'that', 'this',
  'these', 'those', 'one', 'some', 'many', 'most', 'others', 'another', 'both', 'neither', 'either', 'none', 'all', 'each', 'few', 'several',
  'someone', 'somebody', 'anyone', 'anybody', 'everyone', 'everybody', 'no one', 'nobody', 'the former', 'the latter']);
const isUnresolved = ({ source }) => Boolean(source) && PRONOUNS.has(source.name.toLowerCase());
const isNamed = (claim) => Boolean(claim.source) && claim.source.type !== 'unnamed' && !isUnresolved(claim);
const outletOf = (claim) => claim.publisher ?? claim.doc;
const titleOf = (claim) => claim.title ?? claim.doc;

/** Case, accents and kinds of quotation marks aside. */
const fold = (text) =>
  text.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether a part is in a text, beginning where a word does. */
function holds(text, part) {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1])) {
      return true;
    }
  }
  return false;
}

const byKey = new Map();
const byRecordId = new Map();
claims.forEach((claim, index) => {
  claim.index = index;
  byRecordId.set(claim.doc + ' ' + claim.id, claim);
  if (!byKey.has(claim.key)) {
    byKey.set(claim.key, claim);
  }
  const source = claim.source;
  claim.folded = {
    source: fold(source ? `${source.name} ${source.text}` : ''),
    affiliation: fold(!source ? '' : source.affiliation ?? (['organization', 'place'].includes(source.type) ? source.name : '')),
    organizations: fold(claim.organizations.map((found) => found.name).join(' | ')),
    doc: fold([claim.doc, claim.title, claim.publisher, claim.url].filter(Boolean).join(' | ')),
    content: fold(`${claim.content.text} ${source?.role ?? ''} ${claim.cue?.text ?? ''}`),
  };
});

const articles = new Map(data.articles.map((article) => [article.doc, article]));
const groupOf = new Map();
data.groups.forEach((group) => group.forEach((index) => groupOf.set(index, group)));

/** Of a report in several pages: the claims of a group that are on others; all claims of others, on the first page alone. */
const awayOf = (group) => data.away?.[data.groups.indexOf(group)] ?? [];
const others = data.others ?? [];
const pages = data.pages ?? [];

/** The largest sum that a claim names, whatever its currency. */
const largest = (claim) => claim.money.reduce((most, sum) => Math.max(most, sum.max ?? sum.amount), 0);

/** How often each value occurs, the most frequent first. */
function tally(values) {
  const counts = new Map();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}
