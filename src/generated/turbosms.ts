// Generated from specs/turbosms.yaml; do not edit.

export interface paths {
    "/message/ping.json": components["pathItems"]["MessagePing"];
    "/message/ping": components["pathItems"]["MessagePing"];
    "/chat/ping.json": components["pathItems"]["ChatPing"];
    "/chat/ping": components["pathItems"]["ChatPing"];
    "/user/ping.json": components["pathItems"]["UserPing"];
    "/user/ping": components["pathItems"]["UserPing"];
    "/file/ping.json": components["pathItems"]["FilePing"];
    "/file/ping": components["pathItems"]["FilePing"];
    "/message/send.json": components["pathItems"]["MessageSend"];
    "/message/send": components["pathItems"]["MessageSend"];
    "/message/sendmulti.json": components["pathItems"]["MessageSendmulti"];
    "/message/sendmulti": components["pathItems"]["MessageSendmulti"];
    "/message/status.json": components["pathItems"]["MessageStatus"];
    "/message/status": components["pathItems"]["MessageStatus"];
    "/message/details.json": components["pathItems"]["MessageDetails"];
    "/message/details": components["pathItems"]["MessageDetails"];
    "/chat/senders.json": components["pathItems"]["ChatSenders"];
    "/chat/senders": components["pathItems"]["ChatSenders"];
    "/chat/recipients.json": components["pathItems"]["ChatRecipients"];
    "/chat/recipients": components["pathItems"]["ChatRecipients"];
    "/chat/sessions.json": components["pathItems"]["ChatSessions"];
    "/chat/sessions": components["pathItems"]["ChatSessions"];
    "/chat/messages.json": components["pathItems"]["ChatMessages"];
    "/chat/messages": components["pathItems"]["ChatMessages"];
    "/chat/send.json": components["pathItems"]["ChatSend"];
    "/chat/send": components["pathItems"]["ChatSend"];
    "/user/balance.json": components["pathItems"]["UserBalance"];
    "/user/balance": components["pathItems"]["UserBalance"];
    "/file/add.json": components["pathItems"]["FileAdd"];
    "/file/add": components["pathItems"]["FileAdd"];
    "/file/details.json": components["pathItems"]["FileDetails"];
    "/file/details": components["pathItems"]["FileDetails"];
}
export interface webhooks {
    DLR_SMS_API: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * SMS delivery report
         * @description An SMS sent over this API changed state. The sandbox sends one for the final state (`assumed`).
         */
        post: operations["onSmsReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    DLR_VIBER_API: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Viber delivery report
         * @description A Viber message sent over this API changed state. The sandbox sends one for `READ` and one for the final state (`assumed`).
         */
        post: operations["onViberReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    DLR_VIBER_SESSION: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Session message report
         * @description A session message changed state.
         */
        post: operations["onSessionReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    INBOX_VIBER_SESSION: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Incoming Viber message
         * @description Somebody wrote to a two-way Viber sender.
         */
        post: operations["onInboundMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    VIBER_BUTTON_CLICK: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Button click
         * @description Somebody clicked the button of a Viber message.
         */
        post: operations["onButtonClick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    DLR_SMS_SQL: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * SMS report of the SQL gateway
         * @description Never sent by the sandbox.
         */
        post: operations["onSqlReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    DLR_SMS_SOAP: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * SMS report of the SOAP gateway
         * @description Never sent by the sandbox.
         */
        post: operations["onSoapReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    DLR_SMS_SMPP: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * SMS report of the SMPP gateway
         * @description Never sent by the sandbox.
         */
        post: operations["onSmppReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description All 69 answer codes, in the order of `ResponseStatus`.
         * @enum {integer}
         */
        ResponseCode: 0 | 1 | 103 | 104 | 105 | 106 | 107 | 200 | 201 | 202 | 203 | 204 | 205 | 206 | 300 | 301 | 302 | 303 | 304 | 305 | 306 | 307 | 308 | 309 | 310 | 311 | 312 | 313 | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 419 | 420 | 421 | 422 | 423 | 424 | 425 | 426 | 427 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 800 | 801 | 802 | 803 | 999;
        /**
         * @description The names of all 69 answer codes, in the order of `ResponseCode`. No other name ever occurs.
         * @enum {string}
         */
        ResponseStatus: "OK" | "PONG" | "REQUIRED_TOKEN" | "REQUIRED_CONTENT" | "REQUIRED_AUTH" | "REQUIRED_ACTIVE_USER" | "REQUIRED_VIBER_SESSION" | "REQUIRED_MESSAGE_SENDER" | "REQUIRED_MESSAGE_TEXT" | "REQUIRED_MESSAGE_RECIPIENT" | "REQUIRED_BALANCE" | "REQUIRED_MESSAGE_BUTTON" | "REQUIRED_MESSAGE_BUTTON_CAPTION" | "REQUIRED_MESSAGE_BUTTON_ACTION" | "INVALID_REQUEST" | "INVALID_TOKEN" | "INVALID_MESSAGE_SENDER" | "INVALID_START_TIME" | "INVALID_MESSAGE_TEXT" | "INVALID_PHONE" | "INVALID_TTL" | "INVALID_MESSAGE_ID" | "INVALID_FILE_ID" | "INVALID_SENDER_ID" | "INVALID_CHAT_ID" | "INVALID_SESSION_ID" | "INVALID_PAGE" | "INVALID_ROWS" | "NOT_ALLOWED_MESSAGE_SENDER" | "NOT_ALLOWED_MESSAGE_SENDER_NOT_ACTIVE" | "NOT_ALLOWED_MESSAGE_IMAGE" | "NOT_ALLOWED_START_TIME" | "NOT_ALLOWED_NUMBER_STOPLIST" | "NOT_ALLOWED_RECIPIENTS_LIMIT" | "NOT_ALLOWED_RECIPIENT_COUNTRY" | "NOT_ALLOWED_RECIPIENT_DUPLICATE" | "NOT_ALLOWED_MESSAGE_BUTTON_TEXT_LENGTH" | "NOT_ALLOWED_MESSAGE_TTL" | "NOT_ALLOWED_MESSAGE_TRANSACTION_CONTENT" | "NOT_ALLOWED_MESSAGE_DATA" | "NOT_ALLOWED_MESSAGE_TEXT" | "NOT_ALLOWED_MESSAGE_TEXT_LENGTH" | "NOT_ALLOWED_MESSAGE_ID" | "NOT_ALLOWED_MESSAGE_TRANSACTION_SENDER" | "NOT_ALLOWED_MESSAGE_TRANSACTION_PATTERN" | "NOT_ALLOWED_FILE_ID" | "NOT_ALLOWED_FILE_EMPTY" | "NOT_ALLOWED_FILE_TYPE" | "NOT_ALLOWED_FILE_SIZE" | "NOT_ALLOWED_MESSAGE_TRAFFIC_TYPE" | "NOT_ALLOWED_SESSION_OUTBOX_LIMIT" | "NOT_ALLOWED_FILE_NAME_LENGTH" | "NOT_ALLOWED_PERMISSION" | "NOT_ALLOWED_TEST_NUMBER" | "NOT_ALLOWED_TEST_MESSAGES_LIMIT" | "NOT_ALLOWED_MESSAGE_DUPLICATE" | "FAILED_CONVERT_RESULT2JSON" | "FAILED_CONVERT_RESULT2XML" | "FAILED_PARSE_BODY" | "FAILED_SMS_SEND" | "FAILED_VIBER_SEND" | "FAILED_SAVE_IMAGE" | "FAILED_SAVE_FILE" | "FAILED_DUPLICATE_REQUEST" | "SUCCESS_MESSAGE_ACCEPTED" | "SUCCESS_MESSAGE_SENT" | "SUCCESS_MESSAGE_PARTIAL_ACCEPTED" | "SUCCESS_MESSAGE_PARTIAL_SENT" | "FATAL_ERROR";
        /**
         * @description The codes that refuse one row. The document shows 406 and 414 in rows, client code 404 and 427; the others are placed here by their meaning.
         * @enum {integer}
         */
        RowRefusalCode: 305 | 307 | 404 | 406 | 407 | 414 | 425 | 427 | 503 | 504;
        /**
         * @description The names of the codes that refuse one row, in the order of `RowRefusalCode`.
         * @enum {string}
         */
        RowRefusalStatus: "INVALID_PHONE" | "INVALID_MESSAGE_ID" | "NOT_ALLOWED_NUMBER_STOPLIST" | "NOT_ALLOWED_RECIPIENT_COUNTRY" | "NOT_ALLOWED_RECIPIENT_DUPLICATE" | "NOT_ALLOWED_MESSAGE_ID" | "NOT_ALLOWED_TEST_NUMBER" | "NOT_ALLOWED_MESSAGE_DUPLICATE" | "FAILED_SMS_SEND" | "FAILED_VIBER_SEND";
        /**
         * @description How far a message has come.
         *
         *     - `Queued`: waiting, not sent yet
         *     - `Accepted`: handed to the network, which has not answered yet
         *     - `Sent`: on its way
         *     - `Delivered`: with the receiver
         *     - `Read`: read, Viber only
         *     - `Expired`: its lifetime ran out
         *     - `Undelivered`: could not be delivered
         *     - `Rejected`: turned away
         *     - `Unknown`: nobody can tell
         *     - `Failed`: could not be sent
         *     - `Cancelled`: cancelled, and the money is back
         * @enum {string}
         */
        MessageStatus: "Queued" | "Accepted" | "Sent" | "Delivered" | "Read" | "Expired" | "Undelivered" | "Rejected" | "Unknown" | "Failed" | "Cancelled";
        /**
         * @description Why Viber turned a message away; empty in every other case.
         *
         *     - `SRVC_NOT_VIBER_USER`: the number is not in Viber
         *     - `SRVC_USER_BLOCKED`: the person blocked this sender or all business messages
         *     - `SRVC_NO_SUITABLE_DEVICE`: the person's Viber cannot show business messages
         * @enum {string}
         */
        RejectedStatus: "" | "SRVC_NOT_VIBER_USER" | "SRVC_USER_BLOCKED" | "SRVC_NO_SUITABLE_DEVICE";
        /**
         * @description `OK` is active, `frozen` is not.
         * @enum {string}
         */
        SenderStatus: "OK" | "frozen";
        /**
         * @description `Inbox` was received, `Outbox` was sent.
         * @enum {string}
         */
        ChatMessageType: "Inbox" | "Outbox";
        /**
         * @description State words of the webhooks, which differ from those of `message/status`. Final: `DELIVRD`, `READ`, `UNDELIV`, `REJECTD`, `EXPIRED`. Open: `Sent`, `In Queue`, `In Process`.
         * @enum {string}
         */
        ReportWord: "DELIVRD" | "READ" | "UNDELIV" | "REJECTD" | "EXPIRED" | "Sent" | "In Queue" | "In Process";
        /** @description Id of a sent message, a lower-case UUID. Both legs of a hybrid share it. */
        MessageId: string;
        /** @description Number of a sender, chat, session or chat message. */
        ObjectId: number;
        /** @description Number of an uploaded file, from `file/add`. */
        FileId: number;
        /** @description Date and time, Kyiv wall clock. */
        KyivDateTime: string;
        /** @description Date and time, Kyiv wall clock, or `null` when it has not come. */
        KyivDateTimeOrNull: string | null;
        /** @description Date and time, Kyiv wall clock, or an empty string when there is none. */
        KyivDateTimeOrEmpty: string;
        /** @description A date. */
        KyivDate: string;
        /**
         * @description 1 for yes, 0 for no.
         * @enum {integer}
         */
        ZeroOrOne: 0 | 1;
        /** @description An amount in the account's currency, always a JSON number. */
        Money: number;
        /**
         * @description 1 is yes; anything else, or nothing, is no.
         * @enum {integer}
         */
        Flag: 0 | 1;
        /** @description The caller's own number for this call. The same value on the same method within 14 days runs nothing and gives 507 with the first result. */
        SequenceId: string;
        /** @description An alpha name for SMS or a Viber sender, active in the account. */
        SenderName: string;
        /** @description Text of up to ten SMS parts, which is 1521 Latin or 661 Cyrillic characters. */
        SmsText: string;
        /** @description Text of up to 1000 characters. */
        ViberText: string;
        /** @description Text of a session message; the limit is that of Viber. */
        SessionText: string;
        /** @description When to send, at most 14 days ahead. */
        StartTime: string | number;
        /**
         * @description Seconds in which the Viber message must arrive. In JSON it must be an integer, not a string.
         * @default 3600
         */
        ViberTtl: number;
        /**
         * Format: uri
         * @description Address of a picture. Ignored when `file_id` is a picture.
         */
        ImageUrl: string;
        /** @description Text of a button, up to 30 characters; or name of a file, up to 25 Latin characters, or 12 when any is Cyrillic (`assumed`). */
        Caption: string;
        /**
         * Format: uri
         * @description Address that the button opens.
         */
        ActionUrl: string;
        /**
         * Format: uri
         * @description Address of a file. The name in it must end in one of the known extensions.
         */
        FileUrl: string;
        /** @description Name of a file as the receiver sees it. */
        FileName: string;
        /** @description A file as a data URL (RFC 2397), base64 or plain, up to 3 MB decoded. */
        DataUrl: string;
        /**
         * @description Page number, counted from 1.
         * @default 1
         */
        Page: number;
        /**
         * @description Rows on a page.
         * @default 30
         */
        Rows: number;
        /** @description A phone number in international form, digits only, `380XXXXXXXXX` for Ukraine. */
        RecipientNumber: string;
        /** @description The receivers; a list even for one. */
        Recipients: components["schemas"]["RecipientNumber"][];
        /** @description The receivers by position, `recipients[0]`, `recipients[1]` and so on. */
        RecipientsByIndex: {
            [key: string]: components["schemas"]["RecipientNumber"];
        };
        /** @description Message ids; a list even for one. No limit is documented. */
        MessageIds: components["schemas"]["MessageId"][];
        /** @description Message ids by position, `messages[0]`, `messages[1]` and so on. */
        MessageIdsByIndex: {
            [key: string]: components["schemas"]["MessageId"];
        };
        FormToken: {
            /** @description The token, when it comes in the form. */
            token?: string;
        };
        NoDataRequest: {
            sequence_id?: components["schemas"]["SequenceId"];
        };
        /** @description The SMS. What is missing here is taken from the global parameters. */
        SmsPart: {
            sender?: components["schemas"]["SenderName"];
            text?: components["schemas"]["SmsText"];
            start_time?: components["schemas"]["StartTime"];
            /** @description Another name for `start_time`. */
            start_date?: components["schemas"]["StartTime"];
            /** @description 1 makes it a flash message. */
            is_flash?: components["schemas"]["Flag"];
            /** @description Receivers, joined with the global ones. */
            recipients?: components["schemas"]["Recipients"];
        };
        /**
         * @description The Viber message. What is missing here is taken from the global parameters. The shapes:
         *
         *     - `text`: plain
         *     - `text` + `caption` + `action`, with or without `image_url`: a button, promotional
         *     - `image_url` alone, or `file_id` of a picture alone: a picture, promotional price
         *     - `file_id` + `caption`, no `text`, `action`, `image_url`: a file named by `caption`, transactional price
         *     - `text` + `file_id` + `caption`, no `action`: the file is behind the button, promotional price
         */
        ViberPart: {
            sender?: components["schemas"]["SenderName"];
            text?: components["schemas"]["ViberText"];
            start_time?: components["schemas"]["StartTime"];
            /** @description Another name for `start_time`. */
            start_date?: components["schemas"]["StartTime"];
            ttl?: components["schemas"]["ViberTtl"];
            image_url?: components["schemas"]["ImageUrl"];
            caption?: components["schemas"]["Caption"];
            action?: components["schemas"]["ActionUrl"];
            file_id?: components["schemas"]["FileId"];
            /** @description 1 counts clicks on the button. */
            count_clicks?: components["schemas"]["Flag"];
            /** @description 1 makes it transactional, anything else promotional. Text only, not from a shared sender, and for Ukrainian numbers only after a registered template. */
            is_transactional?: components["schemas"]["Flag"];
            /** @description Receivers, joined with the global ones. */
            recipients?: components["schemas"]["Recipients"];
        };
        /** @description Shared by both notations of a send request. A value here holds for every channel without its own. */
        SendCommon: {
            sender?: components["schemas"]["SenderName"];
            text?: components["schemas"]["SmsText"];
            start_time?: components["schemas"]["StartTime"];
            /** @description Another name for `start_time`, which wins when both are given (`assumed`). */
            start_date?: components["schemas"]["StartTime"];
            /** @description SMS only. 1 makes it a flash message. */
            is_flash?: components["schemas"]["Flag"];
            ttl?: components["schemas"]["ViberTtl"];
            image_url?: components["schemas"]["ImageUrl"];
            caption?: components["schemas"]["Caption"];
            action?: components["schemas"]["ActionUrl"];
            file_id?: components["schemas"]["FileId"];
            /** @description Viber only. 1 counts clicks on the button. */
            count_clicks?: components["schemas"]["Flag"];
            /** @description Viber only. 1 makes it transactional. */
            is_transactional?: components["schemas"]["Flag"];
            sms?: components["schemas"]["SmsPart"];
            viber?: components["schemas"]["ViberPart"];
            sequence_id?: components["schemas"]["SequenceId"];
        };
        /** @description A send request as JSON. Both channels together make a hybrid; Viber goes first. */
        SendRequest: components["schemas"]["SendCommon"] & {
            recipients: components["schemas"]["Recipients"];
        };
        /** @description A send request in bracketed names, for query and form. */
        SendFormRequest: components["schemas"]["SendCommon"] & {
            recipients?: components["schemas"]["RecipientsByIndex"];
            /** @description The same list with empty brackets. */
            "recipients[]"?: components["schemas"]["Recipients"];
        };
        /** @description Keys of the caller's choice, each with a send request. No limit on keys is documented. */
        SendMultiRequest: {
            /** @description A string under this key numbers the whole call. */
            sequence_id?: components["schemas"]["SequenceId"];
        } & {
            [key: string]: components["schemas"]["SendRequest"];
        };
        /** @description The same in bracketed names, such as `first[sms][text]`. */
        SendMultiFormRequest: {
            /** @description The token, when it comes in the form. */
            token?: string;
            /** @description A string under this key numbers the whole call. */
            sequence_id?: components["schemas"]["SequenceId"];
        } & {
            [key: string]: components["schemas"]["SendFormRequest"];
        };
        MessagesRequest: {
            messages: components["schemas"]["MessageIds"];
            sequence_id?: components["schemas"]["SequenceId"];
        };
        MessagesFormRequest: {
            messages?: components["schemas"]["MessageIdsByIndex"];
            /** @description The same list with empty brackets. */
            "messages[]"?: components["schemas"]["MessageIds"];
            sequence_id?: components["schemas"]["SequenceId"];
        };
        ChatRecipientsRequest: {
            /** @description Number of the sender. This or `sender`. */
            sender_id?: components["schemas"]["ObjectId"];
            /** @description Name of the sender. This or `sender_id`. */
            sender?: components["schemas"]["SenderName"];
            page?: components["schemas"]["Page"];
            rows?: components["schemas"]["Rows"];
            /** @description 1 leaves only people with unread messages, at most 30 of them. */
            new_only?: components["schemas"]["Flag"];
            sequence_id?: components["schemas"]["SequenceId"];
        };
        ChatSessionsRequest: {
            /** @description Number of the chat. This or `session_id`. */
            chat_id?: components["schemas"]["ObjectId"];
            /** @description Number of one session. This or `chat_id`. */
            session_id?: components["schemas"]["ObjectId"];
            page?: components["schemas"]["Page"];
            /** @description Rows on a page. Limit and default are those of `chat/recipients`. */
            rows?: components["schemas"]["Rows"];
            sequence_id?: components["schemas"]["SequenceId"];
        };
        ChatMessagesRequest: {
            /** @description Number of the chat. Without it the messages of all chats come (`assumed`). */
            chat_id?: components["schemas"]["ObjectId"];
            page?: components["schemas"]["Page"];
            /** @description Rows on a page. Limit and default are those of `chat/recipients`. */
            rows?: components["schemas"]["Rows"];
            /** @description 1 gives all unread messages and switches the paging off. */
            new_only?: components["schemas"]["Flag"];
            /** @description Gives what came after this message, oldest first. */
            last_message_id?: components["schemas"]["ObjectId"];
            sequence_id?: components["schemas"]["SequenceId"];
        };
        ChatSendRequest: {
            /** @description Number of the chat to write into. */
            chat_id: components["schemas"]["ObjectId"];
            /** @description The text. Required when there is no file. */
            message?: components["schemas"]["SessionText"];
            /** @description A file as a data URL, together with `file_name`. */
            file_data?: components["schemas"]["DataUrl"];
            /** @description Address of a file, instead of `file_data`. */
            file_url?: components["schemas"]["FileUrl"];
            file_name?: components["schemas"]["FileName"];
            sequence_id?: components["schemas"]["SequenceId"];
        };
        FileAddRequest: {
            /** @description Where to fetch the file. This or `data`. */
            url?: components["schemas"]["FileUrl"];
            /** @description The file itself. This or `url`. */
            data?: components["schemas"]["DataUrl"];
            sequence_id?: components["schemas"]["SequenceId"];
        };
        FileDetailsRequest: {
            id: components["schemas"]["FileId"];
            sequence_id?: components["schemas"]["SequenceId"];
        };
        /** @description Answer of every `ping`; the code is 1 when all is well. */
        PingEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: null;
        };
        /** @description Answer of `message/send`. Rows come with the codes 800 to 803, with 507, and, when every receiver was refused, with the code of the first row (`assumed`). */
        SendEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: components["schemas"]["SendResult"] | null;
        };
        /** @description Answer of `message/sendmulti`. */
        SendMultiEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: components["schemas"]["SendMultiResult"] | null;
        };
        /** @description Answer of `message/status`. */
        StatusEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: components["schemas"]["StatusResult"] | null;
        };
        /** @description Answer of `message/details`. */
        DetailsEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: components["schemas"]["DetailsResult"] | null;
        };
        /** @description Answer of `chat/senders`. */
        ChatSendersEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: components["schemas"]["ChatSendersResult"] | null;
        };
        /** @description Answer of `chat/recipients`. */
        ChatRecipientsEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: components["schemas"]["ChatRecipientsResult"] | null;
        };
        /** @description Answer of `chat/sessions`. */
        ChatSessionsEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: components["schemas"]["ChatSessionsResult"] | null;
        };
        /** @description Answer of `chat/messages`. */
        ChatMessagesEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: components["schemas"]["ChatMessagesResult"] | null;
        };
        /** @description Answer of `chat/send`. */
        ChatSendEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: components["schemas"]["ChatSendResult"] | null;
        };
        /** @description Answer of `user/balance`. */
        BalanceEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: components["schemas"]["BalanceResult"] | null;
        };
        /** @description Answer of `file/add` and `file/details`. */
        FileEnvelope: {
            response_code: components["schemas"]["ResponseCode"];
            response_status: components["schemas"]["ResponseStatus"];
            response_result: components["schemas"]["FileResult"] | null;
        };
        /** @description A receiver whose message was created. */
        TakenRow: {
            /** @description The number in digits. */
            phone: string;
            message_id: components["schemas"]["MessageId"];
            /** @constant */
            response_code: 0;
            /** @constant */
            response_status: "OK";
        };
        /** @description A receiver who gets nothing, and why. */
        RefusedRow: {
            /** @description The number as it was understood. */
            phone: string;
            response_code: components["schemas"]["RowRefusalCode"];
            /** @description Always present, always `null`. */
            message_id: null;
            response_status: components["schemas"]["RowRefusalStatus"];
        };
        /** @description One row per receiver, in the order of the request. */
        SendResult: (components["schemas"]["TakenRow"] | components["schemas"]["RefusedRow"])[];
        /** @description A whole `message/send` answer under every key of the request, in the same order. */
        SendMultiResult: {
            [key: string]: components["schemas"]["SendEnvelope"];
        };
        /** @description A message whose last tried leg is SMS. */
        SmsStatusRow: {
            message_id: components["schemas"]["MessageId"];
            /** @constant */
            response_code: 0;
            /** @description The number in digits. */
            recipient: string;
            /** @description When it was sent; `null` while it is queued. */
            sent: components["schemas"]["KyivDateTimeOrNull"];
            /** @description When the status last changed. */
            updated: components["schemas"]["KyivDateTime"];
            status: components["schemas"]["MessageStatus"];
            /** @constant */
            type: "sms";
            /** @constant */
            response_status: "OK";
        };
        /** @description A message whose last tried leg is Viber. */
        ViberStatusRow: {
            message_id: components["schemas"]["MessageId"];
            /** @constant */
            response_code: 0;
            /** @description The number in digits. */
            recipient: string;
            /** @description When it was sent; `null` while it is queued. */
            sent: components["schemas"]["KyivDateTimeOrNull"];
            /** @description When the status last changed. A click does not count. */
            updated: components["schemas"]["KyivDateTime"];
            status: components["schemas"]["MessageStatus"];
            /** @constant */
            type: "viber";
            rejected_status: components["schemas"]["RejectedStatus"];
            /** @description When the button was clicked, or `null`. */
            click_time: components["schemas"]["KyivDateTimeOrNull"];
            /** @constant */
            response_status: "OK";
        };
        /** @description An id that is malformed or not the caller's. */
        RefusedStatusRow: {
            /** @description The id as it was sent. */
            message_id: string;
            response_code: components["schemas"]["RowRefusalCode"];
            response_status: components["schemas"]["RowRefusalStatus"];
        };
        /** @description One row per id, in the order of the request. */
        StatusResult: (components["schemas"]["SmsStatusRow"] | components["schemas"]["ViberStatusRow"] | components["schemas"]["RefusedStatusRow"])[];
        /** @description The SMS leg. */
        SmsDetails: {
            /** @description When the leg was created. */
            added: components["schemas"]["KyivDateTime"];
            /** @description The planned time, or `null`. */
            start: components["schemas"]["KyivDateTimeOrNull"];
            /** @description When it was sent; `null` while it is queued. */
            sent: components["schemas"]["KyivDateTimeOrNull"];
            /** @description When the status last changed. */
            updated: components["schemas"]["KyivDateTime"];
            /** @description The sender name. */
            sender: string;
            /** @description The text. */
            text: string;
            /** @description The number in digits. */
            recipient: string;
            status: components["schemas"]["MessageStatus"];
            /** @description What the leg costs. */
            price: components["schemas"]["Money"];
            /** @description SMS parts, which are what is paid for. */
            segments: number;
            /** @description Lifetime in seconds, 86400 for SMS. */
            ttl: number;
        };
        /** @description The Viber leg. */
        ViberDetails: {
            /** @description When the leg was created. */
            added: components["schemas"]["KyivDateTime"];
            /** @description The planned time, or `null`. */
            start: components["schemas"]["KyivDateTimeOrNull"];
            /** @description When it was sent; `null` while it is queued. */
            sent: components["schemas"]["KyivDateTimeOrNull"];
            /** @description When the status last changed. A click does not count. */
            updated: components["schemas"]["KyivDateTime"];
            /** @description The sender name. */
            sender: string;
            /** @description The text. */
            text: string;
            /** @description The number in digits. */
            recipient: string;
            status: components["schemas"]["MessageStatus"];
            rejected_status: components["schemas"]["RejectedStatus"];
            /** @description What the leg costs; 0 when it was rejected. */
            price: components["schemas"]["Money"];
            /** @description Lifetime in seconds. */
            ttl: number;
            /** @description Text of the button or name of the file, or empty. */
            caption: string;
            /** @description Address behind the button, or empty. */
            action: string;
            /** @description Number of the file, or 0. */
            file_id: number;
            /** @description When the button was clicked, or `null`. */
            click_time: components["schemas"]["KyivDateTimeOrNull"];
            is_transactional: components["schemas"]["ZeroOrOne"];
        };
        /** @description A message and its legs. The SMS leg of a hybrid appears once it has started. */
        FoundDetailsRow: {
            message_id: components["schemas"]["MessageId"];
            sms: components["schemas"]["SmsDetails"] | null;
            viber: components["schemas"]["ViberDetails"] | null;
            /** @constant */
            response_code: 0;
            /** @constant */
            response_status: "OK";
        };
        /** @description An id that is malformed or not the caller's. */
        RefusedDetailsRow: {
            /** @description The id as it was sent. */
            message_id: string;
            sms: null;
            viber: null;
            response_code: components["schemas"]["RowRefusalCode"];
            response_status: components["schemas"]["RowRefusalStatus"];
        };
        /** @description One row per id, in the order of the request. */
        DetailsResult: (components["schemas"]["FoundDetailsRow"] | components["schemas"]["RefusedDetailsRow"])[];
        /** @description A Viber sender of the account. */
        ChatSender: {
            /** @description Number of the sender. */
            id: components["schemas"]["ObjectId"];
            /** @description Its name. */
            name: string;
            status: components["schemas"]["SenderStatus"];
            /** @description Path of the logo on the provider's site. */
            logo_url: string;
            /** @description Since when it works. */
            start_date: components["schemas"]["KyivDate"];
            /** @description Set aside for later months. */
            reserve: components["schemas"]["Money"];
            /** @description Spent in this calendar month. */
            spent: components["schemas"]["Money"];
            /** @description Left for sending. */
            balance: components["schemas"]["Money"];
            /** @description Until when it is paid. */
            paid_date: components["schemas"]["KyivDate"];
            /** @description 1 when people can write back. */
            "2way": components["schemas"]["ZeroOrOne"];
            /** @description People with a chat, for two-way senders. */
            recipients: number;
            /** @description Unread incoming messages, for two-way senders. */
            unread_messages: number;
            /** @description Time of the last message, for two-way senders, or empty. */
            last_message_date: components["schemas"]["KyivDateTimeOrEmpty"];
        };
        /** @description All Viber senders of the account. */
        ChatSendersResult: components["schemas"]["ChatSender"][];
        /** @description A person who has a chat with the sender. */
        ChatRecipient: {
            /** @description Number of the chat. */
            chat_id: components["schemas"]["ObjectId"];
            /** @description The person's phone number in digits. */
            number: string;
            /** @description Card in the contact book, or 0. */
            contact_id: number;
            /** @description Name on that card, or empty. */
            name: string;
            /** @description Messages both ways, however they were sent. */
            total_messages: number;
            /** @description Unread incoming messages. */
            unread_messages: number;
            /** @description Time of the last message. */
            last_message_date: components["schemas"]["KyivDateTimeOrEmpty"];
        };
        /** @description One page of people. */
        ChatRecipientsResult: components["schemas"]["ChatRecipient"][];
        /** @description A paid session of 24 hours. */
        ChatSession: {
            /** @description Number of the session. */
            id: components["schemas"]["ObjectId"];
            /** @description What the session costs. */
            price: components["schemas"]["Money"];
            /** @description When it began. */
            started: components["schemas"]["KyivDateTime"];
            /** @description When it ended; `null` while it is open. */
            ended: components["schemas"]["KyivDateTimeOrNull"];
            /** @description Session messages sent. */
            sent_messages: number;
            /** @description How many of them in a row have no reply yet. */
            unreplied_messages: number;
        };
        /** @description One page of sessions, newest first. */
        ChatSessionsResult: components["schemas"]["ChatSession"][];
        /** @description A message of a chat. */
        ChatMessage: {
            /** @description Number of the message. */
            id: components["schemas"]["ObjectId"];
            /** @description Number of its chat. */
            chat_id: components["schemas"]["ObjectId"];
            /** @description When it was created. */
            added: components["schemas"]["KyivDateTime"];
            type: components["schemas"]["ChatMessageType"];
            /** @description The text, or empty. */
            message: string;
            status: components["schemas"]["MessageStatus"];
            /** @description Number of the file, or 0. */
            file_id: number;
            /** @description Address of the file, or empty. */
            file_url: string;
            /** @description Name of the file, or empty. */
            file_name: string;
            /** @description Text of the button, or empty. */
            button_caption: string;
            /** @description Address behind the button, or empty. */
            button_action: string;
            /** @description Number of the session, or 0 outside sessions. */
            session_id: number;
        };
        /** @description Newest first, except after `last_message_id`. */
        ChatMessagesResult: components["schemas"]["ChatMessage"][];
        /** @description The session message that was created. */
        ChatSendResult: {
            /** @description Its number in `chat/messages`. */
            message_id: components["schemas"]["ObjectId"];
        };
        /** @description The money of the account. */
        BalanceResult: {
            /** @description The balance, a JSON number and never a string. */
            balance: number;
        };
        /** @description An uploaded file. */
        FileResult: {
            id: components["schemas"]["FileId"];
            /** @description Public address of the file. */
            link: string;
            /** @description The address given at upload; empty for content (`assumed`). */
            source: string;
            /** @description Size in bytes. */
            size: number;
            /** @description When it was stored. */
            created: components["schemas"]["KyivDateTime"];
        };
        /** @description Id of the event, the same on every retry. Its form is not documented. */
        EventId: string | number;
        /** @description SHA1 in hex of the secret followed by the event id. The order of the two is not documented. */
        EventSignature: string;
        /** @description Number of the attempt. */
        EventTry: number;
        /** @description A delivery report of a sent message. */
        MessageReportEvent: {
            id: components["schemas"]["EventId"];
            signature: components["schemas"]["EventSignature"];
            /** @enum {string} */
            type: "DLR_SMS_API" | "DLR_VIBER_API" | "DLR_SMS_SQL" | "DLR_SMS_SOAP" | "DLR_SMS_SMPP";
            /** @description When the event happened. The format is not documented. */
            date: components["schemas"]["KyivDateTime"];
            try: components["schemas"]["EventTry"];
            data: components["schemas"]["MessageReportData"];
        };
        /** @description A delivery report of a session message. */
        SessionReportEvent: {
            id: components["schemas"]["EventId"];
            signature: components["schemas"]["EventSignature"];
            /** @constant */
            type: "DLR_VIBER_SESSION";
            /** @description When the event happened. The format is not documented. */
            date: components["schemas"]["KyivDateTime"];
            try: components["schemas"]["EventTry"];
            data: components["schemas"]["SessionReportData"];
        };
        /** @description An incoming Viber message, in the shape of `chat/messages` (`assumed`). */
        InboundEvent: {
            id: components["schemas"]["EventId"];
            signature: components["schemas"]["EventSignature"];
            /** @constant */
            type: "INBOX_VIBER_SESSION";
            /** @description When the event happened. The format is not documented. */
            date: components["schemas"]["KyivDateTime"];
            try: components["schemas"]["EventTry"];
            data: components["schemas"]["ChatMessage"];
        };
        /** @description A click on a button. */
        ClickEvent: {
            id: components["schemas"]["EventId"];
            signature: components["schemas"]["EventSignature"];
            /** @constant */
            type: "VIBER_BUTTON_CLICK";
            /** @description When the event happened. The format is not documented. */
            date: components["schemas"]["KyivDateTime"];
            try: components["schemas"]["EventTry"];
            data: components["schemas"]["ClickData"];
        };
        /** @description The new state of a message. */
        MessageReportData: {
            message_id: components["schemas"]["MessageId"];
            status: components["schemas"]["ReportWord"];
            /** @description When the state changed. */
            dlr_date: components["schemas"]["KyivDateTime"];
        };
        /** @description The new state of a session message. */
        SessionReportData: {
            /** @description Number of the message in `chat/messages`. */
            message_id: components["schemas"]["ObjectId"];
            status: components["schemas"]["ReportWord"];
            /** @description When the state changed. */
            dlr_date: components["schemas"]["KyivDateTime"];
        };
        /** @description The message whose button was clicked. */
        ClickData: {
            message_id: components["schemas"]["MessageId"];
            /** @description When it was clicked. */
            click_time: components["schemas"]["KyivDateTime"];
        };
    };
    responses: {
        /** @description PONG, or a refusal. */
        Ping: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PingEnvelope"];
            };
        };
        /** @description A row for each receiver, or a refusal. */
        MessageSend: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendEnvelope"];
            };
        };
        /** @description An answer for each request, or a refusal. */
        MessageSendmulti: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendMultiEnvelope"];
            };
        };
        /** @description A row for each id, or a refusal. */
        MessageStatus: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusEnvelope"];
            };
        };
        /** @description A row for each id, or a refusal. */
        MessageDetails: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DetailsEnvelope"];
            };
        };
        /** @description The senders, or a refusal. */
        ChatSenders: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatSendersEnvelope"];
            };
        };
        /** @description One page of people, or a refusal. */
        ChatRecipients: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatRecipientsEnvelope"];
            };
        };
        /** @description One page of sessions, or a refusal. */
        ChatSessions: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatSessionsEnvelope"];
            };
        };
        /** @description The messages, or a refusal. */
        ChatMessages: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatMessagesEnvelope"];
            };
        };
        /** @description Number of the session message, or a refusal. */
        ChatSend: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChatSendEnvelope"];
            };
        };
        /** @description The balance, or a refusal. */
        UserBalance: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BalanceEnvelope"];
            };
        };
        /** @description Record of the file, or a refusal. */
        FileAdd: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FileEnvelope"];
            };
        };
        /** @description Record of the file, or a refusal. */
        FileDetails: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FileEnvelope"];
            };
        };
        /** @description Any body. Only 200 counts as delivered. */
        WebhookTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Any other status. The call comes again after 1, 3, 5, 10, 15, 20, 30, 60 and 120 minutes, each counted from the attempt before, and then never. */
        WebhookNotTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description Required. Receivers by position, `recipients[0]=…&recipients[1]=…`, 1 to 5000 of them.
         * @example {
         *       "0": "380678998668",
         *       "1": "380503288668"
         *     }
         */
        RecipientsByIndex: components["schemas"]["RecipientsByIndex"];
        /** @description The same list with empty brackets, instead of `recipients`. */
        RecipientsBrackets: components["schemas"]["Recipients"];
        /** @description The SMS, `sms[sender]=…&sms[text]=…`. This or `viber` is required, both make a hybrid. */
        SmsPart: components["schemas"]["SmsPart"];
        /** @description The Viber message, `viber[sender]=…&viber[text]=…`. This or `sms` is required, both make a hybrid. */
        ViberPart: components["schemas"]["ViberPart"];
        /** @description Sender name of both channels, up to 20 characters. Required here or in the channel. */
        GlobalSender: components["schemas"]["SenderName"];
        /** @description Text of both channels. Required here or in the channel, except for a Viber file or picture. */
        GlobalText: components["schemas"]["SmsText"];
        /** @description When to send, at most 14 days ahead. Leave out to send now. */
        GlobalStartTime: components["schemas"]["StartTime"];
        /** @description Another name for `start_time`, which wins when both are given (`assumed`). */
        GlobalStartDate: components["schemas"]["StartTime"];
        /** @description SMS only. 1 makes it a flash message. */
        GlobalIsFlash: components["schemas"]["Flag"];
        /** @description Viber only. Seconds to try, 60 to 86400. */
        GlobalTtl: components["schemas"]["ViberTtl"];
        /** @description Viber only. Address of a picture. */
        GlobalImageUrl: components["schemas"]["ImageUrl"];
        /** @description Viber only. Text of the button, or name of the file. */
        GlobalCaption: components["schemas"]["Caption"];
        /** @description Viber only. Address behind the button. */
        GlobalAction: components["schemas"]["ActionUrl"];
        /** @description Viber only. A file uploaded with `file/add`. */
        GlobalFileId: components["schemas"]["FileId"];
        /** @description Viber only. 1 counts clicks on the button. */
        GlobalCountClicks: components["schemas"]["Flag"];
        /** @description Viber only. 1 makes it transactional, anything else promotional. */
        GlobalIsTransactional: components["schemas"]["Flag"];
        /** @description Makes the call run only once in 14 days, up to 32 characters. */
        SequenceId: components["schemas"]["SequenceId"];
        /** @description Required. The word `requests` is never written: each of its keys is a top-level name of the query, with a send request in brackets behind it, such as `first[recipients][0]=…&first[sms][sender]=…`. */
        SendRequests: {
            [key: string]: components["schemas"]["SendFormRequest"];
        };
        /**
         * @description Required. Message ids by position, `messages[0]=…&messages[1]=…`.
         * @example {
         *       "0": "2d80c1c0-5e3c-78c9-134b-2fc4fcbfa0ba",
         *       "1": "f83f8868-5e46-c6cf-e4fb-615e5a293754"
         *     }
         */
        MessagesByIndex: components["schemas"]["MessageIdsByIndex"];
        /** @description The same list with empty brackets, instead of `messages`. */
        MessagesBrackets: components["schemas"]["MessageIds"];
        /** @description Number of a sender, from `chat/senders`. This or `sender` is required. */
        SenderId: components["schemas"]["ObjectId"];
        /** @description Name of a sender. This or `sender_id` is required. */
        SenderByName: components["schemas"]["SenderName"];
        /** @description Page number, counted from 1. */
        Page: components["schemas"]["Page"];
        /** @description Rows on a page, 1 to 500, by default 30. The numbers are documented for `chat/recipients` and `assumed` for the other lists. */
        Rows: components["schemas"]["Rows"];
        /** @description 1 leaves only people with unread messages, at most 30 of them. */
        NewOnlyRecipients: components["schemas"]["Flag"];
        /** @description 1 gives all unread messages and switches the paging off. */
        NewOnlyMessages: components["schemas"]["Flag"];
        /** @description Number of a chat. This or `session_id` is required. */
        ChatOfSessions: components["schemas"]["ObjectId"];
        /** @description Number of a session. This or `chat_id` is required. */
        SessionId: components["schemas"]["ObjectId"];
        /** @description Number of a chat. Without it the messages of all chats come (`assumed`). */
        ChatOfMessages: components["schemas"]["ObjectId"];
        /** @description Gives what came after this message, oldest first. */
        LastMessageId: components["schemas"]["ObjectId"];
        /** @description Number of the chat to write into. */
        ChatToSendTo: components["schemas"]["ObjectId"];
        /** @description The text. Required when there is no file. */
        SessionText: components["schemas"]["SessionText"];
        /** @description A file as a data URL, together with `file_name`. */
        SessionFileData: components["schemas"]["DataUrl"];
        /** @description Address of a file, instead of `file_data`. */
        SessionFileUrl: components["schemas"]["FileUrl"];
        /** @description The file's name as the receiver sees it. */
        SessionFileName: components["schemas"]["FileName"];
        /** @description Where to fetch the file. This or `data` is required. */
        UploadUrl: components["schemas"]["FileUrl"];
        /** @description The file as a data URL. This or `url` is required. POST suits it better, because a URL is short. */
        UploadData: components["schemas"]["DataUrl"];
        /** @description Number of a file, from `file/add`. */
        FileToShow: components["schemas"]["FileId"];
    };
    requestBodies: {
        /** @description No data are expected. A body is only of use for the token in a form or a `sequence_id`. */
        NoData: {
            content: {
                "application/json": components["schemas"]["NoDataRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["NoDataRequest"] & components["schemas"]["FormToken"];
            };
        };
        /** @description One text for a list of receivers, by SMS, by Viber, or by Viber with SMS behind it. */
        MessageSend: {
            content: {
                "application/json": components["schemas"]["SendRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["SendFormRequest"] & components["schemas"]["FormToken"];
            };
        };
        /** @description Send requests under keys of the caller's choice. */
        MessageSendmulti: {
            content: {
                "application/json": components["schemas"]["SendMultiRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["SendMultiFormRequest"];
            };
        };
        /** @description The messages to report on. */
        MessageIds: {
            content: {
                "application/json": components["schemas"]["MessagesRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["MessagesFormRequest"] & components["schemas"]["FormToken"];
            };
        };
        /** @description Whose people to list, and which of them. */
        ChatRecipients: {
            content: {
                "application/json": components["schemas"]["ChatRecipientsRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["ChatRecipientsRequest"] & components["schemas"]["FormToken"];
            };
        };
        /** @description A chat or one session. */
        ChatSessions: {
            content: {
                "application/json": components["schemas"]["ChatSessionsRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["ChatSessionsRequest"] & components["schemas"]["FormToken"];
            };
        };
        /** @description Which messages to give. */
        ChatMessages: {
            content: {
                "application/json": components["schemas"]["ChatMessagesRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["ChatMessagesRequest"] & components["schemas"]["FormToken"];
            };
        };
        /** @description A text or a file for a chat. */
        ChatSend: {
            content: {
                "application/json": components["schemas"]["ChatSendRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["ChatSendRequest"] & components["schemas"]["FormToken"];
            };
        };
        /** @description The file, by address or by content. */
        FileAdd: {
            content: {
                "application/json": components["schemas"]["FileAddRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["FileAddRequest"] & components["schemas"]["FormToken"];
            };
        };
        /** @description The file's number. */
        FileDetails: {
            content: {
                "application/json": components["schemas"]["FileDetailsRequest"];
                "application/x-www-form-urlencoded": components["schemas"]["FileDetailsRequest"] & components["schemas"]["FormToken"];
            };
        };
        /** @description A delivery report. */
        MessageReport: {
            content: {
                "application/json": components["schemas"]["MessageReportEvent"];
                "application/x-www-form-urlencoded": components["schemas"]["MessageReportEvent"];
            };
        };
        /** @description A session message changed state. */
        SessionReport: {
            content: {
                "application/json": components["schemas"]["SessionReportEvent"];
                "application/x-www-form-urlencoded": components["schemas"]["SessionReportEvent"];
            };
        };
        /** @description Somebody wrote to a Viber sender. */
        InboundMessage: {
            content: {
                "application/json": components["schemas"]["InboundEvent"];
                "application/x-www-form-urlencoded": components["schemas"]["InboundEvent"];
            };
        };
        /** @description Somebody clicked the button of a Viber message. */
        ButtonClick: {
            content: {
                "application/json": components["schemas"]["ClickEvent"];
                "application/x-www-form-urlencoded": components["schemas"]["ClickEvent"];
            };
        };
    };
    headers: never;
    pathItems: {
        MessagePing: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Is the API alive?
             * @description No data. A token is needed (`client`).
             */
            get: operations["getMessagePing"];
            put?: never;
            /**
             * Is the API alive?
             * @description No data. A token is needed (`client`).
             */
            post: operations["postMessagePing"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        ChatPing: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Is the API alive?
             * @description No data. A token is needed (`client`).
             */
            get: operations["getChatPing"];
            put?: never;
            /**
             * Is the API alive?
             * @description No data. A token is needed (`client`).
             */
            post: operations["postChatPing"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        UserPing: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Is the API alive?
             * @description No data. A token is needed (`client`).
             */
            get: operations["getUserPing"];
            put?: never;
            /**
             * Is the API alive?
             * @description No data. A token is needed (`client`).
             */
            post: operations["postUserPing"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        FilePing: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Is the API alive?
             * @description No data. A token is needed (`client`).
             */
            get: operations["getFilePing"];
            put?: never;
            /**
             * Is the API alive?
             * @description No data. A token is needed (`client`).
             */
            post: operations["postFilePing"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        MessageSend: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Send SMS or Viber messages
             * @description SMS, Viber, or Viber with SMS where Viber fails. Up to five receivers without a planned time are sent at once, all else is queued. Set no timeout: the work is done even when nobody waits for the answer.
             */
            get: operations["getMessageSend"];
            put?: never;
            /**
             * Send SMS or Viber messages
             * @description SMS, Viber, or Viber with SMS where Viber fails. Up to five receivers without a planned time are sent at once, all else is queued. Set no timeout: the work is done even when nobody waits for the answer.
             */
            post: operations["postMessageSend"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        MessageSendmulti: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Run many send requests at once
             * @description Each request stands under a key of its own and is answered under the same key.
             */
            get: operations["getMessageSendmulti"];
            put?: never;
            /**
             * Run many send requests at once
             * @description Each request stands under a key of its own and is answered under the same key.
             */
            post: operations["postMessageSendmulti"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        MessageStatus: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Delivery status of messages
             * @description The short state of each message, from the leg that was tried last (`assumed` for hybrids).
             */
            get: operations["getMessageStatus"];
            put?: never;
            /**
             * Delivery status of messages
             * @description The short state of each message, from the leg that was tried last (`assumed` for hybrids).
             */
            post: operations["postMessageStatus"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        MessageDetails: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Full record of messages
             * @description Both legs of each message with text, price and times.
             */
            get: operations["getMessageDetails"];
            put?: never;
            /**
             * Full record of messages
             * @description Both legs of each message with text, price and times.
             */
            post: operations["postMessageDetails"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        ChatSenders: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Viber senders of the account
             * @description No data.
             */
            get: operations["getChatSenders"];
            put?: never;
            /**
             * Viber senders of the account
             * @description No data.
             */
            post: operations["postChatSenders"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        ChatRecipients: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * People who have a chat with a sender
             * @description One page of people.
             */
            get: operations["getChatRecipients"];
            put?: never;
            /**
             * People who have a chat with a sender
             * @description One page of people.
             */
            post: operations["postChatRecipients"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        ChatSessions: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Sessions of a chat
             * @description Paid sessions of 24 hours, in which session messages may be sent.
             */
            get: operations["getChatSessions"];
            put?: never;
            /**
             * Sessions of a chat
             * @description Paid sessions of 24 hours, in which session messages may be sent.
             */
            post: operations["postChatSessions"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        ChatMessages: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Messages of a chat
             * @description Every unread message that is given becomes read.
             */
            get: operations["getChatMessages"];
            put?: never;
            /**
             * Messages of a chat
             * @description Every unread message that is given becomes read.
             */
            post: operations["postChatMessages"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        ChatSend: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Write into a chat
             * @description A session message, text or file. Set no timeout here either.
             */
            get: operations["getChatSend"];
            put?: never;
            /**
             * Write into a chat
             * @description A session message, text or file. Set no timeout here either.
             */
            post: operations["postChatSend"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        UserBalance: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Balance of the account
             * @description No data.
             */
            get: operations["getUserBalance"];
            put?: never;
            /**
             * Balance of the account
             * @description No data.
             */
            post: operations["postUserBalance"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        FileAdd: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Upload a file
             * @description By address or by content, up to 3 MB. The same file again gives the first record. Extensions: doc docx rtf dot dotx odt odf fodt txt pdf xps pdax eps xls xlsx ods fods csv xlsm xltx jpg jpeg png gif.
             */
            get: operations["getFileAdd"];
            put?: never;
            /**
             * Upload a file
             * @description By address or by content, up to 3 MB. The same file again gives the first record. Extensions: doc docx rtf dot dotx odt odf fodt txt pdf xps pdax eps xls xlsx ods fods csv xlsm xltx jpg jpeg png gif.
             */
            post: operations["postFileAdd"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
        FileDetails: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /**
             * Record of a file
             * @description The same record that `file/add` gave.
             */
            get: operations["getFileDetails"];
            put?: never;
            /**
             * Record of a file
             * @description The same record that `file/add` gave.
             */
            post: operations["postFileDetails"];
            delete?: never;
            options?: never;
            head?: never;
            patch?: never;
            trace?: never;
        };
    };
}
export type $defs = Record<string, never>;
export interface operations {
    onSmsReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MessageReport"];
        responses: {
            200: components["responses"]["WebhookTaken"];
            default: components["responses"]["WebhookNotTaken"];
        };
    };
    onViberReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MessageReport"];
        responses: {
            200: components["responses"]["WebhookTaken"];
            default: components["responses"]["WebhookNotTaken"];
        };
    };
    onSessionReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SessionReport"];
        responses: {
            200: components["responses"]["WebhookTaken"];
            default: components["responses"]["WebhookNotTaken"];
        };
    };
    onInboundMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["InboundMessage"];
        responses: {
            200: components["responses"]["WebhookTaken"];
            default: components["responses"]["WebhookNotTaken"];
        };
    };
    onButtonClick: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ButtonClick"];
        responses: {
            200: components["responses"]["WebhookTaken"];
            default: components["responses"]["WebhookNotTaken"];
        };
    };
    onSqlReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MessageReport"];
        responses: {
            200: components["responses"]["WebhookTaken"];
            default: components["responses"]["WebhookNotTaken"];
        };
    };
    onSoapReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MessageReport"];
        responses: {
            200: components["responses"]["WebhookTaken"];
            default: components["responses"]["WebhookNotTaken"];
        };
    };
    onSmppReport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MessageReport"];
        responses: {
            200: components["responses"]["WebhookTaken"];
            default: components["responses"]["WebhookNotTaken"];
        };
    };
    getMessagePing: {
        parameters: {
            query?: {
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ping"];
        };
    };
    postMessagePing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["NoData"];
        responses: {
            200: components["responses"]["Ping"];
        };
    };
    getChatPing: {
        parameters: {
            query?: {
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ping"];
        };
    };
    postChatPing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["NoData"];
        responses: {
            200: components["responses"]["Ping"];
        };
    };
    getUserPing: {
        parameters: {
            query?: {
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ping"];
        };
    };
    postUserPing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["NoData"];
        responses: {
            200: components["responses"]["Ping"];
        };
    };
    getFilePing: {
        parameters: {
            query?: {
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Ping"];
        };
    };
    postFilePing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["NoData"];
        responses: {
            200: components["responses"]["Ping"];
        };
    };
    getMessageSend: {
        parameters: {
            query?: {
                /**
                 * @description Required. Receivers by position, `recipients[0]=…&recipients[1]=…`, 1 to 5000 of them.
                 * @example {
                 *       "0": "380678998668",
                 *       "1": "380503288668"
                 *     }
                 */
                recipients?: components["parameters"]["RecipientsByIndex"];
                /** @description The same list with empty brackets, instead of `recipients`. */
                "recipients[]"?: components["parameters"]["RecipientsBrackets"];
                /** @description The SMS, `sms[sender]=…&sms[text]=…`. This or `viber` is required, both make a hybrid. */
                sms?: components["parameters"]["SmsPart"];
                /** @description The Viber message, `viber[sender]=…&viber[text]=…`. This or `sms` is required, both make a hybrid. */
                viber?: components["parameters"]["ViberPart"];
                /** @description Sender name of both channels, up to 20 characters. Required here or in the channel. */
                sender?: components["parameters"]["GlobalSender"];
                /** @description Text of both channels. Required here or in the channel, except for a Viber file or picture. */
                text?: components["parameters"]["GlobalText"];
                /** @description When to send, at most 14 days ahead. Leave out to send now. */
                start_time?: components["parameters"]["GlobalStartTime"];
                /** @description Another name for `start_time`, which wins when both are given (`assumed`). */
                start_date?: components["parameters"]["GlobalStartDate"];
                /** @description SMS only. 1 makes it a flash message. */
                is_flash?: components["parameters"]["GlobalIsFlash"];
                /** @description Viber only. Seconds to try, 60 to 86400. */
                ttl?: components["parameters"]["GlobalTtl"];
                /** @description Viber only. Address of a picture. */
                image_url?: components["parameters"]["GlobalImageUrl"];
                /** @description Viber only. Text of the button, or name of the file. */
                caption?: components["parameters"]["GlobalCaption"];
                /** @description Viber only. Address behind the button. */
                action?: components["parameters"]["GlobalAction"];
                /** @description Viber only. A file uploaded with `file/add`. */
                file_id?: components["parameters"]["GlobalFileId"];
                /** @description Viber only. 1 counts clicks on the button. */
                count_clicks?: components["parameters"]["GlobalCountClicks"];
                /** @description Viber only. 1 makes it transactional, anything else promotional. */
                is_transactional?: components["parameters"]["GlobalIsTransactional"];
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessageSend"];
        };
    };
    postMessageSend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MessageSend"];
        responses: {
            200: components["responses"]["MessageSend"];
        };
    };
    getMessageSendmulti: {
        parameters: {
            query?: {
                /** @description Required. The word `requests` is never written: each of its keys is a top-level name of the query, with a send request in brackets behind it, such as `first[recipients][0]=…&first[sms][sender]=…`. */
                requests?: components["parameters"]["SendRequests"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessageSendmulti"];
        };
    };
    postMessageSendmulti: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MessageSendmulti"];
        responses: {
            200: components["responses"]["MessageSendmulti"];
        };
    };
    getMessageStatus: {
        parameters: {
            query?: {
                /**
                 * @description Required. Message ids by position, `messages[0]=…&messages[1]=…`.
                 * @example {
                 *       "0": "2d80c1c0-5e3c-78c9-134b-2fc4fcbfa0ba",
                 *       "1": "f83f8868-5e46-c6cf-e4fb-615e5a293754"
                 *     }
                 */
                messages?: components["parameters"]["MessagesByIndex"];
                /** @description The same list with empty brackets, instead of `messages`. */
                "messages[]"?: components["parameters"]["MessagesBrackets"];
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessageStatus"];
        };
    };
    postMessageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MessageIds"];
        responses: {
            200: components["responses"]["MessageStatus"];
        };
    };
    getMessageDetails: {
        parameters: {
            query?: {
                /**
                 * @description Required. Message ids by position, `messages[0]=…&messages[1]=…`.
                 * @example {
                 *       "0": "2d80c1c0-5e3c-78c9-134b-2fc4fcbfa0ba",
                 *       "1": "f83f8868-5e46-c6cf-e4fb-615e5a293754"
                 *     }
                 */
                messages?: components["parameters"]["MessagesByIndex"];
                /** @description The same list with empty brackets, instead of `messages`. */
                "messages[]"?: components["parameters"]["MessagesBrackets"];
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MessageDetails"];
        };
    };
    postMessageDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["MessageIds"];
        responses: {
            200: components["responses"]["MessageDetails"];
        };
    };
    getChatSenders: {
        parameters: {
            query?: {
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChatSenders"];
        };
    };
    postChatSenders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["NoData"];
        responses: {
            200: components["responses"]["ChatSenders"];
        };
    };
    getChatRecipients: {
        parameters: {
            query?: {
                /** @description Number of a sender, from `chat/senders`. This or `sender` is required. */
                sender_id?: components["parameters"]["SenderId"];
                /** @description Name of a sender. This or `sender_id` is required. */
                sender?: components["parameters"]["SenderByName"];
                /** @description Page number, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page, 1 to 500, by default 30. The numbers are documented for `chat/recipients` and `assumed` for the other lists. */
                rows?: components["parameters"]["Rows"];
                /** @description 1 leaves only people with unread messages, at most 30 of them. */
                new_only?: components["parameters"]["NewOnlyRecipients"];
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChatRecipients"];
        };
    };
    postChatRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ChatRecipients"];
        responses: {
            200: components["responses"]["ChatRecipients"];
        };
    };
    getChatSessions: {
        parameters: {
            query?: {
                /** @description Number of a chat. This or `session_id` is required. */
                chat_id?: components["parameters"]["ChatOfSessions"];
                /** @description Number of a session. This or `chat_id` is required. */
                session_id?: components["parameters"]["SessionId"];
                /** @description Page number, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page, 1 to 500, by default 30. The numbers are documented for `chat/recipients` and `assumed` for the other lists. */
                rows?: components["parameters"]["Rows"];
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChatSessions"];
        };
    };
    postChatSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ChatSessions"];
        responses: {
            200: components["responses"]["ChatSessions"];
        };
    };
    getChatMessages: {
        parameters: {
            query?: {
                /** @description Number of a chat. Without it the messages of all chats come (`assumed`). */
                chat_id?: components["parameters"]["ChatOfMessages"];
                /** @description Page number, counted from 1. */
                page?: components["parameters"]["Page"];
                /** @description Rows on a page, 1 to 500, by default 30. The numbers are documented for `chat/recipients` and `assumed` for the other lists. */
                rows?: components["parameters"]["Rows"];
                /** @description 1 gives all unread messages and switches the paging off. */
                new_only?: components["parameters"]["NewOnlyMessages"];
                /** @description Gives what came after this message, oldest first. */
                last_message_id?: components["parameters"]["LastMessageId"];
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChatMessages"];
        };
    };
    postChatMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["ChatMessages"];
        responses: {
            200: components["responses"]["ChatMessages"];
        };
    };
    getChatSend: {
        parameters: {
            query: {
                /** @description Number of the chat to write into. */
                chat_id: components["parameters"]["ChatToSendTo"];
                /** @description The text. Required when there is no file. */
                message?: components["parameters"]["SessionText"];
                /** @description A file as a data URL, together with `file_name`. */
                file_data?: components["parameters"]["SessionFileData"];
                /** @description Address of a file, instead of `file_data`. */
                file_url?: components["parameters"]["SessionFileUrl"];
                /** @description The file's name as the receiver sees it. */
                file_name?: components["parameters"]["SessionFileName"];
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChatSend"];
        };
    };
    postChatSend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ChatSend"];
        responses: {
            200: components["responses"]["ChatSend"];
        };
    };
    getUserBalance: {
        parameters: {
            query?: {
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserBalance"];
        };
    };
    postUserBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["NoData"];
        responses: {
            200: components["responses"]["UserBalance"];
        };
    };
    getFileAdd: {
        parameters: {
            query?: {
                /** @description Where to fetch the file. This or `data` is required. */
                url?: components["parameters"]["UploadUrl"];
                /** @description The file as a data URL. This or `url` is required. POST suits it better, because a URL is short. */
                data?: components["parameters"]["UploadData"];
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FileAdd"];
        };
    };
    postFileAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["FileAdd"];
        responses: {
            200: components["responses"]["FileAdd"];
        };
    };
    getFileDetails: {
        parameters: {
            query: {
                /** @description Number of a file, from `file/add`. */
                id: components["parameters"]["FileToShow"];
                /** @description Makes the call run only once in 14 days, up to 32 characters. */
                sequence_id?: components["parameters"]["SequenceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FileDetails"];
        };
    };
    postFileDetails: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["FileDetails"];
        responses: {
            200: components["responses"]["FileDetails"];
        };
    };
}
