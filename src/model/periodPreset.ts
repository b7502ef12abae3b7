/** A span of days that people ask for by name; 'custom' is any other. */
export type PeriodPreset = 'this-period' | 'last-period' | 'last-7-days' | 'last-30-days' | 'last-90-days' | 'custom';
