import type { ChatMessage } from '../../world/chats.ts';

/** Who wrote a message of a chat, the client or the recipient; `outcoming` is the company's own spelling (C-43). */
export const chatWord = ({ direction }: ChatMessage): 'outcoming' | 'incoming' =>
  direction === 'out' ? 'outcoming' : 'incoming';
