// V8 would interpret each pattern first and compile it when it is used again; most of ours are, so compiling
// them at once saves a third of the work of a short run. It holds for patterns made after this module was
// loaded, so it is loaded before the rest. To switch interpreting off instead (--no-regexp-tier-up) would
// crash the process (Node 20 and 22) when a pattern that was interpreted before meets a text that V8 keeps in
// pieces.
import { setFlagsFromString } from "node:v8";

setFlagsFromString("--regexp-tier-up-ticks=0");
