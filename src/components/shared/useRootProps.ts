import { useMemo } from 'react';

import { useCreditsContext } from '../../context/useCreditsContext';
import { useParts } from '../../context/useParts';

import type { ForwardedRef, Ref } from 'react';
import type { ClassNames } from '../../context/classNames';
import type { PartProps } from '../../context/useParts';

/** What a component was given for its root element. */
export interface RootInput<Root> {
  /** The host's class. */
  className?: string | undefined;
  /** The host's classes by part. */
  classNames?: ClassNames | undefined;
  /** The host's ref. */
  ref: ForwardedRef<Root>;
}

/** Attributes every component puts on its root element. */
export interface RootProps<Root> extends PartProps {
  /** Hands the element to the theme and to the host. */
  ref: Ref<Root>;
  /** Language of the words inside. */
  lang: string;
  /** Direction of that language. */
  dir: 'ltr' | 'rtl';
  /** The forced colour scheme; absent while the host's own is followed. */
  'data-aic-scheme'?: 'light' | 'dark' | undefined;
}

/**
 * Root attributes from the provider and from the component's own props: class names, part, ref, language, direction and
 * colour scheme.
 *
 * @example useRootProps('aic-table-card', { className: 'mine', ref }).className // 'aic-root aic-table-card mine'
 */
export function useRootProps<Root extends HTMLElement | SVGElement>(
  componentClass: string,
  { className, classNames, ref }: RootInput<Root>,
): RootProps<Root> {
  const { locale, dir, colorScheme, rootRef } = useCreditsContext();
  const part = useParts(classNames);
  return {
    ...part('root', `aic-root ${componentClass}${className ? ` ${className}` : ''}`),
    ref: useMemo(() => rootRef(ref), [rootRef, ref]),
    lang: locale,
    dir,
    'data-aic-scheme': colorScheme === 'inherit' ? undefined : colorScheme,
  };
}
