import { cities } from './cities.ts';
import type { KnownName } from './known-name.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';

export type { KnownName } from './known-name.ts';

/** Every known name but the countries and their capitals (`countries.ts`). */
export const names: readonly KnownName[] = [...people, ...organisations, ...cities];
