// Finds places for the nodes of a network, beside the page's own thread.
import cytoscape from '/lib/cytoscape/cytoscape.esm.min.mjs';

/** How many pairs of nodes are looked at: all of them, in each round. */
const PAIRS = 1e8;

onmessage = ({data: {nodes, edges}}) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{selector: 'node', style: {width: 30, height: 30}}],
    elements: [...nodes.map(({id, position}) => ({data: {id}, position})), ...edges.map(data => ({data}))],
  });
  const room = 160 * Math.sqrt(nodes.length);
  const plan = cy.layout({name: 'cose', animate: false, randomize: false, nodeOverlap: 30,
    boundingBox: {x1: 0, y1: 0, w: room * 1.3, h: room}, nodeRepulsion: () => 600000, idealEdgeLength: () => 120,
    numIter: Math.max(30, Math.min(1500, Math.round(PAIRS / (nodes.length ** 2 + 1))))});
  plan.one('layoutstop', () => postMessage(cy.nodes().map(n => [n.id(), n.position()])));
  plan.run();
};
