import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import './kit/fonts.css';
import './kit/tokens.css';
import './kit/base.css';
import { Frame } from './frame/frame.tsx';
import { NoticeProvider } from './kit/notice.tsx';
import { askAhead, newClient } from './kit/query.ts';
import { Routes } from './routes.tsx';

export function App() {
  const [client] = useState(() => {
    const made = newClient();
    askAhead(made, location.pathname);
    return made;
  });
  return (
    <QueryClientProvider client={client}>
      <NoticeProvider>
        <Frame>
          <Routes />
        </Frame>
      </NoticeProvider>
    </QueryClientProvider>
  );
}
