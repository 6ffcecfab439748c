import { render } from 'preact';
import { App } from './app.tsx';
import { createInbox } from './inbox.ts';
import { InboxContext } from './ui/inbox-context.ts';

render(
  <InboxContext.Provider value={createInbox()}>
    <App />
  </InboxContext.Provider>,
  document.body,
);
