import { QueryClientProvider } from '@tanstack/preact-query';
import { render } from 'preact';
import { client } from './kit/ask.ts';
import { Shell } from './kit/shell.tsx';

render(
  <QueryClientProvider client={client}>
    <Shell />
  </QueryClientProvider>,
  document.getElementById('page') as HTMLElement,
);
