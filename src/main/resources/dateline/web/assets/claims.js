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
  const some = `SELECT DISTINCT ?claim ?issued WHERE {\n${where}  ?claim prov:wasDerivedFrom/nif:referenceContext ?article .
  OPTIONAL { ?article dct:issued ?issued }\n}\nORDER BY DESC(?issued) ?claim\nLIMIT ${SIZE} OFFSET ${page * SIZE}`;
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
