import { mergeConfig } from 'vite';

import { aliases } from '../tests/aliases.js';

import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: 'react-docgen-typescript' },
  // Stories import the package by its name, as a host application does; here the name means the sources.
  viteFinal: (vite) => mergeConfig(vite, { resolve: { alias: aliases } }),
};

export default config;
