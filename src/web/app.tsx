import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { NoticeProvider } from './kit/notice.tsx';
import { newClient } from './kit/query.ts';
import { Routes } from './routes.tsx';
import './kit/fonts.css';
import './kit/tokens.css';

export function App() {
  const [client] = useState(newClient);
  return (
    <QueryClientProvider client={client}>
      <NoticeProvider>
        <main id="page">
          <Routes />
        </main>
      </NoticeProvider>
    </QueryClientProvider>
  );
}
