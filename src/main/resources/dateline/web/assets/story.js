import {ask, h, how, idOf, iri, link, number, params, plural, put, resource, show, summary, summaryQuery, title} from './lib.js';
import {headline, load, people, when} from './claim-card.js';
import {formats} from './formats.js';

const view = document.getElementById('view');

async function all() {
  const rows = (await summary('stories')).filter(r => r.story);
  const samples = new Map((await load(rows.map(r => r.sample.value))).map(c => [c.iri, c]));
  put(view, h('h1', {}, 'Stories'),
    h('p', {class: 'quiet'}, 'The same happening as several claims tell it: the hundred told most often, those with most different figures first. ', how(summaryQuery('stories'))),
    rows.length ? h('div', {class: 'scroll'}, h('table', {},
      h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, 'One of its tellings'),
        h('th', {scope: 'col', class: 'n'}, 'Tellings'), h('th', {scope: 'col', class: 'n'}, 'Figures'))),
      h('tbody', {}, rows.map(r => h('tr', {},
        h('td', {}, link(r.story.value, samples.has(r.sample.value) ? headline(samples.get(r.sample.value)) : null)),
        h('td', {class: 'n'}, number(r.tellings.value)), h('td', {class: 'n'}, number(r.figures.value)))))))
      : h('p', {class: 'quiet'}, 'No happening is told twice in this graph yet.'));
}

const ROWS = [
  ['Who', c => names([...(c.roles.agent || []), ...(c.roles.party || [])])],
  ['People', people],
  ['From', c => names(c.roles.origin)],
  ['By way of', c => names(c.roles.via)],
  ['To', c => names(c.roles.destination)],
  ['Where', c => names(c.roles.place)],
  ['When', when],
  ['Certainty', c => c.factuality.toLowerCase()],
  ['Says who', c => [...c.who.values()].join(', ') || 'the article itself'],
];
const COMPARED = ['Who', 'People', 'From', 'By way of', 'To', 'Where', 'When', 'Certainty'];
const names = list => (list || []).map(f => f.label).join(', ');

async function one(story) {
  const query = `SELECT DISTINCT ?claim WHERE { ${iri(story)} dl:includes ?event . ?claim dl:about ?event } ORDER BY ?claim LIMIT 12`;
  const claims = await load((await ask(query)).map(r => r.claim.value));
  if (!claims.length) throw new Error('The graph has no such story.');
  title('Story');
  put(view,
    h('h1', {}, 'One story, ', plural(claims.length, 'telling')),
    h('p', {class: 'quiet'}, 'Rows marked ≠ are told differently. ', how(query)),
    h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Tellings side by side'}, h('table', {},
      h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, 'Telling'), claims.map((c, i) => h('th', {scope: 'col'},
        h('a', {href: '/claim?id=' + encodeURIComponent(idOf(c.iri))}, `${i + 1}. ${c.type || 'Event'}`))))),
      h('tbody', {}, ROWS.map(row => line(row, claims)),
        h('tr', {}, h('th', {scope: 'row'}, 'Sentence'), claims.map(c => h('td', {}, [...c.quotes.values()].map(q => h('q', {}, q.text))))),
        h('tr', {}, h('th', {scope: 'row'}, 'Article'), claims.map(c => h('td', {},
          c.article ? [link(c.article.iri, c.article.title), ` ${c.article.issued || ''}`] : '')))))),
    formats(story));
}

function line([name, value], claims) {
  const cells = claims.map(c => value(c) || '–');
  if (cells.every(c => c === '–')) return '';
  // A telling that leaves something out contradicts nobody.
  const told = new Set(cells.filter(c => c !== '–'));
  const differs = COMPARED.includes(name) && told.size > 1;
  return h('tr', {class: differs ? 'differs' : null}, h('th', {scope: 'row'}, name), cells.map(c => h('td', {}, c)));
}

await show(view, () => params.get('id') ? one(resource(params.get('id'))) : all());
