import {ask, base, h, how, iri, link, params, put, resource, show, title} from './lib.js';
import {cards, chips, claimQuery, headline, load, said} from './claim-card.js';
import {formats} from './formats.js';

const view = document.getElementById('view');
await show(view, async () => {
  const id = params.get('id') || '';
  const rows = await ask(of(resource(id)));
  const claims = rows.map(r => r.claim.value);
  if (!claims.length) throw new Error('The graph has no such claim.');
  const [claim] = await load(claims.slice(0, 1));
  title(headline(claim));
  put(view,
    h('h1', {}, headline(claim)),
    h('p', {}, chips(claim)),
    [...claim.quotes.values()].sort((a, b) => a.begin - b.begin).map(q =>
      h('article', {class: 'claim'}, h('blockquote', {}, q.text),
        h('p', {class: 'small quiet'}, `characters ${q.begin}–${q.end}`))),
    said(claim),
    roles(claim),
    await story(claim),
    h('h2', {}, 'The triples'),
    h('details', {class: 'triples', open: true}, h('summary', {}, `${claim.triples.length} triples in the claim’s graph`),
      h('pre', {}, claim.triples.join('\n'))),
    how(claimQuery([claim.iri])),
    formats(claim.iri));
});

function of(about) {
  if (!about.startsWith(base + 'claim/')) {
    return `SELECT DISTINCT ?claim WHERE { GRAPH ?claim { ${iri(about)} ?p ?o } ?claim a dl:Claim }`;
  }
  return `SELECT DISTINCT ?claim WHERE { VALUES ?claim { ${iri(about)} } ?claim a dl:Claim }`;
}

function roles(claim) {
  const groups = {...claim.roles};
  delete groups.people;
  for (const name of ['nationality', 'member']) if (claim.group[name]) groups[name] = claim.group[name];
  const entries = Object.entries(groups).filter(([, list]) => list.length);
  return entries.length ? [h('h2', {}, 'Who and where'), h('dl', {class: 'meta'},
    entries.map(([name, list]) => [h('dt', {}, name),
      h('dd', {}, list.flatMap((f, i) => [i ? ', ' : '', link(f.iri, f.label)]))]))] : '';
}

async function story(claim) {
  if (!claim.event) return '';
  const query = `SELECT DISTINCT ?story ?other WHERE {
  ?story dl:includes ${iri(claim.event)} , ?event . ?other dl:about ?event .
  FILTER(?other != ${iri(claim.iri)})
}`;
  const rows = await ask(query);
  if (!rows.length) return '';
  const others = [...new Set(rows.map(r => r.other.value))];
  return [h('h2', {}, 'Told by others too'),
    h('p', {}, link(rows[0].story.value, 'All tellings side by side'), ' ', how(query)),
    await cards(others.slice(0, 10))];
}
