import { render, renderHook } from '@testing-library/react';
import { CreditsProvider, useText } from 'ai-credits-analytics/context';
import { ar } from 'ai-credits-analytics/locales/ar';
import { de } from 'ai-credits-analytics/locales/de';
import { describe, expect, it } from 'vitest';

import { chartMessages } from '../../../src/format/messages/chart';
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

  it('reads a section that is a list by the place of the key in English, an empty place as the English word', () => {
    // As the built catalogues are: `{1}` is the second place of the English words, '{days}, {count:products}'.
    const table = ['Titre', '{1:products} ({0})', '', 'Moyenne'];
    const forms = { products: { one: '{count} produit', other: '{count} produits' } };
    const text = tableText({ locale: 'fr', messages: { table, forms } });
    expect([text.t('title'), text.t('totalCredits'), text.t('averagePerDay')]).toEqual([
      'Titre',
      'Total Credits',
      'Moyenne',
    ]);
    expect([text.summary(0), text.summary(2)]).toEqual(['0 produit (Q4)', '2 produits (Q4)']);
    expect(text.t('sortBy')).toBe('Sort by');
  });

  it('puts words by key before those of a list they are spread with', () => {
    const table = ['Titre', '', 'Total', 'Moyenne'];
    const text = tableText({ messages: { table: { ...table, title: 'Mine', averagePerDay: undefined } } });
    expect([text.t('title'), text.t('totalCredits'), text.t('averagePerDay')]).toEqual(['Mine', 'Total', 'Moyenne']);
  });

  it('lets a host name what is counted in every sentence at once', () => {
    const text = tableText({ messages: { forms: { products: { one: '{count} app', other: '{count} apps' } } } });
    expect([text.summary(1), text.summary(3)]).toEqual(['Q4, 1 app', 'Q4, 3 apps']);
  });

  it('does not take what every list has for a word', () => {
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <CreditsProvider messages={{ chart: ['Trend'] }}>{children}</CreditsProvider>
    );
    const { t } = renderHook(() => useText('chart', chartMessages), { wrapper }).result.current;
    // Every array has a method of this name.
    expect(t('keys')).toBe(chartMessages.keys);
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
