/** Which of the two limits a meter shows: the monthly allocation, or what may be used beyond it. */
export type MeterLimit = 'included' | 'excess';
