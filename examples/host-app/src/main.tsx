import 'ai-credits-analytics/styles.css';
import './styles/brands.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/shell.css';
import './styles/cms.css';
import './styles/report.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './App';

const place = document.getElementById('app');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
