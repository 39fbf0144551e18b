// The length of a day on the clock of the simulation, whose unit is the minute.

export const MINUTES_PER_DAY = 1440;
