// Plans of networks that keep all apart. A worker finds them, so that the page stays smooth however long that takes.

const busy = new WeakMap();

/** Puts the nodes of a network in their places as soon as these are found; a newer call overtakes one under way. */
export function arrange(cy) {
  busy.get(cy)?.terminate();
  const worker = new Worker('/assets/layout-worker.js', {type: 'module'});
  busy.set(cy, worker);
  worker.onmessage = ({data}) => {
    worker.terminate();
    const places = new Map(data);
    cy.batch(() => cy.nodes().forEach(n => { if (places.has(n.id())) n.position(places.get(n.id())); }));
    cy.fit(undefined, 30);
    cy.container().dataset.arranged = data.length;
  };
  worker.postMessage({
    nodes: cy.nodes().map(n => ({id: n.id(), position: n.position()})),
    edges: cy.edges().map(e => ({source: e.source().id(), target: e.target().id()})),
  });
}

/** How a network is drawn whose elements may be thousands: what nobody could read is left out while it moves. */
export const DRAWN = {textureOnViewport: true, hideEdgesOnViewport: true, pixelRatio: 1};
