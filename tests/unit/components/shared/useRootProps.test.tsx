import { renderHook } from '@testing-library/react';
import { CreditsProvider } from 'ai-credits-analytics/cards';
import { describe, expect, it } from 'vitest';

import { useRootProps } from '../../../../src/components/shared/useRootProps';

import type { CreditsProviderProps } from 'ai-credits-analytics/cards';

function rootProps(settings: CreditsProviderProps, className?: string) {
  const { result } = renderHook(() => useRootProps('aic-meter', { className, ref: null }), {
    wrapper: ({ children }) => <CreditsProvider {...settings}>{children}</CreditsProvider>,
  });
  return result.current;
}

describe('the root of a component', () => {
  it("has the component's class and the host's last", () => {
    expect(rootProps({}, 'mine wide').className).toBe('aic-root aic-meter mine wide');
    expect(rootProps({}).className).toBe('aic-root aic-meter');
  });

  it('says its language and direction', () => {
    expect(rootProps({ locale: 'ar' })).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(rootProps({ locale: 'de' })).toMatchObject({ lang: 'de', dir: 'ltr' });
  });

  it('names a colour scheme only where the host does not decide', () => {
    expect(rootProps({ colorScheme: 'dark' })['data-aic-scheme']).toBe('dark');
    expect(rootProps({ colorScheme: 'inherit' })['data-aic-scheme']).toBeUndefined();
  });
});
