/** `npm run coverage:host`: writes what the host serves into src/preview/README.md, and which of it not every Excel has beside the classes. */
import { writeFileSync } from 'node:fs';
import { NEWER_MEMBERS, newerMembersSource } from './newer-members';
import { measureCoverage, newerThanOldest } from './serving';
import { README, readReadme, withCoverage } from './serving-section';

writeFileSync(README, withCoverage(readReadme(), measureCoverage()));
writeFileSync(NEWER_MEMBERS, newerMembersSource(newerThanOldest()));
