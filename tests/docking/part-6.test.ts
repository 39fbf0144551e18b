// Part 6 of the laws of theory against the real model (dock-part.ts).

import { dockPart } from './dock-part.ts';

dockPart(5);
