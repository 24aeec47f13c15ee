// The same resource for programs.
import {h, idOf} from './lib.js';

const FORMATS = [['ttl', 'Turtle'], ['jsonld', 'JSON-LD'], ['nt', 'N-Triples'], ['rdf', 'RDF/XML']];

export function formats(value) {
  return h('p', {class: 'links small quiet'}, 'For programs: ',
    FORMATS.map(([ending, name]) => h('a', {href: `/doc/${idOf(value)}?format=${ending}`}, name)),
    h('span', {}, value));
}
