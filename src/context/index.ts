'use client';

export { CreditsProvider } from './CreditsProvider';
export { SlotsProvider } from './SlotsProvider';
export { useCreditsContext } from './useCreditsContext';
export { useParts } from './useParts';
export { useText } from './useText';

export type { ColorScheme } from './colorScheme';
export type { CreditsProviderProps } from './CreditsProvider';
export type { CreditsSettings } from './creditsSettings';
export type { Text } from './useText';
