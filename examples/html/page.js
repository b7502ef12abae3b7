// The page's own script: it hands usage to the elements and listens to them. No build, no framework, nothing inline.
import { de } from '../../dist/locales/de.js';

const usage = JSON.parse(document.getElementById('usage').textContent);
const output = document.getElementById('event');

const dashboard = document.getElementById('dashboard');
dashboard.usage = usage;
dashboard.addEventListener('aic-range-change', ({ detail }) => {
  output.textContent = `${detail.preset}: ${detail.start} to ${detail.end}`;
});
dashboard.addEventListener('aic-threshold', ({ detail }) => {
  output.textContent = `${detail.state}: ${detail.used} of ${detail.included} credits`;
});

const parts = document.getElementById('parts');
const elements = parts.querySelectorAll('ai-credits-period-picker, .figures > *, .figures ~ *');
for (const element of elements) {
  element.usage = usage;
  element.locale = 'de';
  element.messages = de;
  element.now = '2025-11-22T14:00:00Z';
  element.colorScheme = 'dark';
  element.theme = { '--aic-seed-accent': '#0f766e', '--aic-seed-radius': '4px' };
}
// One picker for all the parts: what it tells is the `range` of the others.
parts.addEventListener('aic-range-change', ({ detail }) => {
  for (const element of elements) element.range = detail;
});
