import {ask, h, how, params, plural, put, show} from './lib.js';
import {filters, pattern} from './filters.js';
import {cards} from './claim-card.js';

const SIZE = 20;
const page = Math.max(0, parseInt(params.get('page') || '0', 10) || 0);

await filters(document.getElementById('filters'));
const list = document.getElementById('list');
await show(list, async () => {
  const where = pattern(params);
  const count = `SELECT (COUNT(DISTINCT ?claim) AS ?n) WHERE {\n${where}}`;
  // The articles are gone through from the newest on, until a page is full.
  const some = `SELECT DISTINCT ?claim WHERE {
  { SELECT ?article ?issued WHERE { ?article a schema:NewsArticle . OPTIONAL { ?article dct:issued ?issued } }
    ORDER BY DESC(?issued) ?article }
  ?words nif:referenceContext ?article . ?claim prov:wasDerivedFrom ?words .
${where}} LIMIT ${SIZE} OFFSET ${page * SIZE}`;
  const [[total], rows] = await Promise.all([ask(count), ask(some)]);
  const n = Number(total.n.value);
  put(document.getElementById('found'), plural(n, 'claim'), ' ', how(count));
  put(list, ...await cards(rows.map(r => r.claim.value)));
  put(document.getElementById('pages'),
    ...[page > 0 && turn(page - 1, '← Newer'), (page + 1) * SIZE < n && turn(page + 1, 'Older →')]
      .filter(Boolean));
});

function turn(to, words) {
  const there = new URLSearchParams(params);
  there.set('page', to);
  return h('a', {href: '/claims?' + there}, words);
}
