/** How often the properties are tried. */
export const RUNS = 10_001;

/** The same cases on every machine, so that a failure is of a change; another number tries others. */
export const SEED = 20_250_119;
