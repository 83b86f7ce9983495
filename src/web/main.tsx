/** The workbench: a page over the HTTP API. Everything that is known stands in the case, nothing here. */
import { createRoot } from 'react-dom/client';
import { keyFrom } from './api.ts';
import { App } from './app.tsx';
import { key } from './key.ts';

keyFrom(key);
const place = document.getElementById('app');
if (place) createRoot(place).render(<App />);
