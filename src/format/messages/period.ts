import type { Template } from '../template';

/** Words of the period picker. */
export interface PeriodMessages {
  /** Name of the picker. */
  readonly period: Template;
  /** The current billing period. */
  readonly 'this-period': Template;
  /** The billing period before. */
  readonly 'last-period': Template;
  /** Seven days up to today. Values: days, here and in the next two. */
  readonly 'last-7-days': Template;
  /** Thirty days up to today. */
  readonly 'last-30-days': Template;
  /** Ninety days up to today. */
  readonly 'last-90-days': Template;
  /** Any other days. */
  readonly custom: Template;
  /** On the button, before the days. Values: preset. */
  readonly chosen: Template;
  /** First and last day. Values: first, last. */
  readonly days: Template;
  /** Label of the first day of a custom range. */
  readonly from: Template;
  /** Label of its last day. */
  readonly to: Template;
  /** Button that takes the custom range. */
  readonly apply: Template;
  /** Message: a day is missing or does not exist. */
  readonly incomplete: Template;
  /** Message: the last day lies before the first. */
  readonly inverted: Template;
  /** Message: a day lies outside. Values: first, last. */
  readonly outside: Template;
}

/** The English words. */
export const periodMessages: PeriodMessages = {
  period: 'Period',
  'this-period': 'This period',
  'last-period': 'Last period',
  'last-7-days': 'Last {days} days',
  'last-30-days': 'Last {days} days',
  'last-90-days': 'Last {days} days',
  custom: 'Custom range',
  chosen: '{preset}:',
  days: '{first} – {last}',
  from: 'From',
  to: 'To',
  apply: 'Apply',
  incomplete: 'Enter both days.',
  inverted: 'The last day must not be before the first.',
  outside: 'Choose days from {first} to {last}.',
};
