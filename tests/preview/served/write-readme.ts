/**
 * `npm run coverage:host`: writes what the host serves into src/preview/README.md, and beside the classes which of it not every
 * Excel has and which properties it refuses.
 */
import { writeFileSync } from 'node:fs';
import { NEWER_MEMBERS, newerMembersSource } from './newer-members';
import { measureCoverage, newerThanOldest, unservedProperties } from './serving';
import { README, readReadme, withCoverage } from './serving-section';
import { UNSERVED_PROPERTIES, unservedPropertiesSource } from './unserved-properties';

writeFileSync(README, withCoverage(readReadme(), measureCoverage()));
writeFileSync(NEWER_MEMBERS, newerMembersSource(newerThanOldest()));
writeFileSync(UNSERVED_PROPERTIES, unservedPropertiesSource(unservedProperties()));
