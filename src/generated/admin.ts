// Generated from specs/admin.yaml; do not edit.

export interface paths {
    "/__admin/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is it up?
         * @description Asks for no token, so that a container's health check can use it.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back to the start
         * @description Accounts, messages, faults, journal and clock are as at the start. With `provider` and `credential`, one account is forgotten with all that hangs from it, and everything else stays. Give both or neither.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time of the world */
        get: operations["getClock"];
        /**
         * Set time, mode or pace
         * @description Keys left out keep their value. Time never goes backwards.
         */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/clock/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let time pass
         * @description Everything that falls due in the span happens before the reply; callbacks are sent.
         */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts that have been opened */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/accounts/{provider}/{credential}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's slug. */
                provider: components["parameters"]["ProviderInPath"];
                /**
                 * @description Its token, login or API key, percent-encoded.
                 * @example my-test-token
                 */
                credential: components["parameters"]["CredentialInPath"];
            };
            cookie?: never;
        };
        /** One account */
        get: operations["getAccount"];
        /**
         * Set up an account
         * @description Opens the account if need be. Keys left out keep their value.
         */
        put: operations["setAccount"];
        post?: never;
        /**
         * Forget an account
         * @description With all that hangs from it. The next request with this credential opens a fresh one.
         */
        delete: operations["removeAccount"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accepted messages
         * @description Newest first. What was refused at submission is in the journal only.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/messages/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is to filter by
         * @description How many messages each account, provider, channel and state has now, the most first. The first call counts all messages; later ones cost the same however many there are.
         */
        get: operations["countMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/messages/wait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wait for a message
         * @description Answers with the newest message that fits, as soon as there is one; at once if there already is. The wait is real time, whatever the clock of the world does.
         */
        get: operations["waitForMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The sandbox's id of the message, or the provider's where only one message has it.
                 * @example m1
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        /** One message */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/messages/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The sandbox's id of the message, or the provider's where only one message has it.
                 * @example m1
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Force a state now
         * @description Ends what was planned for the leg that counts now. A failure starts the next leg, as it would have; `scheduled` and `enroute` last until the validity period is over.
         */
        post: operations["forceState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/inbound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The recipient writes back
         * @description Opens the account and the chat if need be, and a session of 24 hours unless one is open.
         */
        post: operations["addInbound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The chats
         * @description Those in which something was written last first. A chat is of one sender and one recipient; Viber messages open it, and so does what a recipient writes.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/conversations/{provider}/{credential}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's slug. */
                provider: components["parameters"]["ProviderInPath"];
                /**
                 * @description Its token, login or API key, percent-encoded.
                 * @example my-test-token
                 */
                credential: components["parameters"]["CredentialInPath"];
                /** @description The id of the chat. */
                id: number;
            };
            cookie?: never;
        };
        /** One chat with all that was written */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was asked and answered
         * @description Newest first. Calls of this control API are not in it. When it is full, the oldest exchanges go.
         */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        /** Empty the journal */
        delete: operations["clearJournal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/journal/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the exchange. */
                id: number;
            };
            cookie?: never;
        };
        /** One exchange */
        get: operations["getExchange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/journal.har": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The journal as an HTTP Archive
         * @description HAR 1.2, oldest first, for browsers' developer tools and other viewers. All of it, or what fits.
         */
        get: operations["getJournalHar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/journal.scenario": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The journal as a scenario
         * @description YAML that `holub replay` and `POST /__admin/scenarios/replay` play: every request with the reply that it must get again, and between them all that was changed through this API. Under a frozen clock it replays to the same bytes; under a running one, as nearly as time allows. Of the accounts that are left in, what came before is asked again too, and its replies are not checked: without it ids and money would be others.
         */
        get: operations["getJournalScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/near-misses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests that matched nothing
         * @description Newest first, each with the operations it almost hit.
         */
        get: operations["listNearMisses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is armed */
        get: operations["listFaults"];
        put?: never;
        /**
         * Arm a fault
         * @description `status`, `answer` and `empty-response` happen instead of the work. `connection-reset`, `malformed-chunk` and `truncated-body` happen after the work is done: the message was sent and the program doesn't know. `latency` holds the reply back.
         */
        post: operations["armFault"];
        /** Disarm all faults */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example f1 */
                id: string;
            };
            cookie?: never;
        };
        /** One fault */
        get: operations["getFault"];
        put?: never;
        post?: never;
        /** Disarm one fault */
        delete: operations["removeFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything a provider can say
         * @description Each answer with its meaning and the way to get it; all providers unless one is named.
         */
        get: operations["listAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The scenarios that come with Holub */
        get: operations["listScenarios"];
        put?: never;
        /**
         * Load a scenario's world
         * @description Adds its accounts, outcomes, replies and faults to the world that runs; nothing is taken away and no step is played. The clock goes back, and the seed changes, only while nothing has been asked yet. Either all of it is loaded or nothing. `schemas/scenario.schema.json` describes a scenario.
         */
        post: operations["loadScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/scenarios/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example one-time-code.yaml */
                file: string;
            };
            cookie?: never;
        };
        /** One of them, as it is written */
        get: operations["getScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/scenarios/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play a scenario
         * @description Plays it in this server and answers when it is over. A check that fails is told in the report, not by the status. Without `reset=false` everything goes back to the start first.
         */
        post: operations["replayScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/first-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to send a first message
         * @description For each provider in curl, PHP, Python and Node, with the address of this server in it.
         */
        get: operations["listFirstMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/first-messages/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's slug. */
                provider: components["parameters"]["ProviderInPath"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message
         * @description Through the provider's own API, so that it is checked, written down and paid as anybody's. What the provider said stands in the exchange; where it refused, there are no messages.
         */
        post: operations["sendFirstMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill the inbox with a believable day
         * @description Plays a day of four businesses, written from the seed, through the providers' own APIs: codes, orders, reminders, cascades, chats, a survey, and a few mistakes, in the account `demo` of each provider. The clock goes with it, from the next half past seven in the morning in Kyiv to the evening. Same seed, same day; asked again, the next day is another one.
         */
        post: operations["playDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/specs/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of a provider, or `admin`, and `.json`.
                 * @example turbosms.json
                 */
                file: string;
            };
            cookie?: never;
        };
        /**
         * The description of an API
         * @description OpenAPI 3.1, with this server as the one to ask. The inbox shows it at `/__admin/inbox/reference.html`.
         */
        get: operations["getSpec"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Take the world down */
        get: operations["takeSnapshot"];
        /**
         * Put a world back
         * @description It takes the place of all there is, clock and journal too. On any error everything stays as it was.
         */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What it would have cost
         * @description Since the start or the last reset. What was given back is not counted as cost.
         */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Counts for Prometheus
         * @description In the text format 0.0.4. Counters begin with the server and do not go back with a reset. No label names an account.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/__admin/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * News as it happens
         * @description Server-sent events, until the client goes. Each has its name in `event`, one line of JSON in `data`, and the
         *     place to go on from in `id`. A line that begins with a colon keeps the connection open and says nothing.
         *
         *     The first event is always `ready`. A client that comes back with its last `id`, as browsers do by themselves,
         *     is told what it has missed, and `resumed` is true. Where it is false, as for a client that is new, only what
         *     happens from now on is told: read the lists anew.
         *
         *     | event | when | data |
         *     | --- | --- | --- |
         *     | `ready` | the stream begins | `ReadyData` |
         *     | `accepted` | a message was accepted | `AcceptedData` |
         *     | `state` | a leg came to a new state | `StateData` |
         *     | `inbound` | a recipient wrote back | `Inbound` |
         *     | `exchange` | a request was answered, in whatever way | `ExchangeData` |
         *     | `refused` | a provider said no | `RefusedData` |
         *     | `fault` | an armed fault hit | `FaultData` |
         *     | `changed` | somebody changed something through this API | `ChangedData` |
         */
        get: operations["watchEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            error: components["schemas"]["ErrorSentence"];
            /** @description The parts of the input at fault. */
            issues?: components["schemas"]["Issue"][];
        };
        /** @description What is wrong and what to do. */
        ErrorSentence: string;
        Issue: {
            /**
             * @description The key or parameter, joined with dots; empty for the whole body.
             * @example quota.limit
             */
            path: string;
            message: string;
            /** @description Where it stands, when the input is a scenario. */
            line?: number;
            column?: number;
        };
        /**
         * Format: date-time
         * @description A moment of world time.
         */
        Timestamp: string;
        /** @description A span of time, as text or as a number of milliseconds. */
        Duration: string | number;
        /** @description An amount of money. */
        Decimal: string;
        /**
         * @description A provider's slug.
         * @example turbosms
         * @example smsc
         * @example smsclub
         * @example octotoo
         */
        Provider: string;
        /** @description A phone number, digits only. */
        Msisdn: string;
        /** @description Where the next page begins; null on the last one. */
        Cursor: string | null;
        /** @enum {string} */
        Channel: "sms" | "viber" | "rcs" | "mms" | "call" | "email" | "telegram" | "whatsapp" | "social" | "hlr" | "ping";
        /** @enum {string} */
        State: "scheduled" | "enroute" | "delivered" | "read" | "clicked" | "expired" | "undeliverable" | "rejected" | "unknown" | "deleted";
        /** @enum {string} */
        Encoding: "gsm-7" | "ucs-2";
        Health: {
            /** @constant */
            status: "ok";
            version: string;
            providers: components["schemas"]["Provider"][];
            /** @description Every limit by its name: `accounts`, `messages`, `journal`, `records` (of one kind, in one account), `agenda` (what is planned to happen), `deeds` (calls that a recording has), `faults`, `wishes` (outcomes and replies that scenarios laid down), `waits`, `watchers` (of events), `connections`; and of each watcher `unread`, of each request `bodyBytes`, `adminBodyBytes`, `headerBytes`, `urlBytes`, `fields`. */
            bounds: {
                [key: string]: components["schemas"]["Bound"];
            };
            callbacks: components["schemas"]["CallbackTally"];
            /** @description The folder that keeps the world; null without `--data`. */
            data: {
                /** @description What was found wrong with it since the start, the latest first: a damaged file, a checkpoint that could not be made, answers that came out otherwise. */
                amiss: string[];
            } | null;
        };
        Bound: {
            limit: number;
            /** @description How much there is now; null where it is each request's own. */
            used: number | null;
            /** @description How often something was dropped or turned away for it, since the start. */
            dropped: number;
        };
        /** @description What came of the attempts at callbacks, since the start. */
        CallbackTally: {
            accepted: components["schemas"]["Count"];
            /** @description Refused, or nobody answered. */
            refused: number;
            /** @description Not sent, for the address may not be asked. */
            barred: number;
            underWay: components["schemas"]["Count"];
        };
        /**
         * @description With real time, or standing still until it is advanced.
         * @enum {string}
         */
        ClockMode: "real" | "frozen";
        /** @description Seconds of the world in a real second. */
        Pace: number;
        Clock: {
            now: components["schemas"]["Timestamp"];
            mode: components["schemas"]["ClockMode"];
            pace: components["schemas"]["Pace"];
        };
        ClockChange: {
            /**
             * @description An ISO 8601 date and time, not behind the clock. Without a zone it is Kyiv time.
             * @example 2026-03-01T12:00:00
             */
            now?: string;
            mode?: components["schemas"]["ClockMode"];
            pace?: components["schemas"]["Pace"];
        };
        ClockAdvance: {
            by: components["schemas"]["Duration"];
        };
        /** @description At most `limit` requests in each whole window of the clock. */
        Quota: {
            limit: number;
            perSeconds: number;
        };
        /** @description The senders it may use; null for any well-formed one. */
        Senders: string[] | null;
        /** @description Recipients that it may not send to. */
        StopList: components["schemas"]["Msisdn"][];
        /** @description Where delivery reports and inbound messages are pushed. */
        CallbackUrl: string | null;
        /** @description Only TurboSMS. The patterns that a transactional text must fit; null for no such check. */
        Templates: string[] | null;
        /** @description What one credential of one provider has. The last keys are there only for the provider they name. */
        Account: {
            provider: components["schemas"]["Provider"];
            credential: string;
            balance: components["schemas"]["Decimal"];
            /** @example UAH */
            currency: string;
            senders: components["schemas"]["Senders"];
            blocked: boolean;
            quota: components["schemas"]["Quota"] | null;
            stopList: components["schemas"]["StopList"];
            /** @description Whether the provider's rule against duplicates holds. */
            duplicates: boolean;
            callbackUrl: components["schemas"]["CallbackUrl"];
            templates?: components["schemas"]["Templates"];
            /**
             * @description Only TurboSMS. How its webhooks are written.
             * @enum {string}
             */
            callbackFormat?: "json" | "form";
            /** @description Only SMSC. Whether its limits on repeated requests hold. */
            limits?: boolean;
            /** @description Only SMSC. Whether the account is in test mode. */
            testMode?: boolean;
            /** @description Only SMSC. How far below zero the balance may go, as "50.00". */
            credit?: string;
        };
        AccountChange: {
            /** @description A decimal with at most four decimals, as a string or a number. */
            balance?: string | number;
            senders?: components["schemas"]["Senders"];
            blocked?: boolean;
            quota?: components["schemas"]["Quota"] | null;
            stopList?: components["schemas"]["StopList"];
            duplicates?: boolean;
            callbackUrl?: components["schemas"]["CallbackUrl"];
            templates?: components["schemas"]["Templates"];
            /**
             * @description Only TurboSMS.
             * @enum {string}
             */
            callbackFormat?: "json" | "form";
            /** @description Only SMSC. */
            limits?: boolean;
            /** @description Only SMSC. */
            testMode?: boolean;
            /** @description Only SMSC. */
            credit?: string;
        };
        AccountList: {
            accounts: components["schemas"]["Account"][];
        };
        /** @description The keys of a message. `channel`, `sender`, `text`, `encoding`, `parts`, `price` and `state` are those of the leg that counts now: the last one that has started. */
        MessageKeys: {
            /** @description Ours, unique in the sandbox. */
            id: string;
            provider: components["schemas"]["Provider"];
            credential: string;
            /** @description What the provider answered. Messages of one request may share it. */
            providerId: string;
            channel: components["schemas"]["Channel"];
            /** @description The recipient: a phone number, on `email` an address. */
            msisdn: string;
            sender: string;
            text: string;
            encoding: components["schemas"]["LegEncoding"];
            parts: components["schemas"]["Parts"];
            price: components["schemas"]["Decimal"];
            state: components["schemas"]["State"];
            acceptedAt: components["schemas"]["Timestamp"];
            /** @description The planned start, where one was asked for. */
            scheduledAt: components["schemas"]["Timestamp"] | null;
            legs: components["schemas"]["Leg"][];
            /** @description The exchange in which it was accepted; null once the journal has it no more. */
            exchangeId: number | null;
            /** @description What somebody who looks at it would want to be told, as codes and facts. */
            hints: components["schemas"]["Hint"][];
        };
        /** @description One message to one recipient. */
        Message: components["schemas"]["MessageKeys"];
        /** @description A message that was waited for. */
        WaitedMessage: {
            /** @description What the pattern took out of the text; null where it fitted nothing. The key is there only when `extract` was given. */
            extracted?: string | null;
        } & components["schemas"]["MessageKeys"];
        WaitTimeout: {
            error: components["schemas"]["ErrorSentence"];
            /** @description The messages that come nearest to the filters, nearest first. */
            nearest: components["schemas"]["Message"][];
        };
        MessageList: {
            messages: components["schemas"]["Message"][];
            next: components["schemas"]["Cursor"];
        };
        /** @description Null where the channel has no parts. */
        LegEncoding: components["schemas"]["Encoding"] | null;
        /** @description The billing units. */
        Parts: number;
        /** @description One way on which a message is tried. A leg starts when the one before it ended undelivered. */
        Leg: {
            channel: components["schemas"]["Channel"];
            sender: string;
            text: string;
            encoding: components["schemas"]["LegEncoding"];
            parts: components["schemas"]["Parts"];
            /** @description What it costs once it starts. */
            price: components["schemas"]["Decimal"];
            state: components["schemas"]["State"];
            reason: components["schemas"]["Reason"];
            /** @description Null while the legs before it leave it unused. */
            startsAt: components["schemas"]["Timestamp"] | null;
            /** @description Whether the provider tells that it was read, and that its button or link was clicked. */
            reports: {
                read: boolean;
                click: boolean;
            };
            content: components["schemas"]["Content"];
            /** @description Its whole life as planned, in order, what is still to come included. Empty while it is unused. */
            timeline: components["schemas"]["Moment"][];
        };
        /** @description The provider's own word or number for an end. */
        Reason: string | null;
        Moment: {
            at: components["schemas"]["Timestamp"];
            state: components["schemas"]["State"];
            reason: components["schemas"]["Reason"];
        };
        /** @description What a message carries besides its text. URLs are as the sender gave them. */
        Content: {
            button?: components["schemas"]["Button"];
            /** @description A URL. */
            image?: string;
            file?: {
                name: string;
                url: string;
            };
            video?: {
                url: string;
                /** @description URL of the picture shown before it plays. */
                preview: string;
                sizeMb: number;
                durationS?: number;
                button?: components["schemas"]["Button"];
            };
            /** @description Pictures with a text and buttons of their own, side by side. */
            carousel?: {
                text: string;
                image: string;
                buttons: components["schemas"]["Button"][];
            }[];
            /** @description Files that came along. The URL is empty where the file itself was sent. */
            files?: {
                name: string;
                url: string;
            }[];
            /** @description What else was asked for: a subject, a voice, a bot. */
            details?: {
                [key: string]: string | number;
            };
            /** @description Shown over the screen and not kept. */
            flash?: boolean;
            /** @description The options of a survey. */
            options?: string[];
            /** @description Shown on the recipient's main device only, not on all. */
            mainDeviceOnly?: boolean;
            /** @description What the sender calls the mailing; the recipient never sees it. */
            campaign?: string;
        };
        Button: {
            text: string;
            url: string;
        };
        /** @description Something worth telling about a message. `leg` is its place in the `legs`. */
        Hint: components["schemas"]["CharacterHint"] | components["schemas"]["SenderHint"] | components["schemas"]["HoursHint"] | components["schemas"]["NotYetHint"] | components["schemas"]["WindowClosedHint"] | components["schemas"]["ValidityOverHint"] | components["schemas"]["TookOverHint"] | components["schemas"]["LowBalanceHint"] | components["schemas"]["TestNumberHint"] | components["schemas"]["NumberHint"];
        /** @description The place of the leg. */
        HintLeg: number;
        /** @description One character made it dearer. `character-changed-encoding`: it alone is in no GSM-7 table and made all of the text UCS-2. `one-character-too-long`: it is the last one, and what is before it would have fitted. */
        CharacterHint: {
            /** @enum {string} */
            code: "character-changed-encoding" | "one-character-too-long";
            leg: components["schemas"]["HintLeg"];
            character: string;
            /** @description How many parts it takes. */
            parts: number;
            /** @description How many would do without. */
            needed: number;
        };
        /** @description The account takes any sender. At the provider this one has to be registered first. */
        SenderHint: {
            /** @constant */
            code: "unchecked-sender";
            leg: components["schemas"]["HintLeg"];
            sender: string;
        };
        /** @description Too early or too late for an advertisement, by Kyiv time. SMS Club plans mailings within these hours. */
        HoursHint: {
            /** @constant */
            code: "outside-hours";
            leg: components["schemas"]["HintLeg"];
            at: components["schemas"]["Timestamp"];
            /** @description The hour from which on it would be fine. */
            from: number;
            to: number;
        };
        /** @description It waits for its planned time. */
        NotYetHint: {
            /** @constant */
            code: "not-yet";
            leg: components["schemas"]["HintLeg"];
            until: components["schemas"]["Timestamp"];
        };
        /** @description It expired because the time in which it was to be sent was over. */
        WindowClosedHint: {
            /** @constant */
            code: "window-closed";
            leg: components["schemas"]["HintLeg"];
            at: components["schemas"]["Timestamp"];
        };
        /** @description It expired because it was not delivered within its validity period. */
        ValidityOverHint: {
            /** @constant */
            code: "validity-over";
            leg: components["schemas"]["HintLeg"];
            validityMs: number;
        };
        /** @description This leg was tried because the one before it ended so. */
        TookOverHint: {
            /** @constant */
            code: "took-over";
            leg: components["schemas"]["HintLeg"];
            state: components["schemas"]["State"];
            reason: components["schemas"]["Reason"];
        };
        /** @description The balance does not cover another one like it. */
        LowBalanceHint: {
            /** @constant */
            code: "low-balance";
            leg: components["schemas"]["HintLeg"];
            balance: components["schemas"]["Decimal"];
            price: components["schemas"]["Decimal"];
        };
        /** @description The number is one of those that stand for an outcome. */
        TestNumberHint: {
            /** @constant */
            code: "test-number";
            msisdn: components["schemas"]["Msisdn"];
            outcome: components["schemas"]["OutcomeName"];
        };
        /** @description `scripted-outcome`: a scenario says what becomes of it. `unknown-operator`: no operator has numbers that begin so. */
        NumberHint: {
            /** @enum {string} */
            code: "scripted-outcome" | "unknown-operator";
            msisdn: string;
        };
        /** @enum {string} */
        OutcomeName: "delivered-at-once" | "delivered" | "read" | "clicked" | "never-leaves" | "expired" | "undeliverable" | "rejected" | "unknown" | "cancelled" | "not-in-viber" | "sender-blocked" | "no-device" | "stop-list" | "no-route" | "country-not-enabled" | "echo" | "first-option";
        MessageCounts: {
            messages: components["schemas"]["Count"];
            accounts: {
                provider: components["schemas"]["Provider"];
                credential: string;
                messages: components["schemas"]["Count"];
            }[];
            providers: {
                provider: components["schemas"]["Provider"];
                messages: components["schemas"]["Count"];
            }[];
            channels: {
                channel: components["schemas"]["Channel"];
                messages: components["schemas"]["Count"];
            }[];
            states: {
                state: components["schemas"]["State"];
                messages: components["schemas"]["Count"];
            }[];
        };
        /** @description One message of a chat. */
        ConversationMessage: {
            id: number;
            at: components["schemas"]["Timestamp"];
            /**
             * @description Written by the recipient, or by the sender.
             * @enum {string}
             */
            direction: "in" | "out";
            text: string;
            file: {
                name: string;
                url: string;
            } | null;
            button: components["schemas"]["Button"] | null;
            /** @description Whether the sender has read it through the provider's API. */
            seen: boolean;
            /** @description The message that it shows; null for one that the recipient wrote. */
            messageId: string | null;
            /** @description Of that message. */
            state: components["schemas"]["State"] | null;
        };
        /** @description A chat of one sender and one recipient. */
        ConversationKeys: {
            id: number;
            provider: components["schemas"]["Provider"];
            credential: string;
            sender: string;
            msisdn: string;
            /** @description What the sender calls it; the number, by default. */
            name: string;
            createdAt: components["schemas"]["Timestamp"];
            lastAt: components["schemas"]["Timestamp"];
            /** @description Until when the sender may write freely; null where the recipient has not written lately. */
            sessionEndsAt: components["schemas"]["Timestamp"] | null;
            size: components["schemas"]["Count"];
            last: components["schemas"]["ConversationMessage"] | null;
        };
        /** @description A chat with its latest message. */
        Conversation: components["schemas"]["ConversationKeys"];
        /** @description A chat with all that was written in it. */
        WholeConversation: {
            /** @description Oldest first. */
            messages: components["schemas"]["ConversationMessage"][];
        } & components["schemas"]["ConversationKeys"];
        ConversationList: {
            conversations: components["schemas"]["Conversation"][];
            /** @description Whether there are more than `limit`. */
            more: boolean;
        };
        StateChange: {
            state: components["schemas"]["State"];
            reason?: components["schemas"]["Reason"];
        };
        InboundDraft: {
            provider: components["schemas"]["Provider"];
            credential: string;
            /** @description A phone number, digits only. */
            from: string;
            /** @description The sender that is written to. */
            to: string;
            text: string;
        };
        /** @description What a recipient wrote. */
        Inbound: {
            chatId: number;
            /** @description Its id in the chat. */
            messageId: number;
            provider: components["schemas"]["Provider"];
            credential: string;
            from: components["schemas"]["Msisdn"];
            to: string;
            text: string;
            at: components["schemas"]["Timestamp"];
        };
        /**
         * @description `refused`: the provider says no. `fault`: somebody armed it. `broken`: a bug of the sandbox. `unmatched`: no operation fits.
         * @enum {string}
         */
        Outcome: "answered" | "refused" | "fault" | "broken" | "unmatched";
        /**
         * @description How `body` is written; base64 where the bytes are no UTF-8.
         * @enum {string}
         */
        BodyEncoding: "utf-8" | "base64";
        /** @description By name in lower case; a repeated header is joined with commas. */
        Headers: {
            [key: string]: string;
        };
        /** @description One request and its reply. */
        Exchange: {
            id: number;
            at: components["schemas"]["Timestamp"];
            /** @description Null where the request names none. */
            provider: components["schemas"]["Provider"] | null;
            /**
             * @description As the provider's spec writes it.
             * @example POST /message/send.json
             */
            operation: string | null;
            credential: string | null;
            outcome: components["schemas"]["Outcome"];
            /** @description The names of the provider's answers in the reply. */
            answers: string[];
            /** @description What those answers mean. */
            explained: components["schemas"]["Explanation"][];
            /** @description How many messages were accepted in it; `GET /__admin/messages?exchange=` lists them. */
            messages: components["schemas"]["Count"];
            /** @description Why, where a person would wonder. */
            hint: string | null;
            /** @description The ids of the faults that hit it. */
            faults: string[];
            /** @description The operations that an unmatched request almost hit, nearest first. */
            nearMisses: string[];
            request: components["schemas"]["ExchangeRequest"];
            /** @description Null where nothing was sent. */
            reply: components["schemas"]["ExchangeReply"] | null;
        };
        /** @description An answer that a reply held. */
        Explanation: {
            name: string;
            /** @description What the provider prints. */
            code: string | number | null;
            http: number | null;
            /** @description What it means. */
            text: string;
            /** @enum {string} */
            scope: "global" | "row" | "state";
            evidence: components["schemas"]["Evidence"];
            /** @description What brings it about. */
            howTo: string;
            /** @description What a client does to get another answer; null where there is nothing to mend. */
            remedy: components["schemas"]["Remedy"] | null;
        };
        /** @enum {string} */
        Remedy: "sign-in" | "unblock" | "top-up" | "register-sender" | "await-approval" | "take-another-sender" | "fill-in" | "correct-value" | "correct-number" | "leave-number-out" | "name-once" | "change-text" | "shorten" | "send-fewer" | "send-once" | "slow-down" | "change-time" | "change-lifetime" | "complete-button" | "leave-extras-out" | "fit-template" | "change-file" | "use-own-id" | "write-json" | "mend-path" | "change-method" | "await-recipient" | "retry" | "nothing-to-do";
        ExchangeRequest: {
            method: string;
            /** @description As it stood in the request line, with prefix and query. */
            url: string;
            host: string;
            headers: components["schemas"]["Headers"];
            body: string;
            bodyEncoding: components["schemas"]["BodyEncoding"];
        };
        ExchangeReply: {
            status: number;
            headers: components["schemas"]["Headers"];
            body: string;
            bodyEncoding: components["schemas"]["BodyEncoding"];
        };
        ExchangeList: {
            exchanges: components["schemas"]["Exchange"][];
            next: components["schemas"]["Cursor"];
        };
        NearMissList: {
            nearMisses: components["schemas"]["Exchange"][];
            next: components["schemas"]["Cursor"];
        };
        Har: {
            log: {
                /** @constant */
                version: "1.2";
                creator: {
                    name: string;
                    version: string;
                };
                entries: components["schemas"]["HarEntry"][];
            };
        };
        HarEntry: {
            startedDateTime: components["schemas"]["Timestamp"];
            /** @description Milliseconds, the sum of the timings. */
            time: number;
            request: components["schemas"]["HarRequest"];
            response: components["schemas"]["HarResponse"];
            cache: Record<string, unknown>;
            timings: {
                send: number;
                wait: number;
                receive: number;
            };
            /** @description The outcome, and the answers or the hint. */
            comment?: string;
        };
        /** @description A header, a cookie or a parameter of the query. */
        HarPair: {
            name: string;
            value: string;
        };
        HarPairs: components["schemas"]["HarPair"][];
        /** @description Bytes; -1 where it is not known. */
        HarSize: number;
        HarRequest: {
            method: string;
            /** @description Absolute, without a fragment. */
            url: string;
            httpVersion: string;
            cookies: components["schemas"]["HarPairs"];
            headers: components["schemas"]["HarPairs"];
            queryString: components["schemas"]["HarPairs"];
            postData?: {
                mimeType: string;
                text: string;
                /** @description `base64` where the text is written so. */
                comment?: string;
            };
            headersSize: components["schemas"]["HarSize"];
            bodySize: components["schemas"]["HarSize"];
        };
        HarResponse: {
            /** @description 0 where nothing was sent. */
            status: number;
            statusText: string;
            httpVersion: string;
            cookies: components["schemas"]["HarPairs"];
            headers: components["schemas"]["HarPairs"];
            content: {
                size: number;
                mimeType: string;
                text?: string;
                /** @constant */
                encoding?: "base64";
            };
            redirectURL: string;
            headersSize: components["schemas"]["HarSize"];
            bodySize: components["schemas"]["HarSize"];
        };
        /** @enum {string} */
        FaultKind: "status" | "latency" | "connection-reset" | "empty-response" | "malformed-chunk" | "truncated-body" | "answer";
        /** @description Which requests it hits. What is left out matches any. */
        FaultMatch: {
            provider: components["schemas"]["Provider"];
            /**
             * @description As the provider's spec writes it, or the path alone for any method.
             * @example POST /message/send.json
             * @example /message/send.json
             */
            operation?: string;
            credential?: string;
            msisdn?: components["schemas"]["Msisdn"];
        };
        /** @description Of a `status` fault: the HTTP status, with the provider's own body for it, or an empty one. */
        FaultStatus: number;
        /** @description Of a `latency` fault: how many milliseconds of real time the reply is held back. */
        FaultLatency: number;
        /** @description Of an `answer` fault: the name of one of the provider's answers, or its number where only one bears it. One that speaks of a recipient hits the rows of `msisdn`, or all rows. */
        FaultAnswer: string | number;
        /** @description How many requests it hits before it is over. Any number by default. */
        FaultTimes: number;
        /** @description How likely it hits, drawn from the seed. 1 by default. */
        FaultProbability: number;
        /** @description A fault as it is asked for. `status`, `latencyMs` and `answer` each go with their own kind, which needs it. */
        FaultDraft: {
            match: components["schemas"]["FaultMatch"];
            kind: components["schemas"]["FaultKind"];
            status?: components["schemas"]["FaultStatus"];
            latencyMs?: components["schemas"]["FaultLatency"];
            answer?: components["schemas"]["FaultAnswer"];
            times?: components["schemas"]["FaultTimes"];
            probability?: components["schemas"]["FaultProbability"];
        };
        /** @description A fault as it is armed. */
        Fault: {
            id: string;
            match: components["schemas"]["FaultMatch"];
            kind: components["schemas"]["FaultKind"];
            status?: components["schemas"]["FaultStatus"];
            latencyMs?: components["schemas"]["FaultLatency"];
            answer?: components["schemas"]["FaultAnswer"];
            times?: components["schemas"]["FaultTimes"];
            probability?: components["schemas"]["FaultProbability"];
            /** @description How many requests it has hit. */
            hits: number;
        };
        FaultList: {
            faults: components["schemas"]["Fault"][];
        };
        /**
         * @description `documented` by the provider, `recorded` from real traffic, relied on by a real `client`, `assumed`, or `verified` by a live run.
         * @enum {string}
         */
        Evidence: "documented" | "recorded" | "client" | "assumed" | "verified";
        /** @description Something that a provider can say. */
        Answer: {
            provider: components["schemas"]["Provider"];
            /** @description The provider's own word where it has one; unique within the provider. */
            name: string;
            /** @description What the provider prints; null where it has none. */
            code: string | number | null;
            /** @description The HTTP status; null where any may bear it. */
            http: number | null;
            /** @description What it means. */
            text: string;
            /**
             * @description About the whole request, about one recipient in it, or a state of a message.
             * @enum {string}
             */
            scope: "global" | "row" | "state";
            evidence: components["schemas"]["Evidence"];
            verifiedAt: components["schemas"]["VerifiedAt"];
            cases: components["schemas"]["Cases"];
            /** @description Why no contract case provokes it; null where one does. */
            unproven: string | null;
            /** @description How to get it. */
            howTo: string;
            /** @description The requests that get it, as curl commands. */
            requests: string[];
        };
        /**
         * Format: date
         * @description The day on which a live run last confirmed it; null where none has.
         */
        VerifiedAt: string | null;
        /** @description The contract cases that hold it, as `holub verify` names them. */
        Cases: string[];
        /** @description Something that a provider can be asked. */
        ProvenOperation: {
            provider: components["schemas"]["Provider"];
            /** @description As the provider's spec writes it. */
            operation: string;
            evidence: components["schemas"]["Evidence"];
            verifiedAt: components["schemas"]["VerifiedAt"];
            cases: components["schemas"]["Cases"];
        };
        AnswerList: {
            operations: components["schemas"]["ProvenOperation"][];
            answers: components["schemas"]["Answer"][];
        };
        ScenarioList: {
            scenarios: {
                file: string;
                name: string;
                /** @description What it shows. */
                about: string | null;
                steps: components["schemas"]["Count"];
                providers: components["schemas"]["Provider"][];
            }[];
        };
        FirstMessageList: {
            firstMessages: components["schemas"]["FirstMessage"][];
        };
        FirstMessage: {
            provider: components["schemas"]["Provider"];
            /** @description The provider's name. */
            title: string;
            /** @description The address of the provider. */
            insteadOf: string;
            /** @description The address to use instead. */
            use: string;
            snippets: {
                /** @enum {string} */
                language: "curl" | "php" | "python" | "node";
                /** @description A whole program; it needs nothing installed beside the language. */
                code: string;
            }[];
        };
        FirstMessageDraft: {
            /**
             * @description ASCII without blanks, as a header takes it.
             * @default my-token
             */
            credential?: string;
            /** @default 380500000001 */
            msisdn?: string;
            /** @description A text that counts up by default. */
            text?: string;
        };
        SentFirstMessage: {
            exchange: components["schemas"]["Exchange"];
            messages: components["schemas"]["Message"][];
        };
        PlayedDemo: {
            name: string;
            beganAt: components["schemas"]["Timestamp"];
            exchanges: components["schemas"]["Count"];
            messages: components["schemas"]["Count"];
            clock: components["schemas"]["Clock"];
        };
        LoadedScenario: {
            name: string;
            accounts: components["schemas"]["Count"];
            outcomes: components["schemas"]["Count"];
            replies: components["schemas"]["Count"];
            /** @description The ids of the faults that were armed. */
            faults: string[];
            clock: components["schemas"]["Clock"];
        };
        ReplayReport: {
            name: string;
            passed: boolean;
            steps: components["schemas"]["StepReport"][];
        };
        StepReport: {
            /** @description From 1; 0 is the world before the first step. */
            number: number;
            name: string;
            line: number;
            column: number;
            /** @enum {string} */
            result: "passed" | "failed" | "skipped";
            failures: components["schemas"]["StepFailure"][];
            /** @description Real time, where somebody held a watch. */
            tookMs: number | null;
        };
        StepFailure: {
            line: number;
            column: number;
            /** @description Within the step; empty when the step could not be done. */
            path: string;
            message: string;
            expected: string | null;
            actual: string | null;
        };
        /** @description The whole world. Its other keys are the sandbox's own and change with `format`. */
        Snapshot: {
            format: string;
        } & {
            [key: string]: unknown;
        };
        Count: number;
        ChannelUsage: {
            channel: components["schemas"]["Channel"];
            messages: components["schemas"]["Count"];
            legs: components["schemas"]["Count"];
            parts: components["schemas"]["Count"];
            cost: components["schemas"]["Decimal"];
        };
        AccountUsage: {
            provider: components["schemas"]["Provider"];
            credential: string;
            currency: string;
            messages: components["schemas"]["Count"];
            parts: components["schemas"]["Count"];
            cost: components["schemas"]["Decimal"];
            byChannel: components["schemas"]["ChannelUsage"][];
        };
        ProviderUsage: {
            provider: components["schemas"]["Provider"];
            currency: string;
            messages: components["schemas"]["Count"];
            legs: components["schemas"]["Count"];
            parts: components["schemas"]["Count"];
            cost: components["schemas"]["Decimal"];
        };
        OneTooMany: {
            provider: components["schemas"]["Provider"];
            text: string;
            /** @description How many messages had this text. */
            messages: number;
            /** @description How many parts each of them took. */
            parts: number;
            /** @description How many would have done. */
            needed: number;
            /**
             * @description `encoding` when this character alone is in no GSM-7 table and made all of the text UCS-2; `length` when the text was longer by this last character than what fits.
             * @enum {string}
             */
            because: "encoding" | "length";
            character: string;
        };
        UsageTotal: {
            messages: components["schemas"]["Count"];
            parts: components["schemas"]["Count"];
            cost: components["schemas"]["Decimal"];
        };
        Usage: {
            accounts: components["schemas"]["AccountUsage"][];
            byProvider: components["schemas"]["ProviderUsage"][];
            byChannel: components["schemas"]["ChannelUsage"][];
            /** @description The texts that one character made dearer, the dearest first. */
            oneTooMany: components["schemas"]["OneTooMany"][];
            total: components["schemas"]["UsageTotal"];
        };
        /** @description One server-sent event, its `data` read as JSON. */
        Event: components["schemas"]["ReadyEvent"] | components["schemas"]["AcceptedEvent"] | components["schemas"]["ExchangeEvent"] | components["schemas"]["ChangedEvent"] | components["schemas"]["StateEvent"] | components["schemas"]["InboundEvent"] | components["schemas"]["RefusedEvent"] | components["schemas"]["FaultEvent"];
        ReadyEvent: {
            /** @constant */
            event: "ready";
            data: components["schemas"]["ReadyData"];
        };
        ExchangeEvent: {
            /** @constant */
            event: "exchange";
            data: components["schemas"]["ExchangeData"];
        };
        ChangedEvent: {
            /** @constant */
            event: "changed";
            data: components["schemas"]["ChangedData"];
        };
        ReadyData: {
            /** @description Whether what follows goes on from the last event that was had. */
            resumed: boolean;
        };
        ExchangeData: {
            at: components["schemas"]["Timestamp"];
            exchange: components["schemas"]["Exchange"];
        };
        ChangedData: {
            at: components["schemas"]["Timestamp"];
            /**
             * @description `world`: anything may be other than it was.
             * @enum {string}
             */
            what: "world" | "account" | "clock" | "faults" | "journal";
            /** @description Whose account; null for anything else. */
            provider: components["schemas"]["Provider"] | null;
            credential: string | null;
        };
        AcceptedEvent: {
            /** @constant */
            event: "accepted";
            data: components["schemas"]["AcceptedData"];
        };
        StateEvent: {
            /** @constant */
            event: "state";
            data: components["schemas"]["StateData"];
        };
        InboundEvent: {
            /** @constant */
            event: "inbound";
            data: components["schemas"]["Inbound"];
        };
        RefusedEvent: {
            /** @constant */
            event: "refused";
            data: components["schemas"]["RefusedData"];
        };
        FaultEvent: {
            /** @constant */
            event: "fault";
            data: components["schemas"]["FaultData"];
        };
        AcceptedData: {
            at: components["schemas"]["Timestamp"];
            message: components["schemas"]["Message"];
        };
        StateData: {
            at: components["schemas"]["Timestamp"];
            /** @description Its place in the `legs` of the message. */
            leg: number;
            state: components["schemas"]["State"];
            reason: components["schemas"]["Reason"];
            message: components["schemas"]["Message"];
        };
        RefusedData: {
            at: components["schemas"]["Timestamp"];
            exchange: components["schemas"]["Exchange"];
        };
        FaultData: {
            at: components["schemas"]["Timestamp"];
            faultId: string;
            exchange: components["schemas"]["Exchange"];
        };
    };
    responses: {
        /** @description The clock. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "now": "2026-03-01T10:00:00.000Z",
                 *       "mode": "frozen",
                 *       "pace": 1
                 *     }
                 */
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The account. */
        Account: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Account"];
            };
        };
        /** @description The message. */
        Message: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "id": "m1",
                 *       "provider": "turbosms",
                 *       "credential": "my-test-token",
                 *       "providerId": "f83f8868-5e46-c6cf-e4fb-615e5a293754",
                 *       "channel": "sms",
                 *       "msisdn": "380500000001",
                 *       "sender": "Shop",
                 *       "text": "Ваш код: 4821",
                 *       "encoding": "ucs-2",
                 *       "parts": 1,
                 *       "price": "0.34",
                 *       "state": "delivered",
                 *       "acceptedAt": "2026-03-01T10:00:00.000Z",
                 *       "scheduledAt": null,
                 *       "exchangeId": 1,
                 *       "hints": [],
                 *       "legs": [
                 *         {
                 *           "channel": "sms",
                 *           "sender": "Shop",
                 *           "text": "Ваш код: 4821",
                 *           "encoding": "ucs-2",
                 *           "parts": 1,
                 *           "price": "0.34",
                 *           "state": "delivered",
                 *           "reason": null,
                 *           "startsAt": "2026-03-01T10:00:00.000Z",
                 *           "reports": {
                 *             "read": false,
                 *             "click": false
                 *           },
                 *           "content": {},
                 *           "timeline": [
                 *             {
                 *               "at": "2026-03-01T10:00:00.000Z",
                 *               "state": "scheduled",
                 *               "reason": null
                 *             },
                 *             {
                 *               "at": "2026-03-01T10:00:01.000Z",
                 *               "state": "enroute",
                 *               "reason": null
                 *             },
                 *             {
                 *               "at": "2026-03-01T10:00:05.000Z",
                 *               "state": "delivered",
                 *               "reason": null
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Message"];
            };
        };
        /** @description An unknown provider. */
        UnknownProvider: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "There is no provider \"turbo\"; take one of octotoo, smsc, smsclub, turbosms.",
                 *       "issues": [
                 *         {
                 *           "path": "provider",
                 *           "message": "is unknown"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A filter or a cursor that cannot be used. */
        UnusableFilter: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The list was not made; correct the parameters named in `issues`.",
                 *       "issues": [
                 *         {
                 *           "path": "limit",
                 *           "message": "must be from 1 to 1000"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The admin token is wanted, and is missing or wrong. */
        Unauthorized: {
            headers: {
                /**
                 * @description How to bring it.
                 * @example Bearer
                 */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The admin token is missing or wrong; send the one that the server was started with as a bearer token."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description All places are taken, or Holub is stopping. */
        Crowded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "100 callers watch events already, and no more may. Let some of them end first, or start Holub with --max-watchers."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Only with `--data`: the call could not be written down, for want of room, say. Nothing was done. */
        NotKept: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "holub-data/world/log-000000000001.sqlite cannot be written: database or disk is full. See to room and rights there, or name another folder. Nothing was done."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A web page of another origin asks, or the Host header has a name that such a page could have made point here. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The control API does not know itself by the name evil.example, and a web page could have made that name point here. Use localhost or an address, or start Holub with --admin-host evil.example."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No such provider, or an account that nobody has opened. */
        NoSuchAccount: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "There is no account \"my-test-token\" of turbosms; open it with PUT or with a request of its own."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No scenario, or a world that cannot be. */
        BadScenario: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "This is no scenario. Line 4, column 7: expected an amount such as \"12.50\", found \"much\".",
                 *       "issues": [
                 *         {
                 *           "path": "world.accounts.0.balance",
                 *           "message": "expected an amount such as \"12.50\", found \"much\"",
                 *           "line": 4,
                 *           "column": 7
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No message has this id. */
        NoSuchMessage: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "There is no message \"m9\"; see GET /__admin/messages for those that were accepted."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Several messages have this id of the provider's. */
        SharedId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "Several messages have the id \"17\"; take one of ours instead, m4 or m5."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description No fault has this id. */
        NoSuchFault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "There is no fault \"f9\"; see GET /__admin/faults for those that are armed."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the server takes. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The body is too large; send a smaller one."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body does not claim to be JSON. */
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "The body must be JSON; send \"Content-Type: application/json\"."
                 *     }
                 */
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Only this provider. */
        Provider: components["schemas"]["Provider"];
        /**
         * @description Only this credential, a token, login or API key.
         * @example my-test-token
         */
        Credential: string;
        /**
         * @description Only to this recipient.
         * @example 380671234567
         */
        Msisdn: components["schemas"]["Msisdn"];
        /** @description Only those whose leg that counts now is on this channel. */
        Channel: components["schemas"]["Channel"];
        /**
         * @description Only those whose text contains this. Case counts.
         * @example code
         */
        Text: string;
        /** @description Only those in this state now. */
        State: components["schemas"]["State"];
        /**
         * @description Only from this sender.
         * @example Shop
         */
        Sender: string;
        /**
         * @description Only those that a person would find by this: part of a text, a sender, the number or the provider's id, or our id. Case does not count.
         * @example order 17
         */
        Search: string;
        /** @description Only those that were accepted in this exchange of the journal. */
        ExchangeOfMessage: number;
        /**
         * @description Only of this operation, as the provider's spec writes it.
         * @example POST /message/send.json
         */
        Operation: string;
        /** @description What the program itself called the request, in the header `X-Request-Id`. */
        RequestId: string;
        /** @description Only those of which this came. */
        OutcomeOfExchange: components["schemas"]["Outcome"];
        /**
         * @description Only those whose reply held this answer, by its name or code.
         * @example REQUIRED_TOKEN
         */
        AnswerOfExchange: string;
        /** @description The id of the first exchange. */
        FromExchange: string;
        /** @description The id of the last exchange. */
        ToExchange: string;
        /** @description Only those in which a message to this recipient was accepted. */
        MessageMsisdn: components["schemas"]["Msisdn"];
        /** @description Only those in which a message was accepted that is on this channel now. */
        MessageChannel: components["schemas"]["Channel"];
        /** @description Only those in which a message was accepted whose text contains this. */
        MessageText: string;
        /** @description Only those in which a message was accepted that is in this state now. */
        MessageState: components["schemas"]["State"];
        /** @description Only those in which a message from this sender was accepted. */
        MessageSender: string;
        /** @description Only those in which a message was accepted that a person would find by this. */
        MessageSearch: string;
        /** @description How many to give at most. */
        Limit: number;
        /** @description The `next` of the page before. */
        After: string;
        /** @description The provider's slug. */
        ProviderInPath: components["schemas"]["Provider"];
        /**
         * @description Its token, login or API key, percent-encoded.
         * @example my-test-token
         */
        CredentialInPath: string;
        /**
         * @description The sandbox's id of the message, or the provider's where only one message has it.
         * @example m1
         */
        MessageId: string;
    };
    requestBodies: {
        /** @description A scenario as YAML, as JSON, or an HTTP Archive. */
        Scenario: {
            content: {
                /**
                 * @example name: A shop with little money
                 *     world:
                 *       accounts:
                 *         - { provider: turbosms, credential: shop, balance: '1.00' }
                 */
                "application/yaml": string;
                /**
                 * @example {
                 *       "name": "A shop with little money",
                 *       "world": {
                 *         "accounts": [
                 *           {
                 *             "provider": "turbosms",
                 *             "credential": "shop",
                 *             "balance": "1.00"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "version": "0.1.0",
                     *       "providers": [
                     *         "octotoo",
                     *         "smsc",
                     *         "smsclub",
                     *         "turbosms"
                     *       ],
                     *       "bounds": {
                     *         "accounts": {
                     *           "limit": 10000,
                     *           "used": 12,
                     *           "dropped": 0
                     *         },
                     *         "bodyBytes": {
                     *           "limit": 33554432,
                     *           "used": null,
                     *           "dropped": 1
                     *         }
                     *       },
                     *       "callbacks": {
                     *         "accepted": 3,
                     *         "refused": 0,
                     *         "barred": 0,
                     *         "underWay": 0
                     *       },
                     *       "data": null
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            403: components["responses"]["Forbidden"];
        };
    };
    reset: {
        parameters: {
            query?: {
                /** @description Only this provider. */
                provider?: components["parameters"]["Provider"];
                /**
                 * @description Only this credential, a token, login or API key.
                 * @example my-test-token
                 */
                credential?: components["parameters"]["Credential"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description One of the two parameters without the other, or an unknown provider. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "One account is named by `provider` and `credential`; give both or neither.",
                     *       "issues": [
                     *         {
                     *           "path": "credential",
                     *           "message": "is missing"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["NotKept"];
        };
    };
    getClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            /** @description Not a clock, or a time that has passed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "The clock never goes backwards; give a `now` after 2026-03-01T10:00:00.000Z, or reset.",
                     *       "issues": [
                     *         {
                     *           "path": "now",
                     *           "message": "has passed"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            503: components["responses"]["NotKept"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClockAdvance"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            /** @description Not a span. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "`by` is no span of time; write it like \"90s\" or \"1d12h\", or as a number of milliseconds.",
                     *       "issues": [
                     *         {
                     *           "path": "by",
                     *           "message": "is no span of time"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            503: components["responses"]["NotKept"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description Only this provider. */
                provider?: components["parameters"]["Provider"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of their opening, by provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accounts": [
                     *         {
                     *           "provider": "turbosms",
                     *           "credential": "my-test-token",
                     *           "balance": "999.66",
                     *           "currency": "UAH",
                     *           "senders": null,
                     *           "blocked": false,
                     *           "quota": null,
                     *           "stopList": [],
                     *           "duplicates": true,
                     *           "callbackUrl": null,
                     *           "templates": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["UnknownProvider"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's slug. */
                provider: components["parameters"]["ProviderInPath"];
                /**
                 * @description Its token, login or API key, percent-encoded.
                 * @example my-test-token
                 */
                credential: components["parameters"]["CredentialInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Account"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchAccount"];
        };
    };
    setAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's slug. */
                provider: components["parameters"]["ProviderInPath"];
                /**
                 * @description Its token, login or API key, percent-encoded.
                 * @example my-test-token
                 */
                credential: components["parameters"]["CredentialInPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            200: components["responses"]["Account"];
            /** @description Not a change that this provider's accounts can take. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "The account was not changed; correct the keys named in `issues`.",
                     *       "issues": [
                     *         {
                     *           "path": "balance",
                     *           "message": "is no decimal such as \"12.50\""
                     *         },
                     *         {
                     *           "path": "quota.limit",
                     *           "message": "must not be negative"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such provider. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "There is no provider \"turbo\"; take one of octotoo, smsc, smsclub, turbosms."
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            503: components["responses"]["NotKept"];
        };
    };
    removeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's slug. */
                provider: components["parameters"]["ProviderInPath"];
                /**
                 * @description Its token, login or API key, percent-encoded.
                 * @example my-test-token
                 */
                credential: components["parameters"]["CredentialInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Forgotten. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchAccount"];
            503: components["responses"]["NotKept"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description Only this provider. */
                provider?: components["parameters"]["Provider"];
                /**
                 * @description Only this credential, a token, login or API key.
                 * @example my-test-token
                 */
                credential?: components["parameters"]["Credential"];
                /**
                 * @description Only to this recipient.
                 * @example 380671234567
                 */
                msisdn?: components["parameters"]["Msisdn"];
                /** @description Only those whose leg that counts now is on this channel. */
                channel?: components["parameters"]["Channel"];
                /**
                 * @description Only those whose text contains this. Case counts.
                 * @example code
                 */
                text?: components["parameters"]["Text"];
                /** @description Only those in this state now. */
                state?: components["parameters"]["State"];
                /**
                 * @description Only from this sender.
                 * @example Shop
                 */
                sender?: components["parameters"]["Sender"];
                /**
                 * @description Only those that a person would find by this: part of a text, a sender, the number or the provider's id, or our id. Case does not count.
                 * @example order 17
                 */
                search?: components["parameters"]["Search"];
                /** @description Only those that were accepted in this exchange of the journal. */
                exchange?: components["parameters"]["ExchangeOfMessage"];
                /** @description How many to give at most. */
                limit?: components["parameters"]["Limit"];
                /** @description The `next` of the page before. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageList"];
                };
            };
            400: components["responses"]["UnusableFilter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    countMessages: {
        parameters: {
            query?: {
                /** @description Only this provider. */
                provider?: components["parameters"]["Provider"];
                /**
                 * @description Only this credential, a token, login or API key.
                 * @example my-test-token
                 */
                credential?: components["parameters"]["Credential"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "messages": 3,
                     *       "accounts": [
                     *         {
                     *           "provider": "turbosms",
                     *           "credential": "my-test-token",
                     *           "messages": 3
                     *         }
                     *       ],
                     *       "providers": [
                     *         {
                     *           "provider": "turbosms",
                     *           "messages": 3
                     *         }
                     *       ],
                     *       "channels": [
                     *         {
                     *           "channel": "sms",
                     *           "messages": 2
                     *         },
                     *         {
                     *           "channel": "viber",
                     *           "messages": 1
                     *         }
                     *       ],
                     *       "states": [
                     *         {
                     *           "state": "delivered",
                     *           "messages": 3
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MessageCounts"];
                };
            };
            400: components["responses"]["UnknownProvider"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    waitForMessage: {
        parameters: {
            query?: {
                /** @description Only this provider. */
                provider?: components["parameters"]["Provider"];
                /**
                 * @description Only this credential, a token, login or API key.
                 * @example my-test-token
                 */
                credential?: components["parameters"]["Credential"];
                /**
                 * @description Only to this recipient.
                 * @example 380671234567
                 */
                msisdn?: components["parameters"]["Msisdn"];
                /** @description Only those whose leg that counts now is on this channel. */
                channel?: components["parameters"]["Channel"];
                /**
                 * @description Only those whose text contains this. Case counts.
                 * @example code
                 */
                text?: components["parameters"]["Text"];
                /** @description Only those in this state now. */
                state?: components["parameters"]["State"];
                /**
                 * @description Only from this sender.
                 * @example Shop
                 */
                sender?: components["parameters"]["Sender"];
                /**
                 * @description Only those that a person would find by this: part of a text, a sender, the number or the provider's id, or our id. Case does not count.
                 * @example order 17
                 */
                search?: components["parameters"]["Search"];
                /** @description Only those that were accepted in this exchange of the journal. */
                exchange?: components["parameters"]["ExchangeOfMessage"];
                /**
                 * @description How long to wait. Digits alone are milliseconds.
                 * @example 10s
                 */
                timeout?: string;
                /**
                 * @description A regular expression, applied to the text of the message. Its first group is what is taken out, or the whole match where it has none. The syntax is JavaScript's without look-around and back-references (RE2), so that no expression takes for ever.
                 * @example \d{4,6}
                 */
                extract?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "m1",
                     *       "provider": "turbosms",
                     *       "credential": "my-test-token",
                     *       "providerId": "f83f8868-5e46-c6cf-e4fb-615e5a293754",
                     *       "channel": "sms",
                     *       "msisdn": "380500000001",
                     *       "sender": "Shop",
                     *       "text": "Ваш код: 4821",
                     *       "encoding": "ucs-2",
                     *       "parts": 1,
                     *       "price": "0.34",
                     *       "state": "enroute",
                     *       "acceptedAt": "2026-03-01T10:00:00.000Z",
                     *       "scheduledAt": null,
                     *       "exchangeId": 1,
                     *       "hints": [],
                     *       "legs": [
                     *         {
                     *           "channel": "sms",
                     *           "sender": "Shop",
                     *           "text": "Ваш код: 4821",
                     *           "encoding": "ucs-2",
                     *           "parts": 1,
                     *           "price": "0.34",
                     *           "state": "enroute",
                     *           "reason": null,
                     *           "startsAt": "2026-03-01T10:00:00.000Z",
                     *           "reports": {
                     *             "read": false,
                     *             "click": false
                     *           },
                     *           "content": {},
                     *           "timeline": [
                     *             {
                     *               "at": "2026-03-01T10:00:00.000Z",
                     *               "state": "scheduled",
                     *               "reason": null
                     *             },
                     *             {
                     *               "at": "2026-03-01T10:00:01.000Z",
                     *               "state": "enroute",
                     *               "reason": null
                     *             },
                     *             {
                     *               "at": "2026-03-01T10:00:05.000Z",
                     *               "state": "delivered",
                     *               "reason": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "extracted": "4821"
                     *     }
                     */
                    "application/json": components["schemas"]["WaitedMessage"];
                };
            };
            /** @description A filter, a span or a pattern that cannot be used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "extract: the pattern code (\\d{4} cannot be used: missing closing ): `code (\\d{4}`. Write a regular expression's source alone, such as \\d{4,6}.",
                     *       "issues": [
                     *         {
                     *           "path": "extract",
                     *           "message": "e.g. \\d{4,6}"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The time is up and nothing fits. */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "No message fitted within 10s; compare the filters with the messages in `nearest`, or wait longer with `timeout`.",
                     *       "nearest": [
                     *         {
                     *           "id": "m1",
                     *           "provider": "turbosms",
                     *           "credential": "my-test-token",
                     *           "providerId": "f83f8868-5e46-c6cf-e4fb-615e5a293754",
                     *           "channel": "sms",
                     *           "msisdn": "380500000001",
                     *           "sender": "Shop",
                     *           "text": "Ваш код: 4821",
                     *           "encoding": "ucs-2",
                     *           "parts": 1,
                     *           "price": "0.34",
                     *           "state": "delivered",
                     *           "acceptedAt": "2026-03-01T10:00:00.000Z",
                     *           "scheduledAt": null,
                     *           "exchangeId": 1,
                     *           "hints": [],
                     *           "legs": [
                     *             {
                     *               "channel": "sms",
                     *               "sender": "Shop",
                     *               "text": "Ваш код: 4821",
                     *               "encoding": "ucs-2",
                     *               "parts": 1,
                     *               "price": "0.34",
                     *               "state": "delivered",
                     *               "reason": null,
                     *               "startsAt": "2026-03-01T10:00:00.000Z",
                     *               "reports": {
                     *                 "read": false,
                     *                 "click": false
                     *               },
                     *               "content": {},
                     *               "timeline": [
                     *                 {
                     *                   "at": "2026-03-01T10:00:00.000Z",
                     *                   "state": "scheduled",
                     *                   "reason": null
                     *                 },
                     *                 {
                     *                   "at": "2026-03-01T10:00:01.000Z",
                     *                   "state": "enroute",
                     *                   "reason": null
                     *                 },
                     *                 {
                     *                   "at": "2026-03-01T10:00:05.000Z",
                     *                   "state": "delivered",
                     *                   "reason": null
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WaitTimeout"];
                };
            };
            503: components["responses"]["Crowded"];
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The sandbox's id of the message, or the provider's where only one message has it.
                 * @example m1
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Message"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchMessage"];
            409: components["responses"]["SharedId"];
        };
    };
    forceState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The sandbox's id of the message, or the provider's where only one message has it.
                 * @example m1
                 */
                id: components["parameters"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateChange"];
            };
        };
        responses: {
            200: components["responses"]["Message"];
            /** @description Not a state. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "\"sent\" is no state; take one of scheduled, enroute, delivered, read, clicked, expired, undeliverable, rejected, unknown, deleted.",
                     *       "issues": [
                     *         {
                     *           "path": "state",
                     *           "message": "is no state"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchMessage"];
            409: components["responses"]["SharedId"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            503: components["responses"]["NotKept"];
        };
    };
    addInbound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "provider": "turbosms",
                 *       "credential": "my-test-token",
                 *       "from": "380671234567",
                 *       "to": "Shop",
                 *       "text": "Так, чекаю"
                 *     }
                 */
                "application/json": components["schemas"]["InboundDraft"];
            };
        };
        responses: {
            /** @description Taken in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "chatId": 1,
                     *       "messageId": 3,
                     *       "provider": "turbosms",
                     *       "credential": "my-test-token",
                     *       "from": "380671234567",
                     *       "to": "Shop",
                     *       "text": "Так, чекаю",
                     *       "at": "2026-03-01T10:05:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Inbound"];
                };
            };
            /** @description Not an inbound message, or the provider has nowhere to put one. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "The message was not taken in; correct the keys named in `issues`.",
                     *       "issues": [
                     *         {
                     *           "path": "from",
                     *           "message": "is no number; write digits only, such as 380671234567"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            503: components["responses"]["NotKept"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description Only this provider. */
                provider?: components["parameters"]["Provider"];
                /**
                 * @description Only this credential, a token, login or API key.
                 * @example my-test-token
                 */
                credential?: components["parameters"]["Credential"];
                /**
                 * @description Only to this recipient.
                 * @example 380671234567
                 */
                msisdn?: components["parameters"]["Msisdn"];
                /**
                 * @description Only from this sender.
                 * @example Shop
                 */
                sender?: components["parameters"]["Sender"];
                /** @description Only those in which the recipient has written, or only those in which not. */
                answered?: "true" | "false";
                /** @description How many to give at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chats that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversations": [
                     *         {
                     *           "id": 1,
                     *           "provider": "turbosms",
                     *           "credential": "my-test-token",
                     *           "sender": "Shop",
                     *           "msisdn": "380671234567",
                     *           "name": "380671234567",
                     *           "createdAt": "2026-03-01T10:00:00.000Z",
                     *           "lastAt": "2026-03-01T10:05:00.000Z",
                     *           "sessionEndsAt": "2026-03-02T10:05:00.000Z",
                     *           "size": 2,
                     *           "last": {
                     *             "id": 2,
                     *             "at": "2026-03-01T10:05:00.000Z",
                     *             "direction": "in",
                     *             "text": "Так, чекаю",
                     *             "file": null,
                     *             "button": null,
                     *             "seen": false,
                     *             "messageId": null,
                     *             "state": null
                     *           }
                     *         }
                     *       ],
                     *       "more": false
                     *     }
                     */
                    "application/json": components["schemas"]["ConversationList"];
                };
            };
            400: components["responses"]["UnusableFilter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's slug. */
                provider: components["parameters"]["ProviderInPath"];
                /**
                 * @description Its token, login or API key, percent-encoded.
                 * @example my-test-token
                 */
                credential: components["parameters"]["CredentialInPath"];
                /** @description The id of the chat. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat, its messages oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeConversation"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description No such provider, account or chat. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "This account has no chat \"7\". GET /__admin/conversations lists them."
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listJournal: {
        parameters: {
            query?: {
                /** @description Only this provider. */
                provider?: components["parameters"]["Provider"];
                /**
                 * @description Only this credential, a token, login or API key.
                 * @example my-test-token
                 */
                credential?: components["parameters"]["Credential"];
                /**
                 * @description Only of this operation, as the provider's spec writes it.
                 * @example POST /message/send.json
                 */
                operation?: components["parameters"]["Operation"];
                /** @description Only those of which this came. */
                outcome?: components["parameters"]["OutcomeOfExchange"];
                /** @description What the program itself called the request, in the header `X-Request-Id`. */
                requestId?: components["parameters"]["RequestId"];
                /**
                 * @description Only those whose reply held this answer, by its name or code.
                 * @example REQUIRED_TOKEN
                 */
                answer?: components["parameters"]["AnswerOfExchange"];
                /** @description The id of the first exchange. */
                from?: components["parameters"]["FromExchange"];
                /** @description The id of the last exchange. */
                to?: components["parameters"]["ToExchange"];
                /** @description Only those in which a message to this recipient was accepted. */
                msisdn?: components["parameters"]["MessageMsisdn"];
                /** @description Only those in which a message was accepted that is on this channel now. */
                channel?: components["parameters"]["MessageChannel"];
                /** @description Only those in which a message was accepted whose text contains this. */
                text?: components["parameters"]["MessageText"];
                /** @description Only those in which a message was accepted that is in this state now. */
                state?: components["parameters"]["MessageState"];
                /** @description Only those in which a message from this sender was accepted. */
                sender?: components["parameters"]["MessageSender"];
                /** @description Only those in which a message was accepted that a person would find by this. */
                search?: components["parameters"]["MessageSearch"];
                /** @description How many to give at most. */
                limit?: components["parameters"]["Limit"];
                /** @description The `next` of the page before. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of exchanges. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeList"];
                };
            };
            400: components["responses"]["UnusableFilter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    clearJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Empty. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query names something. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "The query cannot be used: there is no \"provider\" here, nor anything else.",
                     *       "issues": [
                     *         {
                     *           "path": "",
                     *           "message": "there is no \"provider\" here, nor anything else"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["NotKept"];
        };
    };
    getExchange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The number of the exchange. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchange. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exchange"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description There is none, or none any more. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "The journal has no exchange \"9\". The oldest ones go when it is full."
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getJournalHar: {
        parameters: {
            query?: {
                /** @description Only this provider. */
                provider?: components["parameters"]["Provider"];
                /**
                 * @description Only this credential, a token, login or API key.
                 * @example my-test-token
                 */
                credential?: components["parameters"]["Credential"];
                /**
                 * @description Only of this operation, as the provider's spec writes it.
                 * @example POST /message/send.json
                 */
                operation?: components["parameters"]["Operation"];
                /** @description Only those of which this came. */
                outcome?: components["parameters"]["OutcomeOfExchange"];
                /** @description What the program itself called the request, in the header `X-Request-Id`. */
                requestId?: components["parameters"]["RequestId"];
                /**
                 * @description Only those whose reply held this answer, by its name or code.
                 * @example REQUIRED_TOKEN
                 */
                answer?: components["parameters"]["AnswerOfExchange"];
                /** @description The id of the first exchange. */
                from?: components["parameters"]["FromExchange"];
                /** @description The id of the last exchange. */
                to?: components["parameters"]["ToExchange"];
                /** @description Only those in which a message to this recipient was accepted. */
                msisdn?: components["parameters"]["MessageMsisdn"];
                /** @description Only those in which a message was accepted that is on this channel now. */
                channel?: components["parameters"]["MessageChannel"];
                /** @description Only those in which a message was accepted whose text contains this. */
                text?: components["parameters"]["MessageText"];
                /** @description Only those in which a message was accepted that is in this state now. */
                state?: components["parameters"]["MessageState"];
                /** @description Only those in which a message from this sender was accepted. */
                sender?: components["parameters"]["MessageSender"];
                /** @description Only those in which a message was accepted that a person would find by this. */
                search?: components["parameters"]["MessageSearch"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "log": {
                     *         "version": "1.2",
                     *         "creator": {
                     *           "name": "holub",
                     *           "version": "0.1.0"
                     *         },
                     *         "entries": [
                     *           {
                     *             "startedDateTime": "2026-03-01T10:00:00.000Z",
                     *             "time": 0,
                     *             "request": {
                     *               "method": "POST",
                     *               "url": "http://localhost:8380/turbosms/user/balance.json",
                     *               "httpVersion": "HTTP/1.1",
                     *               "cookies": [],
                     *               "headers": [
                     *                 {
                     *                   "name": "content-type",
                     *                   "value": "application/json"
                     *                 }
                     *               ],
                     *               "queryString": [],
                     *               "postData": {
                     *                 "mimeType": "application/json",
                     *                 "text": "{}"
                     *               },
                     *               "headersSize": -1,
                     *               "bodySize": 2
                     *             },
                     *             "response": {
                     *               "status": 200,
                     *               "statusText": "OK",
                     *               "httpVersion": "HTTP/1.1",
                     *               "cookies": [],
                     *               "headers": [
                     *                 {
                     *                   "name": "content-type",
                     *                   "value": "application/json"
                     *                 }
                     *               ],
                     *               "content": {
                     *                 "size": 79,
                     *                 "mimeType": "application/json",
                     *                 "text": "{\"response_code\":103,\"response_status\":\"REQUIRED_TOKEN\",\"response_result\":null}"
                     *               },
                     *               "redirectURL": "",
                     *               "headersSize": -1,
                     *               "bodySize": 79
                     *             },
                     *             "cache": {},
                     *             "timings": {
                     *               "send": 0,
                     *               "wait": 0,
                     *               "receive": 0
                     *             },
                     *             "comment": "refused: REQUIRED_TOKEN"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Har"];
                };
            };
            400: components["responses"]["UnusableFilter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getJournalScenario: {
        parameters: {
            query?: {
                /** @description Only this provider. */
                provider?: components["parameters"]["Provider"];
                /**
                 * @description Only this credential, a token, login or API key.
                 * @example my-test-token
                 */
                credential?: components["parameters"]["Credential"];
                /**
                 * @description Only of this operation, as the provider's spec writes it.
                 * @example POST /message/send.json
                 */
                operation?: components["parameters"]["Operation"];
                /** @description Only those of which this came. */
                outcome?: components["parameters"]["OutcomeOfExchange"];
                /** @description What the program itself called the request, in the header `X-Request-Id`. */
                requestId?: components["parameters"]["RequestId"];
                /**
                 * @description Only those whose reply held this answer, by its name or code.
                 * @example REQUIRED_TOKEN
                 */
                answer?: components["parameters"]["AnswerOfExchange"];
                /** @description The id of the first exchange. */
                from?: components["parameters"]["FromExchange"];
                /** @description The id of the last exchange. */
                to?: components["parameters"]["ToExchange"];
                /** @description Only those in which a message to this recipient was accepted. */
                msisdn?: components["parameters"]["MessageMsisdn"];
                /** @description Only those in which a message was accepted that is on this channel now. */
                channel?: components["parameters"]["MessageChannel"];
                /** @description Only those in which a message was accepted whose text contains this. */
                text?: components["parameters"]["MessageText"];
                /** @description Only those in which a message was accepted that is in this state now. */
                state?: components["parameters"]["MessageState"];
                /** @description Only those in which a message from this sender was accepted. */
                sender?: components["parameters"]["MessageSender"];
                /** @description Only those in which a message was accepted that a person would find by this. */
                search?: components["parameters"]["MessageSearch"];
                /** @description What the scenario is called. */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example name: Recorded on 2026-03-02
                     *     world: { clock: { now: '2026-03-02T10:00:00.000Z' }, seed: 1 }
                     *     steps:
                     *       - request: { provider: turbosms, method: GET, path: /user/balance.json }
                     *         expect: { status: 200 }
                     */
                    "application/yaml": string;
                };
            };
            400: components["responses"]["UnusableFilter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listNearMisses: {
        parameters: {
            query?: {
                /** @description How many to give at most. */
                limit?: components["parameters"]["Limit"];
                /** @description The `next` of the page before. */
                after?: components["parameters"]["After"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unmatched exchanges of the journal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": null,
                     *       "nearMisses": [
                     *         {
                     *           "id": 7,
                     *           "at": "2026-03-01T10:00:09.000Z",
                     *           "provider": "turbosms",
                     *           "operation": null,
                     *           "credential": null,
                     *           "outcome": "unmatched",
                     *           "answers": [
                     *             "INVALID_REQUEST"
                     *           ],
                     *           "explained": [],
                     *           "messages": 0,
                     *           "hint": "There is no POST /messages/send.json; POST /message/send.json comes nearest.",
                     *           "faults": [],
                     *           "nearMisses": [
                     *             "POST /message/send.json"
                     *           ],
                     *           "request": {
                     *             "method": "POST",
                     *             "url": "/turbosms/messages/send.json",
                     *             "host": "localhost:8380",
                     *             "headers": {
                     *               "content-type": "application/json"
                     *             },
                     *             "body": "{}",
                     *             "bodyEncoding": "utf-8"
                     *           },
                     *           "reply": {
                     *             "status": 200,
                     *             "headers": {
                     *               "content-type": "application/json"
                     *             },
                     *             "body": "{\"response_code\":300,\"response_status\":\"INVALID_REQUEST\",\"response_result\":null}",
                     *             "bodyEncoding": "utf-8"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["NearMissList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of their arming. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "faults": [
                     *         {
                     *           "id": "f1",
                     *           "match": {
                     *             "provider": "octotoo",
                     *             "operation": "POST /sms-v3"
                     *           },
                     *           "kind": "connection-reset",
                     *           "times": 1,
                     *           "hits": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FaultList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    armFault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaultDraft"];
            };
        };
        responses: {
            /** @description Armed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "f2",
                     *       "match": {
                     *         "provider": "turbosms",
                     *         "operation": "POST /message/send.json",
                     *         "msisdn": "380671234567"
                     *       },
                     *       "kind": "answer",
                     *       "answer": "NOT_ALLOWED_MESSAGE_DUPLICATE",
                     *       "hits": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            /** @description Not a fault, or an answer that the provider does not have or has several of. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            503: components["responses"]["NotKept"];
        };
    };
    clearFaults: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None is armed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The query names something. Nothing was done. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "The query cannot be used: there is no \"provider\" here, nor anything else.",
                     *       "issues": [
                     *         {
                     *           "path": "",
                     *           "message": "there is no \"provider\" here, nor anything else"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["NotKept"];
        };
    };
    getFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example f1 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The fault, with how often it has hit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "f1",
                     *       "match": {
                     *         "provider": "octotoo"
                     *       },
                     *       "kind": "status",
                     *       "status": 503,
                     *       "probability": 0.5,
                     *       "hits": 12
                     *     }
                     */
                    "application/json": components["schemas"]["Fault"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchFault"];
        };
    };
    removeFault: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example f1 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Disarmed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NoSuchFault"];
            503: components["responses"]["NotKept"];
        };
    };
    listAnswers: {
        parameters: {
            query?: {
                /** @description Only this provider. */
                provider?: components["parameters"]["Provider"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answers, by provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "answers": [
                     *         {
                     *           "provider": "turbosms",
                     *           "name": "REQUIRED_TOKEN",
                     *           "code": 103,
                     *           "http": 200,
                     *           "text": "The request bears no token.",
                     *           "scope": "global",
                     *           "evidence": "client",
                     *           "verifiedAt": null,
                     *           "cases": [
                     *             "no-token"
                     *           ],
                     *           "unproven": null,
                     *           "howTo": "Call any operation without a token.",
                     *           "requests": [
                     *             "curl -X POST http://localhost:8380/turbosms/user/balance.json"
                     *           ]
                     *         },
                     *         {
                     *           "provider": "octotoo",
                     *           "name": "state-delivered",
                     *           "code": null,
                     *           "http": null,
                     *           "text": "The phone has the message.",
                     *           "scope": "state",
                     *           "evidence": "documented",
                     *           "verifiedAt": null,
                     *           "cases": [],
                     *           "unproven": "only a message that costs money shows it",
                     *           "howTo": "Send to 380500000000, or force the state of a message.",
                     *           "requests": []
                     *         }
                     *       ],
                     *       "operations": [
                     *         {
                     *           "provider": "turbosms",
                     *           "operation": "POST /user/balance.json",
                     *           "evidence": "documented",
                     *           "verifiedAt": null,
                     *           "cases": [
                     *             "balance-is-a-number",
                     *             "no-token"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AnswerList"];
                };
            };
            400: components["responses"]["UnknownProvider"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By the names of their files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scenarios": [
                     *         {
                     *           "file": "one-time-code.yaml",
                     *           "name": "A one-time code is delivered",
                     *           "about": null,
                     *           "steps": 4,
                     *           "providers": [
                     *             "turbosms"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    loadScenario: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Scenario"];
        responses: {
            /** @description Loaded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "A one-time code is delivered",
                     *       "accounts": 1,
                     *       "outcomes": 1,
                     *       "replies": 0,
                     *       "faults": [
                     *         "f1"
                     *       ],
                     *       "clock": {
                     *         "now": "2026-03-02T10:00:00.000Z",
                     *         "mode": "frozen",
                     *         "pace": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoadedScenario"];
                };
            };
            400: components["responses"]["BadScenario"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            503: components["responses"]["NotKept"];
        };
    };
    getScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example one-time-code.yaml */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scenario, to be loaded or replayed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is none of that name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "There is no scenario \"mine.yaml\". GET /__admin/scenarios lists them."
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    replayScenario: {
        parameters: {
            query?: {
                /** @description Whether everything goes back to the start first. */
                reset?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Scenario"];
        responses: {
            /** @description Played. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "A one-time code is delivered",
                     *       "passed": false,
                     *       "steps": [
                     *         {
                     *           "number": 1,
                     *           "name": "expect messages",
                     *           "line": 12,
                     *           "column": 5,
                     *           "result": "failed",
                     *           "failures": [
                     *             {
                     *               "line": 15,
                     *               "column": 17,
                     *               "path": "expect.messages.newest.state",
                     *               "message": "expect.messages.newest.state: expected \"delivered\", got \"enroute\"",
                     *               "expected": "\"delivered\"",
                     *               "actual": "\"enroute\""
                     *             }
                     *           ],
                     *           "tookMs": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReplayReport"];
                };
            };
            400: components["responses"]["BadScenario"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
        };
    };
    listFirstMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The providers, in the order in which paths without a prefix are looked up. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstMessageList"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    sendFirstMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provider's slug. */
                provider: components["parameters"]["ProviderInPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FirstMessageDraft"];
            };
        };
        responses: {
            /** @description Sent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentFirstMessage"];
                };
            };
            /** @description Not such a message. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownProvider"];
            /** @description The journal was emptied meanwhile. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
        };
    };
    playDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Played. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "A day of four businesses",
                     *       "beganAt": "2026-03-02T05:30:00.000Z",
                     *       "exchanges": 82,
                     *       "messages": 104,
                     *       "clock": {
                     *         "now": "2026-03-02T19:30:00.000Z",
                     *         "mode": "real",
                     *         "pace": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PlayedDemo"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getSpec: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The slug of a provider, or `admin`, and `.json`.
                 * @example turbosms.json
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The spec. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description There is none of that name. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole world, to be kept and put back as it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "format": "holub-snapshot-1",
                     *       "clock": {
                     *         "now": 1772359200000,
                     *         "mode": "frozen",
                     *         "pace": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "format": "holub-snapshot-1",
                 *       "clock": {
                 *         "now": 1772359200000,
                 *         "mode": "frozen",
                 *         "pace": 1
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description Restored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not a snapshot. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "This is no snapshot; send a document as GET /__admin/snapshot gave it.",
                     *       "issues": [
                     *         {
                     *           "path": "format",
                     *           "message": "must be \"holub-snapshot-1\""
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            503: components["responses"]["NotKept"];
        };
    };
    getUsage: {
        parameters: {
            query?: {
                /** @description Only this provider. */
                provider?: components["parameters"]["Provider"];
                /**
                 * @description Only this credential, a token, login or API key.
                 * @example my-test-token
                 */
                credential?: components["parameters"]["Credential"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By account, and in all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accounts": [
                     *         {
                     *           "provider": "turbosms",
                     *           "credential": "my-test-token",
                     *           "currency": "UAH",
                     *           "messages": 2,
                     *           "parts": 2,
                     *           "cost": "0.94",
                     *           "byChannel": [
                     *             {
                     *               "channel": "sms",
                     *               "messages": 1,
                     *               "legs": 1,
                     *               "parts": 1,
                     *               "cost": "0.34"
                     *             },
                     *             {
                     *               "channel": "viber",
                     *               "messages": 1,
                     *               "legs": 1,
                     *               "parts": 1,
                     *               "cost": "0.60"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "byProvider": [
                     *         {
                     *           "provider": "turbosms",
                     *           "currency": "UAH",
                     *           "messages": 2,
                     *           "legs": 2,
                     *           "parts": 2,
                     *           "cost": "0.94"
                     *         }
                     *       ],
                     *       "byChannel": [
                     *         {
                     *           "channel": "sms",
                     *           "messages": 1,
                     *           "legs": 1,
                     *           "parts": 1,
                     *           "cost": "0.34"
                     *         },
                     *         {
                     *           "channel": "viber",
                     *           "messages": 1,
                     *           "legs": 1,
                     *           "parts": 1,
                     *           "cost": "0.60"
                     *         }
                     *       ],
                     *       "oneTooMany": [],
                     *       "total": {
                     *         "messages": 2,
                     *         "parts": 2,
                     *         "cost": "0.94"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Usage"];
                };
            };
            400: components["responses"]["UnknownProvider"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # HELP holub_exchanges_total Requests of providers, by what came of them.
                     *     # TYPE holub_exchanges_total counter
                     *     holub_exchanges_total{provider="turbosms",operation="POST /message/send.json",outcome="answered"} 3
                     */
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    watchEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only these events, joined by commas, and `ready`.
                 * @example accepted,state
                 */
                only?: string;
                /** @description The `id` to go on from, for clients that cannot set the header. */
                since?: string;
            };
            header?: {
                /** @description The `id` to go on from. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. Each event, once read, is an `Event`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example event: ready
                     *     data: {"resumed":false}
                     *     id: 1
                     *
                     *     event: inbound
                     *     data: {"chatId":1,"messageId":3,"provider":"turbosms","credential":"my-test-token","from":"380671234567","to":"Shop","text":"Так","at":"2026-03-01T10:05:00.000Z"}
                     *     id: 2
                     */
                    "text/event-stream": string;
                };
            };
            /** @description An event that there is not. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "There is no event \"sent\". Use some of: accepted, state, inbound, exchange, refused, fault, changed."
                     *     }
                     */
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["Crowded"];
        };
    };
}
