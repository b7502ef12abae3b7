import 'ai-credits-analytics/styles.css';

import './page.css';

import type { Metadata } from 'next';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'AI credits' };

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <link rel="stylesheet" href="/brand.css" />
      </head>
      <body className="brand">{children}</body>
    </html>
  );
}
