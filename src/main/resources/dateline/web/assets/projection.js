// The world on a plane: one degree is as wide as it is high.
import {s} from './lib.js';

const WIDTH = 1000;
const HEIGHT = 500;

/** The part of the plane where people live, as an SVG viewBox. */
export const VIEW = '0 20 1000 410';
export const x = long => (Number(long) + 180) / 360 * WIDTH;
export const y = lat => (90 - Number(lat)) / 180 * HEIGHT;

/** A line that bends to the left of its way, so that there and back lie apart. */
export function bow([ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  return `M${ax} ${ay}Q${(ax + bx) / 2 + dy * 0.22} ${(ay + by) / 2 - Math.abs(dx) * 0.22} ${bx} ${by}`;
}

/** The outlines of the countries, for the ground of a map. */
export async function land() {
  const outlines = await fetch('/assets/world.json').then(r => r.json());
  return s('g', {'aria-hidden': 'true'}, outlines.countries.map(c => s('path', {class: 'land', d: c.path})));
}
