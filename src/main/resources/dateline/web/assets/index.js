import {ask, count, h, how, idOf, link, local, number, put, show, summary, summaryQuery, TYPES} from './lib.js';
import {latest, onDays} from './filters.js';
import {cards} from './claim-card.js';

const CLASSES = [['claims', '/claims', 'dl:Claim'], ['articles', '/article', 'schema:NewsArticle'], ['stories', '/story', 'dl:Story']];
const NAMES = [['countries', '/search?kind=Country', 'countries'], ['people and bodies', '/search?kind=Person', 'actors']];
const KINDS = `SELECT ?type ?n WHERE {
  VALUES ?type { ${TYPES.map(t => 'dl:' + t).join(' ')} }
  ?part <http://rdfs.org/ns/void#class> ?type ; <http://rdfs.org/ns/void#entities> ?n
} ORDER BY DESC(?n)`;
const newest = list => `SELECT DISTINCT ?claim WHERE {
  { SELECT ?article ?day WHERE { ${onDays(list, 'GRAPH ?article { ?article dct:issued ?day }')} }
    ORDER BY DESC(?day) ?article LIMIT 20 }
  GRAPH ?article { ?claim dl:about ?event }
} LIMIT 6`;

const at = id => document.getElementById(id);

await Promise.all([
  show(at('counts'), async () => {
    const tile = (name, to, n, query) => h('div', {class: 'tile'}, h('b', {}, number(n)),
      h('span', {}, h('a', {href: to}, name), ' ', how(query)));
    put(at('counts'), ...await Promise.all([
      ...CLASSES.map(async ([name, to, type]) => {
        const {n, query} = await count(type);
        return tile(name, to, n, query);
      }),
      ...NAMES.map(async ([name, to, counts]) => tile(name, to, (await summary(counts))[0].n.value, summaryQuery(counts))),
    ]));
  }),
  show(at('flows'), async () => {
    const rows = await summary('flows');
    const most = Math.max(1, ...rows.map(r => +r.claims.value));
    put(at('flows'), rows.length ? table(['Who sends whom where', 'Largest figure', 'Claims'],
      rows.map(r => [
        [link(r.from.value, r.fromLabel.value), ' → ', link(r.to.value, r.toLabel.value), bar(r.claims.value / most)],
        r.largest ? number(r.largest.value) : '–',
        h('a', {href: '/claims?' + new URLSearchParams({type: 'Removal', about: idOf(r.to.value), role: 'to'})}, number(r.claims.value)),
      ])) : h('p', {class: 'quiet'}, 'No removals between countries yet.'), how(summaryQuery('flows')));
  }),
  show(at('kinds'), async () => {
    const rows = await ask(KINDS);
    const most = Math.max(1, ...rows.map(r => +r.n.value));
    put(at('kinds'), table(['Kind', 'Events'], rows.map(r => [
      [h('a', {href: '/claims?type=' + local(r.type.value)}, local(r.type.value)), bar(r.n.value / most)],
      number(r.n.value)])), how(KINDS));
  }),
  show(at('newest'), async () => {
    const query = newest(await latest('issues', 20));
    const rows = await ask(query);
    put(at('newest'), ...await cards(rows.map(r => r.claim.value)),
      h('p', {}, h('a', {href: '/claims'}, 'All claims'), ' ', how(query)));
  }),
]);

function bar(share) {
  const span = h('span', {class: 'bar', 'aria-hidden': 'true'});
  span.style.width = Math.max(2, Math.round(share * 100)) + '%';
  return span;
}

function table(heads, rows) {
  return h('table', {},
    h('thead', {}, h('tr', {}, heads.map((t, i) => h('th', {scope: 'col', class: i ? 'n' : null}, t)))),
    h('tbody', {}, rows.map(cells => h('tr', {}, cells.map((c, i) => h('td', {class: i ? 'n' : null}, c))))));
}
