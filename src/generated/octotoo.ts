// Generated from specs/octotoo.yaml; do not edit.

export interface paths {
    "/sms-v3": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List SMS, or their states by id
         * @description Newest first, at most the newest 1000. A filter leaves out ids that are unknown or another account's. There is no
         *     call for one message by path.
         */
        get: operations["listSms"];
        put?: never;
        /**
         * Send an SMS
         * @description One text to 1 to 1000 phones. With some good phones and some bad ones, the good ones are sent to.
         */
        post: operations["sendSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sms-v3/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the SMS API up
         * @description The status alone counts. Needs no token (assumed).
         */
        get: operations["getSmsHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sms-v3/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Version of the SMS API
         * @description Needs no token (assumed).
         */
        get: operations["getSmsVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/viber": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Viber messages
         * @description Newest first, at most the newest 1000. Dates and prices have the form of the SMS list.
         */
        get: operations["listViber"];
        put?: never;
        /**
         * Send a Viber message, a carousel or a survey
         * @description Answers as `POST /sms-v3`. Beside a `carousel` or a `list` only the base fields count; others are ignored. With
         *     `twoWay` the message opens a chat, or goes on with the one there is.
         */
        post: operations["sendViber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/viber/{viberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One Viber message
         * @description An array of one. Here the date is UTC and the price a string.
         */
        get: operations["getViber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/viber/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the Viber API up
         * @description The status alone counts. The provider mentions a token here; none is needed (assumed).
         */
        get: operations["getViberHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/viber/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Version of the Viber API
         * @description Needs no token (assumed).
         */
        get: operations["getViberVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/two-way-chats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List of chats
         * @description By id, newest first.
         */
        get: operations["listChats"];
        put?: never;
        /**
         * Create a chat
         * @description Only the fields are documented. Method, path and answers are assumed. A sender and a recipient that have a chat keep
         *     it, under the new name.
         */
        post: operations["createChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/two-way-chats/{chatId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. Anything but digits is an unknown page.
                 * @example 21
                 */
                chatId: number;
            };
            cookie?: never;
        };
        /**
         * One chat
         * @description An array of one.
         */
        get: operations["getChat"];
        put?: never;
        post?: never;
        /**
         * Delete a chat with its messages
         * @description A later reply of the recipient opens a new chat.
         */
        delete: operations["deleteChat"];
        options?: never;
        head?: never;
        /**
         * Rename a chat
         * @description Answers the chat with its new name.
         */
        patch: operations["renameChat"];
        trace?: never;
    };
    "/two-way-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List of chat messages
         * @description Oldest first. What a recipient writes, and the option picked in a survey, is found here as `incoming`; nothing is
         *     pushed.
         */
        get: operations["listChatMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/two-way-messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One chat message
         * @description An array of one. When no message has the id but a chat does, that chat's messages (assumed).
         */
        get: operations["getChatMessage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rcs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List RCS messages, or their states by id
         * @description Newest first, at most the newest 1000. Dates are UTC and prices strings.
         */
        get: operations["listRcs"];
        put?: never;
        /**
         * Send an RCS message
         * @description For Android phones only. With some good phones and some bad ones, the good ones are sent to.
         */
        post: operations["sendRcs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rcs/{rcsId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One RCS message
         * @description An array of one.
         */
        get: operations["getRcs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cascades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send through several channels in turn
         * @description A channel starts when the one before it has ended undelivered; the first delivered one ends the cascade. Each
         *     listed channel has its block; blocks that are not listed are ignored. The answers are assumed.
         */
        post: operations["sendCascade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cascades/{cascadeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * State of a cascade
         * @description The data is an object, phones are strings and states are words.
         */
        get: operations["getCascade"];
        put?: never;
        post?: never;
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
         * Register an alpha name
         * @description One name for one channel. It goes to moderation, and a send from it is refused as inactive until it is approved.
         *     This call alone has envelopes of its own.
         */
        post: operations["registerSender"];
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
         * Format: int64
         * @description A message's id. It exceeds 32 bits.
         */
        MessageId: number;
        /** @description Kyiv wall time. The zone is assumed. */
        LocalDateTime: string;
        /** @description UTC with milliseconds. */
        UtcDateTime: string;
        /**
         * @description A channel.
         * @enum {string}
         */
        Channel: "sms" | "viber" | "rcs";
        /**
         * @description The state of a message. Queued, planned and unknown messages have 0 too.
         * @enum {integer}
         */
        State: 0 | 1 | 2 | 3;
        /**
         * @description What else is known of a Viber message. The provider lists no values; these are SMS Club's.
         * @enum {string}
         */
        AdditionalState: "Read" | "Blocked by the recipient" | "Not registered" | "Mailing lists are not supported" | "Black list" | "Spamming" | "Censorship" | "Invalid number of the recipient" | "Prohibited operator";
        /**
         * @description The state of one leg. Only `not_used` is documented.
         * @enum {string}
         */
        CascadeState: "not_used" | "sent" | "delivered" | "undeliverable" | "expired";
        /**
         * @description `outcoming` (so spelled) was sent by the client, `incoming` by the recipient.
         * @enum {string}
         */
        ChatMessageType: "outcoming" | "incoming";
        /**
         * @description The kind of an attachment. Only `image` is documented.
         * @enum {string}
         */
        AttachmentType: "image" | "video" | "file";
        /**
         * @description Why a field was refused. Codes from 9001 are the sandbox's own.
         * @enum {integer}
         */
        FieldErrorCode: 2 | 3 | 10 | 21 | 22 | 31 | 504 | 9001 | 9002 | 9003 | 9004;
        /**
         * @description Why a phone was refused. 9005 is the sandbox's own.
         * @enum {integer}
         */
        RecipientErrorCode: 3 | 9005;
        /** @description A name for the campaign. */
        NameDelivery: string;
        /** @description The alpha name, case-sensitive. It must be registered and active. */
        From: string;
        /** @description The text. White space alone is blank. No maximum is documented. */
        Text: string;
        /** @description The phones. A number given twice is one message. */
        Recipients: components["schemas"]["Recipient"][];
        /** @description One phone. */
        Recipient: {
            /** @description Digits, 8 to 15, without a plus. A local `0961111111` becomes `380961111111`. */
            phone: number | string;
        };
        /** @description An SMS and its recipients. */
        SmsSend: {
            sms: components["schemas"]["SmsBlock"];
            recipients: components["schemas"]["Recipients"];
            /** @description As in the block, which wins. */
            nameDelivery?: components["schemas"]["NameDelivery"];
            /** @description As in the block, which wins. */
            sendFromDate?: components["schemas"]["LocalDateTime"];
            /** @description As in the block, which wins. */
            sendToDate?: components["schemas"]["LocalDateTime"];
        };
        /** @description The SMS. */
        SmsBlock: {
            from: components["schemas"]["From"];
            text: components["schemas"]["Text"];
            nameDelivery?: components["schemas"]["NameDelivery"];
            /**
             * @description Seconds to try.
             * @default 3600
             */
            lifetime?: number;
            /** @description Start; now if absent or past. */
            sendFromDate?: components["schemas"]["LocalDateTime"];
            /** @description End, if it comes before the end of the lifetime. */
            sendToDate?: components["schemas"]["LocalDateTime"];
        };
        /** @description A Viber message and its recipients. */
        ViberSend: {
            viber: components["schemas"]["ViberBlock"];
            recipients: components["schemas"]["Recipients"];
            /**
             * @deprecated
             * @description As `viber.carousel`; one schema of the provider has it here.
             */
            carousel?: components["schemas"]["ViberCarousel"];
            /**
             * @deprecated
             * @description As `viber.list`.
             */
            list?: components["schemas"]["ViberSurvey"];
            /** @description As in the block, which wins. */
            nameDelivery?: components["schemas"]["NameDelivery"];
            /** @description As in the block, which wins. */
            sendFromDate?: components["schemas"]["LocalDateTime"];
            /** @description As in the block, which wins. */
            sendToDate?: components["schemas"]["LocalDateTime"];
        };
        /** @description The Viber message. */
        ViberBlock: {
            /**
             * @deprecated
             * @description As the list beside the block, which wins; one schema of the provider has it here.
             */
            recipients?: components["schemas"]["Recipients"];
            from: components["schemas"]["From"];
            text: components["schemas"]["Text"];
            /**
             * @description All devices of the user, or the main one. The default is assumed.
             * @default all
             * @enum {string}
             */
            device?: "all" | "main";
            /**
             * @description Seconds to try.
             * @default 86000
             */
            lifetime?: number;
            nameDelivery?: components["schemas"]["NameDelivery"];
            /** @description Start; now if absent or past. */
            sendFromDate?: components["schemas"]["LocalDateTime"];
            /** @description End, if it comes before the end of the lifetime. */
            sendToDate?: components["schemas"]["LocalDateTime"];
            /** @description A button. */
            button?: {
                /** @description Its text. */
                text?: string;
                /** @description What it opens. */
                url?: string;
            };
            /** @description A picture. */
            image?: {
                /**
                 * Format: uri
                 * @description Where it is.
                 */
                url: string;
            };
            /** @description A video. */
            video?: {
                /**
                 * Format: uri
                 * @description Where it is.
                 */
                url: string;
                /**
                 * Format: uri
                 * @description What the button under the video opens. Not a webhook.
                 */
                callback?: string;
                /** @description URL of the picture shown before it plays. */
                preview: string;
                /** @description Text of the button under the video. */
                buttonCaption?: string;
                /** @description Size in megabytes. */
                fileSize: number;
                /** @description Length in seconds. */
                duration?: number;
            };
            /** @description A file. */
            file?: {
                /**
                 * Format: uri
                 * @description Where it is.
                 */
                url: string;
                /** @description Its name. */
                name: string;
                /**
                 * @description Its extension.
                 * @enum {string}
                 */
                ext: "doc" | "docx" | "rtf" | "dot" | "dotx" | "odt" | "odf" | "fodt" | "txt" | "info" | "pdf" | "xps" | "pdax" | "eps" | "xls" | "xlsx" | "ods" | "fods" | "csv" | "xlsm" | "xltx";
            };
            /** @description Opens a chat with the recipient, or goes on with the one there is. */
            twoWay?: {
                /** @description The chat's name; the phone if absent. */
                chatName?: string;
            };
            carousel?: components["schemas"]["ViberCarousel"];
            list?: components["schemas"]["ViberSurvey"];
        };
        /** @description Pictures with buttons, side by side. Needs the Viber app 24.9.0. */
        ViberCarousel: {
            /** @description The screens. */
            sections: {
                /** @description Text under the picture. */
                text: string;
                /**
                 * Format: uri
                 * @description The picture.
                 */
                imageUrl: string;
                /** @description The first button. */
                primaryButton: {
                    /** @description Its text. */
                    text: string;
                    /**
                     * Format: uri
                     * @description What it opens.
                     */
                    url: string;
                };
                /** @description The second button. */
                secondaryButton?: {
                    /** @description Its text. */
                    text: string;
                    /**
                     * Format: uri
                     * @description What it opens.
                     */
                    url: string;
                };
            }[];
        };
        /** @description A question with answers to pick from. The pick arrives in the chat as an incoming text. */
        ViberSurvey: {
            /** @description The answers. */
            options: string[];
        };
        /** @description An RCS message and its recipients. */
        RcsSend: {
            rcs: components["schemas"]["RcsBlock"];
            recipients: components["schemas"]["Recipients"];
            /** @description As in the block, which wins. */
            nameDelivery?: components["schemas"]["NameDelivery"];
            /** @description As in the block, which wins. */
            sendFromDate?: components["schemas"]["LocalDateTime"];
            /** @description As in the block, which wins. */
            sendToDate?: components["schemas"]["LocalDateTime"];
        };
        /** @description The RCS message. */
        RcsBlock: {
            from: components["schemas"]["From"];
            text: components["schemas"]["Text"];
            /** @description The button's text. */
            buttonText?: string;
            /**
             * Format: uri
             * @description What the button opens.
             */
            buttonUrl?: string;
            /**
             * Format: uri
             * @description The picture.
             */
            imgUrl?: string;
            /**
             * @description Seconds to try.
             * @default 3600
             */
            rcsTtl?: number;
            /**
             * @deprecated
             * @description The other channels' word for `rcsTtl`; taken as it.
             */
            lifetime?: number;
            nameDelivery?: components["schemas"]["NameDelivery"];
            /** @description Start; now if absent or past. */
            sendFromDate?: components["schemas"]["LocalDateTime"];
            /** @description End, if it comes before the end of the lifetime. */
            sendToDate?: components["schemas"]["LocalDateTime"];
        };
        /** @description Channels in their order, a block for each, and the recipients. */
        CascadeSend: {
            /** @description The order. One enum of the provider leaves out `viber`, its example has it. */
            channels: components["schemas"]["Channel"][];
            recipients: components["schemas"]["Recipients"];
            sms?: components["schemas"]["SmsBlock"];
            viber?: components["schemas"]["ViberBlock"];
            rcs?: components["schemas"]["RcsBlock"];
            nameDelivery?: components["schemas"]["NameDelivery"];
            /** @description Start; now if absent or past. */
            sendFromDate?: components["schemas"]["LocalDateTime"];
            /** @description End. */
            sendToDate?: components["schemas"]["LocalDateTime"];
        };
        /** @description A new chat. */
        ChatCreate: {
            /** @description The chat's name. The provider's table calls it `description`, which is taken as it. */
            name: string;
            /**
             * @deprecated
             * @description As `name`.
             */
            description?: string;
            /** @description The recipient's number, in digits. It comes back as an integer. */
            recipient: string;
            /** @description The Viber alpha name. */
            source_addr: string;
        };
        /** @description A new name. */
        ChatRename: {
            /** @description The name; not the present one. */
            name: string;
        };
        /** @description What moderation wants to know. */
        SenderRegistration: {
            /** @description The legal name. */
            company: string;
            /** @description The company's site or social page. */
            site: string;
            /** @description The alpha name. `sender_id` in its place is taken too. */
            originator: string;
            /**
             * @deprecated
             * @description SMS Club's word for `originator`; taken as it.
             */
            sender_id?: string;
            /** @description What the company does. */
            description: string;
            /** @description What the messages are for. */
            subject: string;
            /** @description The kind of company. */
            company_type: string;
            /** @description The channel; a request for each. */
            type: components["schemas"]["Channel"];
            /** @description The company register's code. */
            okpo?: number | string;
            /** @description The taxpayer's number. */
            inn?: number | string;
        };
        /** @description What the framework answers in place of an operation. Trust the four keys; the sentences of 404 are documented. */
        Exception: {
            /** @description The status in words. */
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
            status: 400 | 401 | 404 | 405 | 429 | 500;
        };
        /** @description What is wrong with one field. */
        FieldError: {
            /** @description The field's path inside its block, as `button.text`. */
            field: string;
            code: components["schemas"]["FieldErrorCode"];
            /** @description A sentence. */
            description: string;
        };
        /** @description What is wrong with one phone. */
        RecipientError: {
            /**
             * @description The phone.
             * @enum {string}
             */
            field: "phone";
            code: components["schemas"]["RecipientErrorCode"];
            /** @description A sentence. */
            description: string;
        };
        /** @description A phone that was not taken. */
        InvalidRecipient: {
            recipient: {
                /** @description The phone as parsed. Long integers lose their last digits. */
                phone: number | string | boolean | null;
            };
            /** @description What is wrong with it. */
            errors: components["schemas"]["RecipientError"][];
        };
        /** @description A refused send. At least one of the two lists is there. */
        SendFailure: {
            /** @enum {string} */
            status: "failed";
            /** @description The phones that were not taken. */
            invalidRecipients?: components["schemas"]["InvalidRecipient"][];
            /** @description What is wrong with the fields. */
            errors?: components["schemas"]["FieldError"][];
        };
        /** @description A refused request without phones. */
        FieldFailure: {
            /** @enum {string} */
            status: "failed";
            /** @description What is wrong with the fields. */
            errors: components["schemas"]["FieldError"][];
        };
        /** @description Phone to message id. */
        SendAccepted: {
            /** @enum {string} */
            status: "success";
            /** @description Phone to message id. (SMS Club maps the other way.) */
            info: {
                [key: string]: components["schemas"]["MessageId"];
            };
            /** @description The phones that were not taken; absent when all were. */
            invalidRecipients?: components["schemas"]["InvalidRecipient"][];
        };
        /** @description SMS messages. */
        SmsList: {
            /** @enum {string} */
            status: "success";
            /** @description The messages, at most 1000. */
            data: components["schemas"]["SmsReport"][];
        };
        /** @description One SMS. */
        SmsReport: {
            id: components["schemas"]["MessageId"];
            state: components["schemas"]["State"];
            send_date: components["schemas"]["LocalDateTime"];
            phone: components["schemas"]["Phone"];
            price: components["schemas"]["PriceNumber"];
            MCC: components["schemas"]["Mcc"];
            MNC: components["schemas"]["Mnc"];
            count_sms: components["schemas"]["Count"];
            currency: components["schemas"]["Currency"];
        };
        /** @description Viber messages. */
        ViberList: {
            /** @enum {string} */
            status: "success";
            /** @description The messages, at most 1000. */
            data: components["schemas"]["ViberListed"][];
        };
        /** @description One Viber message in the list. */
        ViberListed: {
            id: components["schemas"]["MessageId"];
            state: components["schemas"]["State"];
            send_date: components["schemas"]["LocalDateTime"];
            phone: components["schemas"]["Phone"];
            price: components["schemas"]["PriceNumber"];
            MCC: components["schemas"]["Mcc"];
            MNC: components["schemas"]["Mnc"];
            count_sms: components["schemas"]["Count"];
            currency: components["schemas"]["Currency"];
            additionalState: components["schemas"]["AdditionalStateOrNull"];
        };
        /** @description One Viber message, in an array. */
        ViberOne: {
            /** @enum {string} */
            status: "success";
            /** @description The message. */
            data: components["schemas"]["ViberReport"][];
        };
        /** @description One Viber message by itself. */
        ViberReport: {
            id: components["schemas"]["MessageId"];
            state: components["schemas"]["State"];
            send_date: components["schemas"]["UtcDateTime"];
            phone: components["schemas"]["Phone"];
            price: components["schemas"]["PriceString"];
            MCC: components["schemas"]["Mcc"];
            MNC: components["schemas"]["Mnc"];
            count_sms: components["schemas"]["Count"];
            currency: components["schemas"]["Currency"];
            additionalState: components["schemas"]["AdditionalStateOrNull"];
        };
        /** @description RCS messages. */
        RcsList: {
            /** @enum {string} */
            status: "success";
            /** @description The messages, at most 1000. */
            data: components["schemas"]["RcsReport"][];
        };
        /** @description One RCS message, in an array. */
        RcsOne: {
            /** @enum {string} */
            status: "success";
            /** @description The message. */
            data: components["schemas"]["RcsReport"][];
        };
        /** @description One RCS message. */
        RcsReport: {
            id: components["schemas"]["MessageId"];
            state: components["schemas"]["State"];
            send_date: components["schemas"]["UtcDateTime"];
            phone: components["schemas"]["Phone"];
            price: components["schemas"]["PriceString"];
            MCC: components["schemas"]["Mcc"];
            MNC: components["schemas"]["Mnc"];
            count_sms: components["schemas"]["Count"];
            currency: components["schemas"]["Currency"];
        };
        /**
         * Format: int64
         * @description The recipient's number. A table of the provider says string; every sample is an integer.
         */
        Phone: number;
        /** @description The message's price, all its parts. */
        PriceNumber: number;
        /** @description The message's price, a string with five decimals. */
        PriceString: string;
        /** @description The country; 255 is Ukraine. */
        Mcc: number;
        /** @description The operator. */
        Mnc: number;
        /** @description Parts of an SMS; 1 for Viber and RCS. */
        Count: number;
        /**
         * @description The hryvnia.
         * @enum {string}
         */
        Currency: "UAH";
        /** @description Null when there is nothing to add. */
        AdditionalStateOrNull: components["schemas"]["AdditionalState"] | null;
        /** @description Up. */
        HealthUp: {
            /** @enum {string} */
            status: "success";
        };
        /** @description Down. */
        HealthDown: {
            /** @enum {string} */
            status: "failed";
        };
        /** @description The API's version. */
        Version: {
            /** @enum {string} */
            status: "success";
            /** @description Three numbers. */
            version: string;
        };
        /** @description Chats. */
        ChatList: {
            /** @enum {string} */
            status: "success";
            /** @description The chats. */
            data: components["schemas"]["Chat"][];
        };
        /** @description One chat, in an array. */
        ChatOne: {
            /** @enum {string} */
            status: "success";
            /** @description The chat. */
            data: components["schemas"]["Chat"][];
        };
        /** @description A chat of one sender and one recipient. */
        Chat: {
            /** @description The chat's id. */
            id: number;
            /** @description Its name. */
            name: string;
            /**
             * Format: int64
             * @description The recipient's number, an integer here and a string in the request.
             */
            recipient: number;
            /** @description The Viber alpha name. */
            source_addr: string;
            /** @description The account (assumed). */
            user_id: number;
            /**
             * @description Active or not. Only 1 is seen in samples.
             * @enum {integer}
             */
            active: 0 | 1;
            /** @description The latest message either way. */
            last_activity: components["schemas"]["LocalDateTime"];
            /** @description When the chat was made. */
            create_date: components["schemas"]["LocalDateTime"];
        };
        /** @description Chat messages. */
        ChatMessageList: {
            /** @enum {string} */
            status: "success";
            /** @description The messages. */
            data: components["schemas"]["ChatMessage"][];
        };
        /** @description One message of a chat. */
        ChatMessage: {
            /**
             * Format: int64
             * @description The message's id.
             */
            id: number;
            /** @description Its chat. */
            chat_id: number;
            /** @description The text. */
            text: string;
            date: components["schemas"]["LocalDateTime"];
            type: components["schemas"]["ChatMessageType"];
            /** @description Null when there is none. */
            attachment: components["schemas"]["Attachment"] | null;
        };
        /** @description What came with a message. */
        Attachment: {
            /** @description The file's name. */
            name: string;
            type: components["schemas"]["AttachmentType"];
            /**
             * Format: uri
             * @description A link. The provider's is signed and expires.
             */
            url: string;
        };
        /** @description The new cascade. */
        CascadeAccepted: {
            /** @enum {string} */
            status: "success";
            /** @description Phone to cascade id, the same for all. */
            info: {
                [key: string]: components["schemas"]["CascadeId"];
            };
            /** @description The phones that were not taken; absent when all were. */
            invalidRecipients?: components["schemas"]["InvalidRecipient"][];
            data: {
                id: components["schemas"]["CascadeId"];
                distribution_id: components["schemas"]["DistributionId"];
            };
        };
        /** @description A cascade's id. */
        CascadeId: number;
        /** @description A UUID, version 7. */
        DistributionId: string;
        /** @description A cascade. Its data is an object, unlike elsewhere. */
        CascadeOne: {
            /** @enum {string} */
            status: "success";
            data: components["schemas"]["Cascade"];
        };
        /** @description A cascade and how far it has come with each recipient. */
        Cascade: {
            id: components["schemas"]["CascadeId"];
            distribution_id: components["schemas"]["DistributionId"];
            /** @description The order. */
            channels: components["schemas"]["Channel"][];
            /** @description One for each recipient. */
            sequences: components["schemas"]["CascadeSequence"][];
        };
        /** @description A recipient with a leg for each channel. */
        CascadeSequence: {
            recipient: {
                /** @description The number, a string only here. */
                phone: string;
            };
            sms?: components["schemas"]["CascadeLeg"];
            viber?: components["schemas"]["CascadeLeg"];
            rcs?: components["schemas"]["CascadeLeg"];
        };
        /** @description One leg. */
        CascadeLeg: {
            state: components["schemas"]["CascadeState"];
        };
        /** @description A name taken for moderation. */
        RegistrationAccepted: {
            successful_request: {
                /** @description The name. */
                originator: string;
                /**
                 * @description Its first state.
                 * @enum {string}
                 */
                state: "moderation";
            };
        };
        /** @description Faulty fields. */
        RegistrationRefused: {
            /** @description Field to sentence. Only `originator` is documented. */
            error_request: {
                /** @description No legal name. */
                company?: string;
                /** @description No site. */
                site?: string;
                /** @description No alpha name. */
                originator?: string;
                /** @description No services. */
                description?: string;
                /** @description No purpose. */
                subject?: string;
                /** @description No kind of company. */
                company_type?: string;
                /** @description No channel, or none of the three. */
                type?: string;
                /** @description Not a number. */
                okpo?: string;
                /** @description Not a number. */
                inn?: string;
            };
        };
    };
    responses: {
        /** @description No token, an empty one or one that is not known. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Exception"];
            };
        };
        /** @description More than 9 calls in one second. The limit is documented, the answer is not. No `Retry-After` is sent. */
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
        /** @description The service broke. The status is documented here, its body is assumed. */
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
        /** @description The service broke, on a call where the provider does not say so. */
        Crash: {
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
        /** @description No such chat or message in this account, or an id that is not digits. */
        ObjectNotFound: {
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
        /** @description No such message or cascade in this account, or an id that is none. */
        NotFound: {
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
        /** @description No such message in this account, or an id that is not digits. */
        ViberNotFound: {
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
        /** @description Taken, wholly or in part. */
        Accepted: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendAccepted"];
            };
        };
        /** @description Refused as a whole. */
        SendRefused: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendFailure"];
            };
        };
        /** @description Refused as a whole. When every phone is bad, `invalidRecipients` stands alone. */
        RcsRefused: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendFailure"];
            };
        };
        /** @description Up. The status is documented, the body is assumed. */
        Healthy: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HealthUp"];
            };
        };
        /** @description Down. The status is documented, the body is assumed. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HealthDown"];
            };
        };
        /** @description The version. */
        Version: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Version"];
            };
        };
    };
    parameters: {
        /**
         * @description Ids, the parameter repeated for each; 500 and more are taken. Percent-encoded brackets and `filter[id][in][0]` are
         *     the same filter.
         * @example [
         *       2670999714,
         *       2670999768
         *     ]
         */
        FilterIds: components["schemas"]["MessageId"][];
        /**
         * @description Ids, the parameter repeated for each, as for SMS and RCS.
         * @example [
         *       160812230
         *     ]
         */
        FilterIdsAssumed: components["schemas"]["MessageId"][];
        /**
         * @description One id; short for `filter[id][in][]` with one value.
         * @example 2640199617
         */
        FilterId: components["schemas"]["MessageId"];
    };
    requestBodies: never;
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
         * @example GET, POST
         */
        Allow: string;
        /** @description Holub's own, never sent by the provider. Says why, where a person would wonder (a frozen clock). */
        "X-Sandbox-Hint": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listSms: {
        parameters: {
            query?: {
                /**
                 * @description Ids, the parameter repeated for each; 500 and more are taken. Percent-encoded brackets and `filter[id][in][0]` are
                 *     the same filter.
                 * @example [
                 *       2670999714,
                 *       2670999768
                 *     ]
                 */
                "filter[id][in][]"?: components["parameters"]["FilterIds"];
                /**
                 * @description One id; short for `filter[id][in][]` with one value.
                 * @example 2640199617
                 */
                "filter[id]"?: components["parameters"]["FilterId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
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
                "application/json": components["schemas"]["SmsSend"];
                "application/x-www-form-urlencoded": components["schemas"]["SmsSend"];
            };
        };
        responses: {
            201: components["responses"]["Accepted"];
            400: components["responses"]["BadJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["SendRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSmsHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Healthy"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["Crash"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSmsVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Version"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["Crash"];
        };
    };
    listViber: {
        parameters: {
            query?: {
                /**
                 * @description Ids, the parameter repeated for each, as for SMS and RCS.
                 * @example [
                 *       160812230
                 *     ]
                 */
                "filter[id][in][]"?: components["parameters"]["FilterIdsAssumed"];
                /**
                 * @description One id; short for `filter[id][in][]` with one value.
                 * @example 2640199617
                 */
                "filter[id]"?: components["parameters"]["FilterId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViberList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
    sendViber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViberSend"];
                "application/x-www-form-urlencoded": components["schemas"]["ViberSend"];
            };
        };
        responses: {
            201: components["responses"]["Accepted"];
            400: components["responses"]["BadJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["SendRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getViber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id. Anything but digits is an unknown page.
                 * @example 160812230
                 */
                viberId: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViberOne"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ViberNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
    getViberHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Healthy"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["Crash"];
            503: components["responses"]["Unavailable"];
        };
    };
    getViberVersion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Version"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["Crash"];
        };
    };
    listChats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account's chats. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
    createChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatCreate"];
                "application/x-www-form-urlencoded": components["schemas"]["ChatCreate"];
            };
        };
        responses: {
            /** @description The chat. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatOne"];
                };
            };
            400: components["responses"]["BadJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description A field is wrong, or the account may not open chats. */
            422: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldFailure"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
    getChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. Anything but digits is an unknown page.
                 * @example 21
                 */
                chatId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chat. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatOne"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
    deleteChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. Anything but digits is an unknown page.
                 * @example 21
                 */
                chatId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. No body. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
    renameChat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The chat's id. Anything but digits is an unknown page.
                 * @example 21
                 */
                chatId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatRename"];
                "application/x-www-form-urlencoded": components["schemas"]["ChatRename"];
            };
        };
        responses: {
            /** @description The chat, renamed. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatOne"];
                };
            };
            400: components["responses"]["BadJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description The name is the present one, blank or too long, or the account may not use chats. */
            422: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldFailure"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
    listChatMessages: {
        parameters: {
            query?: {
                /**
                 * @description One chat only.
                 * @example 3
                 */
                "filter[chat_id]"?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessageList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
    getChatMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id. Anything but digits is an unknown page.
                 * @example 16857
                 */
                messageId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChatMessageList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ObjectNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
    listRcs: {
        parameters: {
            query?: {
                /**
                 * @description Ids, the parameter repeated for each; 500 and more are taken. Percent-encoded brackets and `filter[id][in][0]` are
                 *     the same filter.
                 * @example [
                 *       2670999714,
                 *       2670999768
                 *     ]
                 */
                "filter[id][in][]"?: components["parameters"]["FilterIds"];
                /**
                 * @description One id; short for `filter[id][in][]` with one value.
                 * @example 2640199617
                 */
                "filter[id]"?: components["parameters"]["FilterId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RcsList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
    sendRcs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RcsSend"];
                "application/x-www-form-urlencoded": components["schemas"]["RcsSend"];
            };
        };
        responses: {
            201: components["responses"]["Accepted"];
            400: components["responses"]["BadJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            422: components["responses"]["RcsRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRcs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The message's id. Anything but digits is an unknown page.
                 * @example 2442222222
                 */
                rcsId: components["schemas"]["MessageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RcsOne"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
    sendCascade: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CascadeSend"];
                "application/x-www-form-urlencoded": components["schemas"]["CascadeSend"];
            };
        };
        responses: {
            /** @description Taken. One cascade for all recipients. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CascadeAccepted"];
                };
            };
            400: components["responses"]["BadJson"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description Refused as a whole. Codes of a block are those of its channel. */
            422: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SendFailure"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The cascade's id. Its `distribution_id` is taken as well.
                 * @example 1234
                 */
                cascadeId: number | string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cascade. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CascadeOne"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
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
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationAccepted"];
                };
            };
            /** @description Faulty fields, all in one map, or broken JSON. */
            400: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationRefused"] | components["schemas"]["Exception"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description The account may not register names. */
            422: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["X-Rate-Limit-Limit"];
                    "X-Rate-Limit-Remaining": components["headers"]["X-Rate-Limit-Remaining"];
                    "X-Rate-Limit-Reset": components["headers"]["X-Rate-Limit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldFailure"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Crash"];
        };
    };
}
