import type { paths } from '../../generated/admin.ts';
import { getAccount, listAccounts, removeAccount, setAccount } from './accounts.ts';
import { listAnswers } from './answers.ts';
import { advanceClock, getClock, setClock } from './clock.ts';
import type { ControlOperations } from './control.ts';
import { getConversation, listConversations } from './conversations.ts';
import { countMessages } from './counts.ts';
import { playDemo } from './demo.ts';
import { watchEvents } from './events.ts';
import { armFault, clearFaults, getFault, listFaults, removeFault } from './faults.ts';
import { listFirstMessages, sendFirstMessage } from './first-messages.ts';
import { getJournalHar } from './har.ts';
import { getHealth } from './health.ts';
import { clearJournal, getExchange, listJournal, listNearMisses } from './journal.ts';
import { getJournalScenario } from './journal-scenario.ts';
import { addInbound, forceMessageState, getMessage, listMessages } from './messages.ts';
import { getMetrics } from './metrics.ts';
import { loadScenario, replayScenario } from './scenarios.ts';
import { getScenario, listScenarios } from './shipped-scenarios.ts';
import { getSnapshot, putSnapshot, reset } from './snapshot.ts';
import { getSpec } from './specs.ts';
import { getUsage } from './usage.ts';
import { waitForMessage } from './wait.ts';

/** The control API: one row for every operation of its spec. */
export const controlOperations: ControlOperations<paths> = {
  'GET /__admin/health': getHealth,
  'POST /__admin/reset': reset,
  'GET /__admin/clock': getClock,
  'PUT /__admin/clock': setClock,
  'POST /__admin/clock/advance': advanceClock,
  'GET /__admin/accounts': listAccounts,
  'GET /__admin/accounts/{provider}/{credential}': getAccount,
  'PUT /__admin/accounts/{provider}/{credential}': setAccount,
  'DELETE /__admin/accounts/{provider}/{credential}': removeAccount,
  'GET /__admin/messages': listMessages,
  'GET /__admin/messages/counts': countMessages,
  'GET /__admin/messages/wait': waitForMessage,
  'GET /__admin/messages/{id}': getMessage,
  'POST /__admin/messages/{id}/state': forceMessageState,
  'POST /__admin/inbound': addInbound,
  'GET /__admin/conversations': listConversations,
  'GET /__admin/conversations/{provider}/{credential}/{id}': getConversation,
  'GET /__admin/journal': listJournal,
  'DELETE /__admin/journal': clearJournal,
  'GET /__admin/journal/{id}': getExchange,
  'GET /__admin/journal.har': getJournalHar,
  'GET /__admin/journal.scenario': getJournalScenario,
  'GET /__admin/near-misses': listNearMisses,
  'GET /__admin/faults': listFaults,
  'POST /__admin/faults': armFault,
  'DELETE /__admin/faults': clearFaults,
  'GET /__admin/faults/{id}': getFault,
  'DELETE /__admin/faults/{id}': removeFault,
  'GET /__admin/answers': listAnswers,
  'GET /__admin/scenarios': listScenarios,
  'POST /__admin/scenarios': loadScenario,
  'GET /__admin/scenarios/{file}': getScenario,
  'POST /__admin/scenarios/replay': replayScenario,
  'GET /__admin/first-messages': listFirstMessages,
  'POST /__admin/first-messages/{provider}': sendFirstMessage,
  'POST /__admin/demo': playDemo,
  'GET /__admin/specs/{file}': getSpec,
  'GET /__admin/snapshot': getSnapshot,
  'PUT /__admin/snapshot': putSnapshot,
  'GET /__admin/usage': getUsage,
  'GET /__admin/events': watchEvents,
  'GET /__admin/metrics': getMetrics,
};
