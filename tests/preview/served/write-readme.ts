/** `npm run coverage:host`: writes what the host serves into src/preview/README.md. */
import { writeFileSync } from 'node:fs';
import { measureCoverage } from './serving';
import { README, readReadme, withCoverage } from './serving-section';

writeFileSync(README, withCoverage(readReadme(), measureCoverage()));
