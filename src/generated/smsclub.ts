// Generated from specs/smsclub.yaml; do not edit.

export interface paths {
    "/vibers/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a Viber message
         * @description Sends one text to up to 500 numbers. `senderSms` with `messageSms` adds the SMS fallback; `is_2way` opens chats or,
         *     with `chat_id`, writes into one.
         *
         *     The first refusal answers, in this order: account 460, sender 461, text 462, array and count 400, SMS pair 400,
         *     button pair 400, picture 400, dates 400, lifetime 400, numbers 463, SMS sender 466, SMS text 467, money 464 and 468.
         *     A refused request stores nothing and costs nothing.
         */
        post: operations["sendViber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vibers/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * States of Viber messages
         * @description Answers an object keyed by message id. Unknown ids, and those of other accounts, are left out; when none is known
         *     the map is `[]`.
         */
        post: operations["getViberStatuses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vibers/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages of a chat
         * @description Thirty messages a page, oldest first. Nothing is pushed: what the recipient writes is found here as `incoming`.
         *     A page past the end is empty.
         */
        get: operations["getChat"];
        put?: never;
        /**
         * Send a two-way Viber message
         * @description As `POST /vibers/send`, always two-way. Some clients send two-way messages here.
         */
        post: operations["sendViberChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vibers/chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List of chats
         * @description Thirty chats a page, newest first. A page past the end is empty.
         */
        get: operations["listChats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vibers/originator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Viber sender names
         * @description The account's alpha names for Viber.
         */
        get: operations["listViberSenders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sms/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one SMS text to many
         * @description A bad field refuses the request with 400. A bad phone does not: it is listed in `add_info` of a 200, and where no
         *     phone is good there is no `info`.
         */
        post: operations["sendSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/sms/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send each phone its own SMS text
         * @description Answers as `POST /sms/send`.
         */
        post: operations["sendSmsEach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sms/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * States of SMS messages
         * @description Unknown ids among known ones are left out. When none is known, `add_info` is one sentence.
         */
        post: operations["getSmsStatuses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sms/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Balance, by GET
         * @description As `POST /sms/balance`.
         */
        get: operations["getBalanceByGet"];
        put?: never;
        /**
         * Balance
         * @description Takes no fields. Clients send no body, `null`, `[]` or `{}`.
         */
        post: operations["getBalance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sms/originator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * SMS sender names, by GET
         * @description As `POST /sms/originator`.
         */
        get: operations["listSmsSendersByGet"];
        put?: never;
        /**
         * SMS sender names
         * @description Takes no fields. A fresh account has two names; clients send from the first.
         */
        post: operations["listSmsSenders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/originators/registration-originators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a sender name
         * @description The name goes to moderation. Octotoo has a call of the same path with other fields and answers.
         */
        post: operations["registerSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/originators/stat-originators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * States of sender names
         * @description One name, or all of the account's. A name that is not known answers `[]`.
         */
        post: operations["getSenderStates"];
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
        /**
         * @description A number as written by the client. Plus, spaces and brackets are stripped; a local `0980000001` becomes
         *     `380980000001`. Well-formed is 12 digits from `380`, or 8 to 15 digits of another country.
         */
        PhoneIn: string | number;
        /** @description An id as issued; an integer is taken as well. */
        IdIn: string | number;
        /** @description A chat's id as issued; an integer is taken as well. */
        ChatIdIn: string | number;
        /** @description A switch. */
        Flag: boolean | (1 | "1" | "true");
        /** @description A decimal id, printed as a string. */
        Id: string;
        /** @description Digits without a plus. */
        Msisdn: string;
        /** @description Kyiv wall time. The zone is assumed. */
        DateTime: string;
        /**
         * @description The main state of a Viber message.
         * @enum {string}
         */
        ViberState: "Pending" | "Sent" | "Delivered" | "Expired" | "Undeliverable" | "Rejected";
        /**
         * @description What else is known of a Viber message. Which word goes with which state is assumed.
         * @enum {string}
         */
        ViberAdditionalState: "Read" | "Blocked by the recipient" | "Not registered" | "Mailing lists are not supported" | "Black list" | "Spamming" | "Censorship" | "Invalid number of the recipient" | "Prohibited operator";
        /**
         * @description The state of the SMS leg.
         * @enum {string}
         */
        ViberSmsState: "Pending" | "Sent" | "Delivered" | "Expired" | "Undeliverable" | "Rejected";
        /**
         * @description The state of an SMS.
         * @enum {string}
         */
        SmsState: "ENROUTE" | "DELIVRD" | "EXPIRED" | "UNDELIV" | "REJECTD";
        /**
         * @description Where a sender name stands. One word has a stop inside.
         * @enum {string}
         */
        SenderState: "Being moderated" | "Awaiting moderation by operator" | "Approved" | "Rejected" | "Waiting for Additional. Information";
        /**
         * @description `outcoming` (so spelled) was sent by the client, `incoming` by the recipient.
         * @enum {string}
         */
        ChatMessageType: "outcoming" | "incoming";
        /** @description What a message carries, to numbers or into a chat. */
        ViberContent: {
            /** @description The Viber text. A limit exists but is not documented; 1000 code points is assumed. */
            message: string;
            /**
             * @description Seconds to try: from 60 for one number, from 3600 for many, to 86000. Clients send up to 86400; above 86000 it
             *     counts as 86000. The default is assumed.
             * @default 86000
             */
            lifetime?: number;
            /** @description The picture. Meant for use with the button pair; alone it is accepted too. */
            picture_url?: string;
            /**
             * @deprecated
             * @description The name that the provider's table prints for `picture_url`; taken as it.
             */
            picture_ur?: string;
            /** @description The button's text; with `button_url` or not at all. */
            button_txt?: string;
            /** @description What the button opens; with `button_txt` or not at all. */
            button_url?: string;
            /** @description The alpha name of the SMS fallback; with `messageSms` or not at all. */
            senderSms?: string;
            /** @description The text of the SMS fallback; with `senderSms` or not at all. */
            messageSms?: string;
            /** @description Start, Unix seconds, 08:00 to 20:00 in Kyiv; with `mgr_end_time` or not at all. A past start is now. */
            mgr_plan_date?: number;
            /** @description End, Unix seconds, 08:00 to 20:00 in Kyiv, not before the start; with `mgr_plan_date` or not at all. */
            mgr_end_time?: number;
        };
        /** @description A message to numbers. */
        ViberMessage: components["schemas"]["ViberContent"] & {
            /** @description The Viber alpha name, case-sensitive. */
            sender: string;
            /** @description The recipients. A number given twice is one message. */
            phones: components["schemas"]["PhoneIn"][];
            /**
             * @description Opens a chat for each number, or goes on with the one there is, and answers its id.
             * @default false
             */
            is_2way?: components["schemas"]["Flag"];
        };
        /** @description A message into a chat, from the chat's sender to its recipient. `sender` and `phones`, if sent, are ignored. */
        ViberChatReply: components["schemas"]["ViberContent"] & {
            /**
             * @description Must mean yes.
             * @enum {unknown}
             */
            is_2way: true | 1 | "1" | "true";
            /** @description The chat. */
            chat_id: components["schemas"]["ChatIdIn"];
        };
        /** @description Ids to ask about. */
        ViberStatusRequest: {
            /** @description Message ids. No more than 500 are recommended; more are answered too. */
            messageIds: components["schemas"]["IdIn"][];
        };
        /** @description One text to many phones. */
        SmsMessage: {
            /** @description The SMS alpha name, case-sensitive. */
            src_addr: string;
            /** @description The recipients. */
            phone: components["schemas"]["PhoneIn"][] | string;
            /** @description The text. Characters outside the BMP reach the phone as `?`. */
            message: string;
            lifetime?: components["schemas"]["SmsLifetime"];
            /** @description A referral id. */
            integration_id?: string | number;
        };
        /** @description A text for each phone. */
        SmsMessages: {
            /** @description The SMS alpha name, case-sensitive. */
            src_addr: string;
            /** @description Phones with their texts. */
            data_message: {
                phone: components["schemas"]["PhoneIn"];
                /** @description The text for this phone. */
                message: string;
            }[];
            lifetime?: components["schemas"]["SmsLifetime"];
        };
        /**
         * @description Minutes to try. The range is not known; the default is assumed.
         * @default 60
         */
        SmsLifetime: number;
        /** @description Ids to ask about. */
        SmsStatusRequest: {
            /** @description Message ids. */
            id_sms: components["schemas"]["IdIn"][];
        };
        /** @description What moderation wants to know. Only the name is asked for. */
        SenderRegistration: {
            /** @description The alpha name. `originator` in its place is taken too. */
            sender_id: string;
            /**
             * @deprecated
             * @description Octotoo's word for `sender_id`; taken as it.
             */
            originator?: string;
            /**
             * @description A sole trader or a company.
             * @enum {string}
             */
            company_type?: "fop" | "tov";
            /** @description The legal name. */
            company?: string;
            /** @description The taxpayer's number; `""` for none. */
            inn?: string | number;
            /** @description The company register's code; `""` for none. */
            okpo?: string | number;
            /** @description What the messages are for. */
            subject?: string;
            /** @description What the company does. */
            description?: string;
            /** @description The company's site. */
            site?: string;
        };
        /** @description One name, or nothing for all. */
        SenderStatesRequest: {
            /** @description The alpha name. */
            sender_id?: string;
        };
        /** @description What the framework answers in place of an operation. Trust the four keys, not the sentence. */
        Exception: {
            /** @description The status in words. Clients take its presence as a failure. */
            name: string;
            /** @description A sentence. */
            message: string;
            /**
             * @description Always 0.
             * @constant
             */
            code: 0;
            /**
             * @description The HTTP status again.
             * @enum {integer}
             */
            status: 400 | 401 | 404 | 405 | 429 | 453 | 500;
        };
        /** @description Why a Viber request was refused, by key. */
        ViberRefusal: {
            errorRequest: {
                errors: components["schemas"]["ViberErrors"];
            };
        };
        /** @description Sentences by key. The first eight keys are documented; a refusal without one of them uses the field's name. */
        ViberErrors: {
            account?: components["schemas"]["Sentences"];
            systemError?: components["schemas"]["Sentences"];
            noMoney?: components["schemas"]["Sentences"];
            anyCorrectPhones?: components["schemas"]["Sentences"];
            text?: components["schemas"]["Sentences"];
            upload_img?: components["schemas"]["Sentences"];
            sender?: components["schemas"]["Sentences"];
            SMS?: components["schemas"]["Sentences"];
            phones?: components["schemas"]["Sentences"];
            button_txt?: components["schemas"]["Sentences"];
            mgr_plan_date?: components["schemas"]["Sentences"];
            mgr_end_time?: components["schemas"]["Sentences"];
            lifetime?: components["schemas"]["Sentences"];
            chat_id?: components["schemas"]["Sentences"];
            messageIds?: components["schemas"]["Sentences"];
        };
        /** @description Always an array, mostly of one. */
        Sentences: string[];
        /** @description The messages taken and the numbers that were not. */
        ViberSendAnswer: {
            successfulRequest: {
                requestData: {
                    /** @description In the order sent. Empty only when every number was on the black list. */
                    messages: components["schemas"]["ViberSent"][];
                    additionalInfo?: components["schemas"]["ViberAdditionalInfo"];
                };
            };
        };
        /** @description One message taken. */
        ViberSent: {
            number: components["schemas"]["Msisdn"];
            /** @description The message's id, one for both legs. */
            id: components["schemas"]["Id"];
            /** @description The chat's id; only where `is_2way` came without a `chat_id`. */
            chat_id?: components["schemas"]["Id"];
        };
        /** @description Numbers that were not taken, as the client wrote them. Absent, or an empty array, when there are none. */
        ViberAdditionalInfo: {
            /** @description Malformed numbers. */
            incorrectPhones?: string[];
            /** @description Numbers on the black list. */
            blackList?: string[];
        } | unknown[];
        /** @description States by message id. */
        ViberStatusAnswer: {
            successfulRequest: {
                /** @description Message id to state. */
                requestData: {
                    [key: string]: components["schemas"]["ViberStatus"];
                } | unknown[];
            };
        };
        /** @description The state of one message. All three keys are always there. */
        ViberStatus: {
            status: components["schemas"]["ViberState"];
            /** @description Null when there is nothing to add. The prose of the provider calls it `additionalStatus`. */
            additionStatus: components["schemas"]["ViberAdditionalState"] | null;
            /** @description Null when there is no SMS leg, or it has not begun. */
            smsStatus: components["schemas"]["ViberSmsState"] | null;
        };
        /** @description A chat with one page of its messages. */
        ChatAnswer: {
            successfulRequest: {
                requestData: {
                    chat: components["schemas"]["Chat"];
                };
            };
        };
        /** @description A chat of one sender and one recipient. */
        Chat: {
            /**
             * Format: int64
             * @description The recipient's number, an integer here and a string in the list.
             */
            recipient: number;
            /** @description The sender name. */
            source_address: string;
            creation_date: components["schemas"]["DateTime"];
            /** @description Oldest first. */
            messages: components["schemas"]["ChatMessage"][];
        };
        /** @description One message of a chat. */
        ChatMessage: {
            /** @description The text. */
            text: string;
            date: components["schemas"]["DateTime"];
            type: components["schemas"]["ChatMessageType"];
        };
        /** @description One page of chats. */
        ChatsAnswer: {
            successfulRequest: {
                requestData: {
                    /** @description Newest first. */
                    chats: components["schemas"]["ChatListed"][];
                };
            };
        };
        /** @description A chat in the list. */
        ChatListed: {
            chat_id: components["schemas"]["Id"];
            /** @description The recipient's number, a string here and an integer in the chat. */
            recipient: components["schemas"]["Msisdn"];
            creation_date: components["schemas"]["DateTime"];
        };
        /** @description Viber sender names. */
        ViberSendersAnswer: {
            successfulRequest: {
                /** @description The names. */
                requestData: string[];
            };
        };
        /** @description The messages taken and the phones that were not. At least one of the two is there. */
        SmsSendAnswer: {
            success_request: {
                /** @description Message id to phone. (Octotoo maps the other way.) Absent when no phone was good. */
                info?: {
                    [key: string]: components["schemas"]["Msisdn"];
                };
                /** @description Phone, as sent, to the reason why it was not taken. Absent when all were. */
                add_info?: {
                    [key: string]: string;
                };
            };
        };
        /** @description A refusal inside the success envelope, by field. */
        SmsRefusal: {
            success_request: {
                add_info: {
                    /** @description The sender name is wrong. */
                    src_addr?: string;
                    /** @description No phones, or too many. */
                    phone?: string;
                    /** @description No text, or one that is not allowed. */
                    message?: string;
                    /** @description The account may not send. */
                    account?: string;
                    /** @description The balance does not cover it. */
                    balance?: string;
                };
            };
        };
        /** @description States by message id, or a sentence when no id is known. */
        SmsStatusAnswer: {
            /** @description One of the two. */
            success_request: {
                /** @description Message id to state. */
                info: {
                    [key: string]: components["schemas"]["SmsState"];
                };
            } | {
                /** @description A sentence, not a map. */
                add_info: string;
            };
        };
        /** @description Too many ids. */
        SmsIdsRefusal: {
            success_request: {
                add_info: {
                    /** @description A sentence. */
                    id_sms: string;
                };
            };
        };
        /** @description The balance. */
        BalanceAnswer: {
            success_request: {
                info: {
                    /**
                     * @description The amount, a string with four decimals. Below zero when the SMS of a Viber message started after its
                     *     money was spent.
                     */
                    money: string;
                    /**
                     * @description The hryvnia.
                     * @enum {string}
                     */
                    currency: "UAH";
                };
            };
        };
        /** @description SMS sender names. */
        SmsSendersAnswer: {
            success_request: {
                /** @description The names. Clients take the first. */
                info: string[];
            };
        };
        /** @description A name taken for moderation. */
        RegistrationAnswer: {
            success_request: {
                info: {
                    /** @description The name. */
                    originator: string;
                    /**
                     * @description Its first state.
                     * @enum {string}
                     */
                    status: "Being moderated";
                };
            };
        };
        /** @description A refused registration, in the form known from Octotoo. */
        RegistrationRefusal: {
            error_request: {
                /** @description A sentence. */
                originator: string;
            };
        };
        /** @description States by sender name. */
        SenderStatesAnswer: {
            success_request: {
                /** @description Name to state, or an empty map. */
                info: {
                    [key: string]: components["schemas"]["SenderState"];
                } | unknown[];
            };
        };
    };
    responses: {
        /** @description No token, an empty one or one that is not known. The status is documented, its body is assumed. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Exception"];
            };
        };
        /** @description More than 9 calls in one second. The status is documented, its body is assumed. No `Retry-After` is sent. */
        TooManyRequests: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Exception"];
            };
        };
        /** @description The body is not JSON. */
        BadJson: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Exception"];
            };
        };
        /** @description The path is not known. From a known path this comes only when the answer was armed. */
        PageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Exception"];
            };
        };
        /** @description The path is known, the method is not. The sentence and `Allow` list the methods of that path. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Exception"];
            };
        };
        /** @description The service is down for a while. The status is documented (any 5xx), its body is assumed. */
        ServerError: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Exception"];
            };
        };
        /** @description Any other 5xx. Nothing is known of its body. */
        OtherServerError: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description A field is wrong, or the body is not JSON. Status and sentences are documented; which belong together, and the keys
         *     `button_txt`, `mgr_plan_date`, `mgr_end_time`, `phones`, `lifetime`, `chat_id` and `messageIds`, are assumed.
         */
        ViberBadRequest: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ViberRefusal"] | components["schemas"]["Exception"];
            };
        };
        /** @description The account may not send. Key and status are documented apart; the pair is assumed. */
        AccountUnavailable: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ViberRefusal"];
            };
        };
        /** @description The Viber name is missing, unknown or inactive. The pair of key and status is assumed. */
        SenderIncorrect: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ViberRefusal"];
            };
        };
        /** @description The text is blank, too long or not allowed. The pair of key and status is assumed. */
        TextIncorrect: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ViberRefusal"];
            };
        };
        /** @description Not one well-formed number. The pair of key and status is assumed. */
        NoValidPhone: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ViberRefusal"];
            };
        };
        /** @description The balance does not cover the Viber messages. The pair of key and status is assumed. */
        NoMoney: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ViberRefusal"];
            };
        };
        /** @description Something broke on the provider's side; worth a retry. The pair of key and status is assumed. */
        SystemError: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ViberRefusal"];
            };
        };
        /** @description The SMS name is unknown or inactive. Status and sentence are documented, the key is assumed. */
        SmsSenderIncorrect: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ViberRefusal"];
            };
        };
        /** @description The SMS text is not allowed. The status is documented, key and sentence are assumed. */
        SmsTextIncorrect: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ViberRefusal"];
            };
        };
        /**
         * @description The balance covers the Viber messages, not the SMS that may follow. The status is documented, key and sentence are
         *     assumed.
         */
        NoMoneyForSms: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ViberRefusal"];
            };
        };
        /** @description Taken, wholly, in part or not at all; `add_info` names the phones that were not. */
        SmsSent: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SmsSendAnswer"];
            };
        };
        /** @description A field is wrong, the account may not send, or the body is not JSON. */
        SmsBadRequest: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SmsRefusal"] | components["schemas"]["Exception"];
            };
        };
        /**
         * @description The same text to the same phone within 2 minutes. Only where the account refuses duplicates, which a fresh one does
         *     not. Clients know the status; the body is assumed.
         */
        DuplicateMessage: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Exception"];
            };
        };
        /** @description The balance. */
        Balance: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BalanceAnswer"];
            };
        };
        /** @description The account's SMS names. */
        SmsSenders: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SmsSendersAnswer"];
            };
        };
    };
    parameters: {
        /**
         * @description Page number from 1, thirty rows each. A value that is no page counts as 1.
         * @example 2
         */
        Page: number;
    };
    requestBodies: {
        /** @description No fields. Often an empty chunked body with a JSON content type. */
        Nothing: {
            content: {
                "application/json": Record<string, unknown> | unknown[] | null;
            };
        };
    };
    headers: {
        /**
         * @description Calls allowed in one second. On every authenticated answer, unless the account has no quota.
         * @example 9
         */
        "X-Rate-Limit-Limit": number;
        /**
         * @description Calls left in this second.
         * @example 8
         */
        "X-Rate-Limit-Remaining": number;
        /**
         * @description Seconds until calls are allowed again; 0 while some are left.
         * @example 0
         */
        "X-Rate-Limit-Reset": number;
        /**
         * @description The challenge, always `Bearer realm="api"`.
         * @example Bearer realm="api"
         */
        "WWW-Authenticate": string;
        /**
         * @description The methods that this path knows.
         * @example POST
         */
        Allow: string;
        /** @description Holub's own, never sent by the provider. Says why, where a person would wonder (a frozen clock). */
        "X-Sandbox-Hint": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    sendViber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A message, a message into a chat or, from some clients, a list of ids (answered as `/vibers/status`). */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViberMessage"] | components["schemas"]["ViberChatReply"] | components["schemas"]["ViberStatusRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["ViberMessage"] | components["schemas"]["ViberChatReply"] | components["schemas"]["ViberStatusRequest"];
            };
        };
        responses: {
            /** @description Taken, wholly or in part. For a list of ids, their states. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViberSendAnswer"] | components["schemas"]["ViberStatusAnswer"];
                };
            };
            400: components["responses"]["ViberBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            460: components["responses"]["AccountUnavailable"];
            461: components["responses"]["SenderIncorrect"];
            462: components["responses"]["TextIncorrect"];
            463: components["responses"]["NoValidPhone"];
            464: components["responses"]["NoMoney"];
            465: components["responses"]["SystemError"];
            466: components["responses"]["SmsSenderIncorrect"];
            467: components["responses"]["SmsTextIncorrect"];
            468: components["responses"]["NoMoneyForSms"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    getViberStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViberStatusRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["ViberStatusRequest"];
            };
        };
        responses: {
            /** @description The states of the ids that are known. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViberStatusAnswer"];
                };
            };
            /** @description No ids, not an array, or broken JSON. The status is documented, its bodies are assumed. */
            400: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViberRefusal"] | components["schemas"]["Exception"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    getChat: {
        parameters: {
            query: {
                /**
                 * @description The chat's id.
                 * @example 57
                 */
                chat_id: string;
                /**
                 * @description Page number from 1, thirty rows each. A value that is no page counts as 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat with one page of its messages. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatAnswer"];
                };
            };
            /** @description The chat's id is missing. */
            400: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such chat in this account. */
            404: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Exception"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    sendViberChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViberMessage"] | components["schemas"]["ViberChatReply"];
                "application/x-www-form-urlencoded": components["schemas"]["ViberMessage"] | components["schemas"]["ViberChatReply"];
            };
        };
        responses: {
            /** @description Taken, wholly or in part. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViberSendAnswer"];
                };
            };
            400: components["responses"]["ViberBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            460: components["responses"]["AccountUnavailable"];
            461: components["responses"]["SenderIncorrect"];
            462: components["responses"]["TextIncorrect"];
            463: components["responses"]["NoValidPhone"];
            464: components["responses"]["NoMoney"];
            465: components["responses"]["SystemError"];
            466: components["responses"]["SmsSenderIncorrect"];
            467: components["responses"]["SmsTextIncorrect"];
            468: components["responses"]["NoMoneyForSms"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    listChats: {
        parameters: {
            query?: {
                /**
                 * @description Page number from 1, thirty rows each. A value that is no page counts as 1.
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the account's chats. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    listViberSenders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViberSendersAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    sendSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsMessage"];
                "application/x-www-form-urlencoded": components["schemas"]["SmsMessage"];
            };
        };
        responses: {
            200: components["responses"]["SmsSent"];
            400: components["responses"]["SmsBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            453: components["responses"]["DuplicateMessage"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    sendSmsEach: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsMessages"];
                "application/x-www-form-urlencoded": components["schemas"]["SmsMessages"];
            };
        };
        responses: {
            200: components["responses"]["SmsSent"];
            400: components["responses"]["SmsBadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            453: components["responses"]["DuplicateMessage"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    getSmsStatuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsStatusRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["SmsStatusRequest"];
            };
        };
        responses: {
            /** @description The states of the ids that are known, or a sentence. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsStatusAnswer"];
                };
            };
            /** @description More than 100 ids, or broken JSON. */
            400: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsIdsRefusal"] | components["schemas"]["Exception"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    getBalanceByGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Balance"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    getBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Nothing"];
        responses: {
            200: components["responses"]["Balance"];
            400: components["responses"]["BadJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    listSmsSendersByGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SmsSenders"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    listSmsSenders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["Nothing"];
        responses: {
            200: components["responses"]["SmsSenders"];
            400: components["responses"]["BadJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    registerSender: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SenderRegistration"];
                "application/x-www-form-urlencoded": components["schemas"]["SenderRegistration"];
            };
        };
        responses: {
            /** @description Taken for moderation. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationAnswer"];
                };
            };
            /** @description No name was given, or broken JSON. */
            400: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationRefusal"] | components["schemas"]["Exception"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
    getSenderStates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SenderStatesRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["SenderStatesRequest"];
            };
        };
        responses: {
            /** @description Names and their states. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SenderStatesAnswer"];
                };
            };
            400: components["responses"]["BadJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            "5XX": components["responses"]["OtherServerError"];
        };
    };
}
