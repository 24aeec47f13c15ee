import {ask, count, h, how, number, params, plural, put, show, TYPES} from './lib.js';
import {bounded, filters, latest, onDays, pattern} from './filters.js';
import {cards} from './claim-card.js';

const SIZE = 20;
const MOST = 1000;
const NEWEST = 200;
const page = Math.max(0, parseInt(params.get('page') || '0', 10) || 0);

await filters(document.getElementById('filters'));
const list = document.getElementById('list');
await show(list, async () => {
  const where = pattern(params);
  const total = await counted(where);
  const claims = await some(where, total.n);
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
  const query = bounded(where, MOST);
  const [{n}] = await ask(query);
  return {n: Number(n.value), query};
}

/** A page of claims, those of the newest articles first: where many fit, looked for among the newest, else sorted. */
async function some(where, total) {
  const part = `LIMIT ${SIZE} OFFSET ${page * SIZE}`;
  for (const most of total > MOST ? [NEWEST, NEWEST * 10] : []) {
    const articles = most * (page + 1);
    const days = await latest('issues', articles);
    const rows = await ask(`SELECT DISTINCT ?claim WHERE {
  { SELECT ?article ?day WHERE { ${onDays(days, 'GRAPH ?article { ?article dct:issued ?day }')} }
    ORDER BY DESC(?day) ?article LIMIT ${articles} }
  GRAPH ?article { ?claim dl:about ?event }
${where}} ${part}`);
    if (rows.length === SIZE) return rows.map(r => r.claim.value);
  }
  const rows = await ask(`SELECT ?claim (MAX(?day) AS ?issued) WHERE {
${where}  OPTIONAL { GRAPH ?article { ?article dct:issued ?day } }
} GROUP BY ?claim ORDER BY DESC(?issued) ?claim ${part}`);
  return rows.filter(r => r.claim).map(r => r.claim.value);
}

function turn(to, words) {
  const there = new URLSearchParams(params);
  there.set('page', to);
  return h('a', {href: '/claims?' + there}, words);
}
