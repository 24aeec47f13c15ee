import {ask, h, how, idOf, iri, link, params, put, resource, show, title} from './lib.js';
import {formats} from './formats.js';

const view = document.getElementById('view');
await show(view, async () => {
  const it = resource(params.get('id') || '');
  const query = `SELECT ?p ?o WHERE { ${iri(it)} ?p ?o } ORDER BY ?p ?o LIMIT 500`;
  const rows = await ask(query);
  title(idOf(it));
  put(view, h('h1', {}, idOf(it)),
    rows.length ? h('dl', {class: 'meta'}, rows.map(r => [h('dt', {}, r.p.value),
      h('dd', {}, r.o.type === 'uri' && /^https?:/.test(r.o.value) ? link(r.o.value, idOf(r.o.value)) : r.o.value)]))
      : h('p', {class: 'quiet'}, 'The graph says nothing about this resource.'),
    how(query), formats(it));
});
