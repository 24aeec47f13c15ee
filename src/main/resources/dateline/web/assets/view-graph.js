// Rows or triples as a network.
import cytoscape from '/lib/cytoscape/cytoscape.esm.min.mjs';
import {h, idOf, readable} from './lib.js';
import {arrange, DRAWN} from './layout.js';

const MOST = 5000;
const TRIPLE = /^(<[^>]*>|_:\S+) <([^>]*)> (.*) \.$/;

/** The ends of an edge and its words, as columns of rows. */
export function ends(vars, rows) {
  if (vars.includes('from') && vars.includes('to')) return ['from', 'to', vars.find(v => ['edge', 'type', 'via'].includes(v))];
  const iris = vars.filter(v => rows.some(r => r[v]) && rows.every(r => !r[v] || r[v].type === 'uri'));
  if (iris.length > 2) return [iris[0], iris[2], iris[1]];
  return iris.length === 2 ? [iris[0], iris[1], undefined] : null;
}

/** The edges that rows tell. */
export function edgesOfRows({head: {vars}, results: {bindings}}) {
  const [from, to, edge] = ends(vars, bindings);
  return bindings.filter(r => r[from] && r[to])
    .map(r => [r[from].value, r[edge]?.value || '', r[to].value]);
}

/** The edges that N-Triples tell. */
export function edgesOfTriples(lines) {
  return lines.split('\n').map(l => TRIPLE.exec(l)).filter(Boolean)
    .map(([, a, p, b]) => [a.replace(/[<>]/g, ''), p, b.startsWith('<') ? b.slice(1, -1) : b.replace(/^"(.*)"[^"]*$/, '$1')]);
}

/** A group of people has no name of its own, and its hash tells a reader nothing. */
function words(value) {
  if (idOf(value).startsWith('group/')) return 'people';
  return /^[a-z]+:\S+$/i.test(value) ? readable(idOf(value)) : value;
}

/** Draws edges into an element that already stands in the page. */
export function draw(container, all) {
  const edges = all.slice(0, MOST);
  const styles = getComputedStyle(document.documentElement);
  const colour = name => styles.getPropertyValue(name).trim();
  const nodes = [...new Set(edges.flatMap(([a, , b]) => [a, b]))];
  const cy = cytoscape({
    container,
    ...DRAWN,
    elements: [...nodes.map(id => ({data: {id: 'n' + id, label: words(id)}})),
      ...edges.map(([a, p, b]) => ({data: {source: 'n' + a, target: 'n' + b, label: words(p)}}))],
    style: [
      {selector: 'node', style: {label: 'data(label)', 'font-size': 11, 'min-zoomed-font-size': 7, color: colour('--ink'), width: 16, height: 16,
        'background-color': colour('--link'), 'text-max-width': 140, 'text-wrap': 'ellipsis',
        'text-outline-color': colour('--card'), 'text-outline-width': 2}},
      {selector: 'edge', style: {label: 'data(label)', 'font-size': 9, 'min-zoomed-font-size': 7, color: colour('--soft'), width: 1.2,
        'line-color': colour('--soft'), 'target-arrow-color': colour('--soft'), 'target-arrow-shape': 'triangle',
        'curve-style': 'bezier', 'text-outline-color': colour('--card'), 'text-outline-width': 2}}],
    layout: {name: 'grid', padding: 20},
  });
  arrange(cy);
}

/** The element that a network is drawn into. */
export const canvas = () => h('div', {class: 'canvas', role: 'img', 'aria-label': 'Network; the same stands below as text'});
