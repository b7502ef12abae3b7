import { createCreditUsage } from 'ai-credits-analytics/metrics';
import { novemberSample } from 'ai-credits-analytics/testing';
import { describe, expect, it } from 'vitest';

import { readUsage } from '../../../src/element/readUsage';

const { input } = novemberSample();
const { usage } = createCreditUsage(input);

describe('readUsage', () => {
  it('hands on usage that is made already, as it is', () => {
    expect(readUsage(usage)).toEqual({ usage, issues: [], error: null });
    expect(readUsage(usage).usage).toBe(usage);
  });

  it('makes usage of what JSON holds', () => {
    expect(readUsage(JSON.parse(JSON.stringify(input)))).toEqual({ usage, issues: [], error: null });
  });

  it('knows no usage yet from usage that cannot be read', () => {
    expect([undefined, null].map((given) => readUsage(given))).toEqual([
      { usage: null, issues: [], error: null },
      { usage: null, issues: [], error: null },
    ]);
  });

  it.each([
    ['a text', 'usage', /^ai-credits-analytics: usage is 'usage'\. Give /],
    ['nothing of what is needed', {}, /^ai-credits-analytics: records is undefined\. Give /],
    [
      'a zone that is none',
      { ...input, timeZone: 'Mars/Olympus' },
      /^ai-credits-analytics: timeZone is 'Mars\/Olympus'/,
    ],
    ['usage that JSON has flattened', JSON.parse(JSON.stringify(usage)), /^ai-credits-analytics: records is undefined/],
  ])('says what is wrong with %s, and does not throw', (_, given, message) => {
    const { error, ...rest } = readUsage(given);
    expect(rest).toEqual({ usage: null, issues: [] });
    expect(error?.message).toMatch(message);
  });

  it('keeps the rows that can be read and lists the others', () => {
    const broken = { day: 'yesterday', productId: 'search', credits: 1 };
    const read = readUsage({ ...input, records: [broken, ...input.records] });
    expect(read.usage?.dayCount).toBe(usage.dayCount);
    expect(read.issues.map(({ code, index }) => [code, index])).toEqual([['invalid-day', 0]]);
    expect(read.error).toBeNull();
  });

  it('takes rows of which none can be read for an error, not for no usage', () => {
    const broken = { day: 'yesterday', productId: 'search', credits: 1 };
    const read = readUsage({ ...input, records: [broken, broken] });
    expect(read.usage).toBeNull();
    expect(read.issues).toHaveLength(2);
    expect(read.error?.message).toBe('ai-credits-analytics: none of the 2 records can be read. The issues say why.');
    expect(readUsage({ ...input, records: [] }).error).toBeNull();
  });

  it('turns whatever a getter throws into an Error', () => {
    const trap = {
      get records() {
        // eslint-disable-next-line no-throw-literal -- a page may
        throw 'late';
      },
    };
    expect(readUsage(trap).error).toEqual(new Error('late'));
  });
});
