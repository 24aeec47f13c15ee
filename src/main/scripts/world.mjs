// Makes src/main/resources/dateline/web/assets/world.json from the npm package world-atlas.
//   npm install --no-save world-atlas@2.0.2 topojson-client@3 && node src/main/scripts/world.mjs
import fs from 'node:fs';
import {feature} from 'topojson-client';

const topology = JSON.parse(fs.readFileSync('node_modules/world-atlas/countries-110m.json'));
const x = long => number((long + 180) / 360 * 1000);
const y = lat => number((90 - lat) / 180 * 500);
const number = n => n.toFixed(1).replace(/\.0$/, '');
const line = ring => 'M' + ring.map(([long, lat]) => `${x(long)} ${y(lat)}`).join('L') + 'Z';

/** A ring over the line of 180 degrees is drawn at both edges of the map. */
function rings(ring) {
  const over = ring.some((p, i) => i && Math.abs(p[0] - ring[i - 1][0]) > 180);
  return over
    ? [ring.map(([long, lat]) => [long < 0 ? long + 360 : long, lat]),
      ring.map(([long, lat]) => [long > 0 ? long - 360 : long, lat])]
    : [ring];
}

const countries = feature(topology, topology.objects.countries).features.map(({id, properties, geometry}) => {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {id, name: properties.name, path: polygons.flat().flatMap(rings).map(line).join('')};
});
const note = 'Made with Natural Earth 1:110m (public domain) by way of world-atlas 2.0.2 (ISC). Equirectangular: '
  + 'x = (longitude + 180) / 360 * 1000, y = (90 - latitude) / 180 * 500.';
fs.writeFileSync('src/main/resources/dateline/web/assets/world.json', JSON.stringify({note, countries}));
