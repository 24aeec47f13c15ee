// Actors and places by what they are called.
import {ask, text, NAMES_IN} from './lib.js';

export const KINDS = ['Country', 'Place', 'Organization', 'Person'];
const MOST = 300;

/** What is so called: names that hold all words, the last of them perhaps only begun. By the full-text index, which may still be being made; then by looking at every name. */
export async function named(words, kinds, most) {
  const terms = words.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (!terms.length) return {rows: [], query: query(holding(words), kinds, most)};
  const lucene = terms.map((t, i) => i === terms.length - 1 ? `(${t} OR ${t}*)` : t).join(' AND ');
  const quick = query(`?it text:query (rdfs:label ${text(lucene)} ${MOST}) .`, kinds, most);
  try {
    return {rows: await ask(quick), query: quick};
  } catch {
    const slow = query(holding(words), kinds, most);
    return {rows: await ask(slow), query: slow};
  }
}

/** All of a kind, so many of them. */
export const every = (kinds, most) => query(`{ SELECT DISTINCT ?it WHERE {
    VALUES ?kind { ${kinds.map(k => 'dl:' + k).join(' ')} } ${NAMES_IN} { ?it a ?kind } } LIMIT ${most} }`, kinds, most);

const holding = words =>
  `${NAMES_IN} { ?it rdfs:label|skos:altLabel ?name } FILTER(CONTAINS(LCASE(STR(?name)), LCASE(${text(words)})))`;

const query = (where, kinds, most) => `SELECT ?it (SAMPLE(?l) AS ?itLabel) (SAMPLE(?k) AS ?kind) WHERE {
  ${where}
  ${NAMES_IN} { ?it a ?k ; rdfs:label ?l } FILTER(?k IN (${kinds.map(k => 'dl:' + k).join(', ')}))
} GROUP BY ?it ORDER BY STRLEN(?itLabel) ?itLabel LIMIT ${most}`;
