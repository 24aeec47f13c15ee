// Asking the endpoint and building the page. Text only ever enters a page as text.

export const DL = 'https://w3id.org/dateline/ns#';
export const PREFIXES = {
  dl: DL,
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  nif: 'http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#',
  text: 'http://jena.apache.org/text#',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
};
export const TYPES = ['Removal', 'Acceptance', 'Refusal', 'Detention', 'Release', 'Movement',
  'Agreement', 'Talks', 'Sanction', 'Relief', 'Ruling', 'Protest'];
export const FACTUALITIES = ['Asserted', 'Planned', 'Offered', 'Alleged', 'Denied', 'Hypothetical'];

const settings = await fetch('/settings.json').then(r => r.json());
export const base = settings.base;
export const params = new URLSearchParams(location.search);

/** A query with the prefixes that it uses in front. */
export function whole(query) {
  if (/^\s*(PREFIX|BASE)\b/i.test(query)) return query;
  const used = Object.entries(PREFIXES).filter(([p]) => new RegExp(`\\b${p}:`).test(query));
  return used.map(([p, ns]) => `PREFIX ${p}: <${ns}>\n`).join('') + query.trim() + '\n';
}

/** The rows of a SELECT: objects from variable to {value, type, ...}. */
export const ask = query => rows('/sparql?query=' + encodeURIComponent(whole(query)));

/** The rows of a summary: of a query that looks at the whole graph, which the server answers once for each of its states. */
export const summary = name => rows(`/summary/${name}.json`);

/** The query of a summary. */
export const summaryQuery = name => settings.summaries[name];

async function rows(address) {
  const answer = await fetch(address, {headers: {Accept: 'application/sparql-results+json'}});
  if (!answer.ok) throw new Error((await answer.text()).trim());
  return (await answer.json()).results.bindings;
}

/** The query for how many things of a class the dataset's description (VoID) counts; quick however many they are. */
export const counted = type => `SELECT ?n WHERE { ?part <http://rdfs.org/ns/void#class> ${type} ; <http://rdfs.org/ns/void#entities> ?n }`;

/** How many things there are of a class, and the query that says so. */
export async function count(type) {
  const quick = counted(type);
  const [known] = await ask(quick);
  if (known?.n) return {n: Number(known.n.value), query: quick};
  const query = `SELECT (COUNT(DISTINCT ?x) AS ?n) WHERE { ?x a ${type} }`;
  const [{n}] = await ask(query);
  return {n: Number(n.value), query};
}

/** An IRI as SPARQL writes it; throws on characters that would end it. */
export function iri(value) {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(value)) throw new Error('Not an IRI: ' + value);
  return `<${value}>`;
}

/**
 * Where names, kinds and coordinates of actors and places stand once each; article graphs repeat them, so that asking
 * all graphs takes the longer the more articles name somebody. For use as `${NAMES_IN} { ?x rdfs:label ?l }`.
 */
export const NAMES_IN = `GRAPH ${iri(base + 'graph/entities')}`;

/** A string as SPARQL writes it. */
export const text = value => JSON.stringify(String(value));

/** A day as SPARQL writes it, or nothing when it is none. */
export const day = value => /^\d{4}-\d\d-\d\d$/.test(value || '') ? `"${value}"^^xsd:date` : '';

export const resource = id => base + id;
export const idOf = value => value.startsWith(base) ? value.slice(base.length) : value;
export const local = value => value.replace(/^.*[/#]/, '');

/** The page of a resource. */
export function href(value) {
  const id = idOf(value);
  if (id === value) return value;
  const kind = id.split('/')[0];
  const page = {claim: 'claim', event: 'claim', group: 'claim', payment: 'claim',
    article: 'article', story: 'story', country: 'entity', place: 'entity',
    organization: 'entity', person: 'entity'}[kind] || 'resource';
  return `/${page}?id=${encodeURIComponent(id.replace(/#.*/, ''))}`;
}

/** An element: h('a', {href: '/'}, 'Home'). Null children are left out. */
export function h(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** An SVG element. */
export function s(name, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === 'on') for (const [e, f] of Object.entries(value)) element.addEventListener(e, f);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(3).filter(c => c !== null && c !== undefined && c !== ''));
  return element;
}

/** A link to the editor with the query that gives a figure. */
export function how(query, words = 'query') {
  return h('a', {class: 'how', href: '/query#query=' + encodeURIComponent(whole(query)),
    title: 'The query that gives this'}, words);
}

export const number = n => Number(n).toLocaleString('en');
export const label = (row, name) => row[name + 'Label']?.value || readable(row[name].value);

/** A name for what has no label: the last part of its IRI, as words. */
export function readable(value) {
  try {
    return decodeURIComponent(local(value)).replace(/-/g, ' ');
  } catch {
    return local(value);
  }
}

export const link = (value, words) => h('a', {href: href(value)}, words || readable(value));

/** Replaces what stands in an element. */
export function put(element, ...children) {
  element.replaceChildren();
  return fill(element, {}, children);
}

/** Shows what went wrong where the content would stand. */
export function show(element, work) {
  return work().catch(error => {
    put(element, h('p', {class: 'error', role: 'alert'}, error.message));
  });
}

export function plural(n, one, many = one + 's') {
  return `${number(n)} ${Number(n) === 1 ? one : many}`;
}

export function title(words) {
  document.title = words + ' · Dateline';
}
