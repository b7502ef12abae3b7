import { render, renderHook } from '@testing-library/react';
import { CreditsProvider, useText } from 'ai-credits-analytics/context';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { describe, expect, it } from 'vitest';

import { commonMessages } from '../../../src/format/messages/common';
import { tableMessages } from '../../../src/format/messages/table';

import type { CreditsProviderProps } from 'ai-credits-analytics/context';
import type { ReactElement, ReactNode } from 'react';

/** The words of the table as a component in such a provider reads them. */
function tableText(props: CreditsProviderProps) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <CreditsProvider {...props}>{children}</CreditsProvider>
  );
  const { t, ...rest } = renderHook(() => useText('table', tableMessages), { wrapper }).result.current;
  return { ...rest, t, summary: (count: number) => t('summary', { days: 'Q4', count }) };
}

describe('useText', () => {
  it('gives the English words passed in where there is no provider', () => {
    const { result } = renderHook(() => useText('table', tableMessages));
    expect(result.current.t('totalCredits')).toBe('Total Credits');
    expect(result.current.t('summary', { days: 'Nov 1 – 30', count: 6 })).toBe('Nov 1 – 30, 6 products');
    expect([result.current.locale, result.current.dir]).toEqual(['en', 'ltr']);
  });

  it('gives the words of a catalogue, with plural forms and digits of its language', () => {
    const german = tableText({ locale: 'de', messages: de });
    expect([german.summary(1), german.summary(1234)]).toEqual(['Q4, 1 Produkt', 'Q4, 1.234 Produkte']);
    const arabic = tableText({ locale: 'ar', messages: ar });
    expect(arabic.dir).toBe('rtl');
    // "Q4" is isolated from the sentence around it.
    expect(arabic.summary(2)).toBe('\u2068Q4\u2069، منتجان');
    expect(arabic.summary(5)).toBe('\u2068Q4\u2069، 5 منتجات');
    expect(tableText({ locale: 'ar-EG', messages: ar }).summary(11)).toBe('\u2068Q4\u2069، ١١ منتجًا');
  });

  it('puts the words of a host before its own, key by key', () => {
    const messages = { table: { summary: { one: '{count} app', other: '{count} apps' }, totalCredits: undefined } };
    const text = tableText({ messages });
    expect([text.summary(1), text.summary(3)]).toEqual(['1 app', '3 apps']);
    expect(text.t('totalCredits')).toBe('Total Credits');
    expect(text.t('averagePerDay')).toBe('Avg Per Day');
  });

  it('keeps English plural forms for English words, whatever the locale of the numbers', () => {
    // Japanese has a single form, French counts 0 as one, Arabic has a form for 2.
    expect(tableText({ locale: 'ja' }).summary(1)).toBe('Q4, 1 product');
    expect(tableText({ locale: 'fr' }).summary(0)).toBe('Q4, 0 products');
    expect(tableText({ locale: 'he' }).summary(2)).toBe('\u2068Q4\u2069, 2 products');
  });

  it('is the same object from render to render, so that effects and memos may depend on it', () => {
    const { result, rerender } = renderHook(() => useText('common', commonMessages));
    const first = result.current;
    rerender();
    expect(result.current).toBe(first);
    expect(result.current.t).toBe(first.t);
  });

  it('changes its words with the catalogue', () => {
    function Word(): ReactElement {
      return <>{useText('common', commonMessages).t('product')}</>;
    }
    const { container, rerender } = render(
      <CreditsProvider locale="de" messages={de}>
        <Word />
      </CreditsProvider>,
    );
    expect(container.textContent).toBe('Produkt');
    rerender(
      <CreditsProvider locale="ar" messages={ar}>
        <Word />
      </CreditsProvider>,
    );
    expect(container.textContent).toBe('المنتج');
  });
});
