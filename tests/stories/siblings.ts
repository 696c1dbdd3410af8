import type { Story } from './teller.ts';
export const siblings: Story = { title: '', play: async () => {} };
