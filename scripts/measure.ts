/**
 * Measures the polygons of any GeoJSON file on the ellipsoid, lays parcels over them, finds what lies near things, and
 * checks the drawing. `npm run --silent measure -- --help` says how. One JSON object or tables on standard output; bad
 * input: exit 2, one line on standard error, nothing on standard output.
 */
import { runMeasure } from './measure/run-measure.ts';

const { exitCode, stdout, stderr } = runMeasure(process.argv.slice(2));
for (const line of stderr) console.error(line);
if (stdout !== null) console.log(stdout);
process.exitCode = exitCode;
