import { useCreditsContext } from '../../context/useCreditsContext';

/** Attributes every component puts on its root element. */
export interface RootProps {
  /** `aic-root`, the component's own class, and the host's last. */
  className: string;
  /** Language of the words inside. */
  lang: string;
  /** Direction of that language. */
  dir: 'ltr' | 'rtl';
  /** Stable name of the part for hosts and tests. */
  'data-aic-part': 'root';
  /** The forced colour scheme; absent while the host's own is followed. */
  'data-aic-scheme'?: 'light' | 'dark' | undefined;
}

/**
 * Root attributes from the provider: class names, language, direction and colour scheme.
 *
 * @example useRootProps('aic-table-card', 'mine').className // 'aic-root aic-table-card mine'
 */
export function useRootProps(componentClass: string, className?: string): RootProps {
  const { locale, dir, colorScheme } = useCreditsContext();
  return {
    className: `aic-root ${componentClass}${className ? ` ${className}` : ''}`,
    lang: locale,
    dir,
    'data-aic-part': 'root',
    'data-aic-scheme': colorScheme === 'inherit' ? undefined : colorScheme,
  };
}
