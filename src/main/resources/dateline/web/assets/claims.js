import {ask, count, h, how, number, params, plural, put, show, TYPES} from './lib.js';
import {filters, pattern} from './filters.js';
import {cards} from './claim-card.js';

const SIZE = 20;
const MOST = 10000;
const NEWEST = 200;
const page = Math.max(0, parseInt(params.get('page') || '0', 10) || 0);

await filters(document.getElementById('filters'));
const list = document.getElementById('list');
await show(list, async () => {
  const where = pattern(params);
  const [total, claims] = await Promise.all([counted(where), some(where)]);
  put(document.getElementById('found'), total.n > MOST ? `More than ${number(MOST)} claims` : plural(total.n, 'claim'),
    ' ', how(total.query));
  put(list, ...await cards(claims));
  put(document.getElementById('pages'),
    ...[page > 0 && turn(page - 1, '← Newer'), (page + 1) * SIZE < total.n && turn(page + 1, 'Older →')]
      .filter(Boolean));
});

/** How many claims fit: what the dataset's description knows is asked of it, all else counted up to a bound. */
async function counted(where) {
  const chosen = [...params].filter(([name, value]) => value && name !== 'page').map(([name]) => name);
  if (!chosen.length) return count('dl:Claim');
  if (chosen.join() === 'type' && TYPES.includes(params.get('type'))) return count('dl:' + params.get('type'));
  const query = `SELECT (COUNT(*) AS ?n) WHERE {
  { SELECT DISTINCT ?claim WHERE {
${where}  } LIMIT ${MOST + 1} }
}`;
  const [{n}] = await ask(query);
  return {n: Number(n.value), query};
}

/** A page of claims, those of the newest articles first: first among the newest, then, if they do not suffice, among all. */
async function some(where) {
  for (const articles of [`LIMIT ${NEWEST * (page + 1)}`, '']) {
    const rows = await ask(`SELECT DISTINCT ?claim WHERE {
  { SELECT ?article ?issued WHERE { ?article a schema:NewsArticle . OPTIONAL { ?article dct:issued ?issued } }
    ORDER BY DESC(?issued) ?article ${articles} }
  ?words nif:referenceContext ?article . ?claim prov:wasDerivedFrom ?words .
${where}} LIMIT ${SIZE} OFFSET ${page * SIZE}`);
    if (rows.length === SIZE || !articles) return rows.map(r => r.claim.value);
  }
}

function turn(to, words) {
  const there = new URLSearchParams(params);
  there.set('page', to);
  return h('a', {href: '/claims?' + there}, words);
}
