// Generated from specs/smsc.yaml; do not edit.

export interface paths {
    "/sys/send.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                /** @description Recipients, split by commas or semicolons. */
                phones?: components["parameters"]["phones"];
                /** @description The text. */
                mes?: components["parameters"]["mes"];
                /** @description The message's id, chosen by the client; need not be unique. */
                id?: components["parameters"]["id"];
                /** @description The sender name: up to 11 characters, or up to 15 digits. */
                sender?: components["parameters"]["sender"];
                /** @description Transliterate the text before parts are counted. */
                translit?: components["parameters"]["translit"];
                /** @description Shorten links in the text. */
                tinyurl?: components["parameters"]["tinyurl"];
                /** @description When to send. */
                time?: components["parameters"]["time"];
                /** @description The zone of `time`, in hours from Moscow; 0 is Moscow. */
                tz?: components["parameters"]["tz"];
                /** @description Spread the mailing over so many hours. */
                period?: components["parameters"]["period"];
                /** @description Minutes between two groups of recipients. */
                freq?: components["parameters"]["freq"];
                /** @description A flash message, shown at once. */
                flash?: components["parameters"]["flash"];
                /** @description A binary message, header first. */
                bin?: components["parameters"]["bin"];
                /** @description A WAP push: the link and its title, on two lines of `mes`. */
                push?: components["parameters"]["push"];
                /** @description An HLR request: nothing is sent, `mes` is not used. */
                hlr?: components["parameters"]["hlr"];
                /** @description An SMS that the phone does not show; `mes` is not used. */
                ping?: components["parameters"]["ping"];
                /** @description An MMS. */
                mms?: components["parameters"]["mms"];
                /** @description An e-mail. */
                mail?: components["parameters"]["mail"];
                /** @description A message to a social network. */
                soc?: components["parameters"]["soc"];
                /** @description A Viber message. */
                viber?: components["parameters"]["viber"];
                /** @description A WhatsApp message. */
                whatsapp?: components["parameters"]["whatsapp"];
                /** @description A Telegram message with the confirmation code in `mes`. */
                tg?: components["parameters"]["tg"];
                /** @description The Telegram bot to send into. */
                bot?: components["parameters"]["bot"];
                /** @description Hide the text if the number was confirmed more than so many days ago. */
                smsreq?: components["parameters"]["smsreq"];
                /** @description The full HTTP address of a file of at least 101 bytes to send along. */
                fileurl?: components["parameters"]["fileurl"];
                /** @description A voice call, from text or from a sound file in the body. */
                call?: components["parameters"]["call"];
                /** @description The voice of a call, with a language after a comma if wanted. */
                voice?: components["parameters"]["voice"];
                /** @description How to call: seconds to wait for an answer (10–35; 0–99 is taken and clamped), seconds before trying again (10–3600; less becomes 10), and tries (1–9; 0 becomes 1). */
                param?: components["parameters"]["param"];
                /** @description The subject of an MMS or e-mail. */
                subj?: components["parameters"]["subj"];
                /** @description Whether to send, to price, or both. */
                cost?: components["parameters"]["cost"];
                /** @description Lines of phones, a colon or semicolon, and a text: several texts in one request. */
                list?: components["parameters"]["list"];
                /** @description Texts in `list` have real line breaks: a line that does not begin with phones goes on with the text before it. */
                nl?: components["parameters"]["nl"];
                /** @description How long to keep trying: 1–24 hours, or `hh:mm` from 00:01 to 24:00. */
                valid?: components["parameters"]["valid"];
                /** @description Cut the text so that it fits so many parts. */
                maxsms?: components["parameters"]["maxsms"];
                /** @description The letters of a captcha, together with `userip`. */
                imgcode?: components["parameters"]["imgcode"];
                /** @description The IP address whose daily limit counts. */
                userip?: components["parameters"]["userip"];
                /** @description Add the list of bad numbers to the answer. */
                err?: components["parameters"]["err"];
                /** @description Add every number to the answer. */
                op?: components["parameters"]["op"];
                /** @description The id of a partner to be credited for this request. */
                pp?: components["parameters"]["pp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Send a message, or ask for its price */
        get: operations["sendByGet"];
        put?: never;
        /** Send a message, or ask for its price, as a form */
        post: operations["sendByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/status.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                phone?: components["schemas"]["StatusFields"]["phone"];
                id?: components["schemas"]["StatusFields"]["id"];
                all?: components["schemas"]["StatusFields"]["all"];
                del?: components["schemas"]["StatusFields"]["del"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for the status of messages, or delete one */
        get: operations["statusByGet"];
        put?: never;
        /** Ask for the status of messages, or delete one, as a form */
        post: operations["statusByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/balance.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                cur?: components["schemas"]["BalanceFields"]["cur"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for the balance */
        get: operations["balanceByGet"];
        put?: never;
        /** Ask for the balance, as a form */
        post: operations["balanceByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/info.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get_operator?: components["schemas"]["InfoFields"]["get_operator"];
                phone?: components["schemas"]["InfoFields"]["phone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask which operator a number belongs to */
        get: operations["infoByGet"];
        put?: never;
        /** Ask which operator a number belongs to, as a form */
        post: operations["infoByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/get.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get_messages?: components["schemas"]["GetFields"]["get_messages"];
                get_answers?: components["schemas"]["GetFields"]["get_answers"];
                get_stat?: components["schemas"]["GetFields"]["get_stat"];
                get_mega_accounts?: components["schemas"]["GetFields"]["get_mega_accounts"];
                get_price?: components["schemas"]["GetFields"]["get_price"];
                start?: components["schemas"]["GetFields"]["start"];
                end?: components["schemas"]["GetFields"]["end"];
                phone?: components["schemas"]["GetFields"]["phone"];
                email?: components["schemas"]["GetFields"]["email"];
                format?: components["schemas"]["GetFields"]["format"];
                cnt?: components["schemas"]["GetFields"]["cnt"];
                prev_id?: components["schemas"]["GetFields"]["prev_id"];
                hour?: components["schemas"]["GetFields"]["hour"];
                after_id?: components["schemas"]["GetFields"]["after_id"];
                to_phone?: components["schemas"]["GetFields"]["to_phone"];
                mycur?: components["schemas"]["GetFields"]["mycur"];
                balance2?: components["schemas"]["GetFields"]["balance2"];
                account?: components["schemas"]["GetFields"]["account"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask for history, incoming messages, statistics, sub-clients or prices */
        get: operations["getDataByGet"];
        put?: never;
        /** Ask for history, incoming messages, statistics, sub-clients or prices, as a form */
        post: operations["getDataByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/send/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message, with JSON
         * @description The body is read as JSON whatever its Content-Type says. Answers in JSON unless `fmt` says otherwise.
         */
        post: operations["sendByRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/status/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the status of messages, with JSON
         * @description The body is read as JSON whatever its Content-Type says. Answers in JSON unless `fmt` says otherwise.
         */
        post: operations["statusByRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/balance/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the balance, with JSON
         * @description The body is read as JSON whatever its Content-Type says. Answers in JSON unless `fmt` says otherwise.
         */
        post: operations["balanceByRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/templates.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["TemplatesFields"]["add"];
                chg?: components["schemas"]["TemplatesFields"]["chg"];
                del?: components["schemas"]["TemplatesFields"]["del"];
                get?: components["schemas"]["TemplatesFields"]["get"];
                id?: components["schemas"]["TemplatesFields"]["id"];
                name?: components["schemas"]["TemplatesFields"]["name"];
                msg?: components["schemas"]["TemplatesFields"]["msg"];
                format?: components["schemas"]["TemplatesFields"]["format"];
                sender?: components["schemas"]["TemplatesFields"]["sender"];
                "fl[1]"?: components["schemas"]["Flag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keep message templates */
        get: operations["templatesByGet"];
        put?: never;
        /** Keep message templates, as a form */
        post: operations["templatesByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/jobs.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                /** @description Recipients, split by commas or semicolons. */
                phones?: components["parameters"]["phones"];
                /** @description The text. */
                mes?: components["parameters"]["mes"];
                /** @description The message's id, chosen by the client; need not be unique. */
                id?: components["parameters"]["id"];
                /** @description The sender name: up to 11 characters, or up to 15 digits. */
                sender?: components["parameters"]["sender"];
                /** @description Transliterate the text before parts are counted. */
                translit?: components["parameters"]["translit"];
                /** @description Shorten links in the text. */
                tinyurl?: components["parameters"]["tinyurl"];
                /** @description When to send. */
                time?: components["parameters"]["time"];
                /** @description The zone of `time`, in hours from Moscow; 0 is Moscow. */
                tz?: components["parameters"]["tz"];
                /** @description Spread the mailing over so many hours. */
                period?: components["parameters"]["period"];
                /** @description Minutes between two groups of recipients. */
                freq?: components["parameters"]["freq"];
                /** @description A flash message, shown at once. */
                flash?: components["parameters"]["flash"];
                /** @description A binary message, header first. */
                bin?: components["parameters"]["bin"];
                /** @description A WAP push: the link and its title, on two lines of `mes`. */
                push?: components["parameters"]["push"];
                /** @description An HLR request: nothing is sent, `mes` is not used. */
                hlr?: components["parameters"]["hlr"];
                /** @description An SMS that the phone does not show; `mes` is not used. */
                ping?: components["parameters"]["ping"];
                /** @description An MMS. */
                mms?: components["parameters"]["mms"];
                /** @description An e-mail. */
                mail?: components["parameters"]["mail"];
                /** @description A message to a social network. */
                soc?: components["parameters"]["soc"];
                /** @description A Viber message. */
                viber?: components["parameters"]["viber"];
                /** @description A WhatsApp message. */
                whatsapp?: components["parameters"]["whatsapp"];
                /** @description A Telegram message with the confirmation code in `mes`. */
                tg?: components["parameters"]["tg"];
                /** @description The Telegram bot to send into. */
                bot?: components["parameters"]["bot"];
                /** @description Hide the text if the number was confirmed more than so many days ago. */
                smsreq?: components["parameters"]["smsreq"];
                /** @description The full HTTP address of a file of at least 101 bytes to send along. */
                fileurl?: components["parameters"]["fileurl"];
                /** @description A voice call, from text or from a sound file in the body. */
                call?: components["parameters"]["call"];
                /** @description The voice of a call, with a language after a comma if wanted. */
                voice?: components["parameters"]["voice"];
                /** @description How to call: seconds to wait for an answer (10–35; 0–99 is taken and clamped), seconds before trying again (10–3600; less becomes 10), and tries (1–9; 0 becomes 1). */
                param?: components["parameters"]["param"];
                /** @description The subject of an MMS or e-mail. */
                subj?: components["parameters"]["subj"];
                /** @description Whether to send, to price, or both. */
                cost?: components["parameters"]["cost"];
                /** @description Lines of phones, a colon or semicolon, and a text: several texts in one request. */
                list?: components["parameters"]["list"];
                /** @description Texts in `list` have real line breaks: a line that does not begin with phones goes on with the text before it. */
                nl?: components["parameters"]["nl"];
                /** @description How long to keep trying: 1–24 hours, or `hh:mm` from 00:01 to 24:00. */
                valid?: components["parameters"]["valid"];
                /** @description Cut the text so that it fits so many parts. */
                maxsms?: components["parameters"]["maxsms"];
                /** @description The letters of a captcha, together with `userip`. */
                imgcode?: components["parameters"]["imgcode"];
                /** @description The IP address whose daily limit counts. */
                userip?: components["parameters"]["userip"];
                /** @description Add the list of bad numbers to the answer. */
                err?: components["parameters"]["err"];
                /** @description Add every number to the answer. */
                op?: components["parameters"]["op"];
                /** @description The id of a partner to be credited for this request. */
                pp?: components["parameters"]["pp"];
                add?: components["schemas"]["JobsFields"]["add"];
                cancel?: components["schemas"]["JobsFields"]["cancel"];
                del?: components["schemas"]["JobsFields"]["del"];
                get?: components["schemas"]["JobsFields"]["get"];
                get_all?: components["schemas"]["JobsFields"]["get_all"];
                name?: components["schemas"]["JobsFields"]["name"];
                tpl?: components["schemas"]["JobsFields"]["tpl"];
                rpt?: components["schemas"]["JobsFields"]["rpt"];
                rptn?: components["schemas"]["JobsFields"]["rptn"];
                sender2?: components["schemas"]["JobsFields"]["sender2"];
                mes2?: components["schemas"]["JobsFields"]["mes2"];
                "fl[5]"?: components["schemas"]["Flag"];
                start?: components["schemas"]["JobsFields"]["start"];
                end?: components["schemas"]["JobsFields"]["end"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Plan mailings */
        get: operations["jobsByGet"];
        put?: never;
        /** Plan mailings, as a form */
        post: operations["jobsByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/phones.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["ContactsFields"]["add"];
                chg?: components["schemas"]["ContactsFields"]["chg"];
                del?: components["schemas"]["ContactsFields"]["del"];
                get?: components["schemas"]["ContactsFields"]["get"];
                add_group?: components["schemas"]["ContactsFields"]["add_group"];
                chg_group?: components["schemas"]["ContactsFields"]["chg_group"];
                del_group?: components["schemas"]["ContactsFields"]["del_group"];
                get_group?: components["schemas"]["ContactsFields"]["get_group"];
                move_group?: components["schemas"]["ContactsFields"]["move_group"];
                add_black?: components["schemas"]["ContactsFields"]["add_black"];
                del_black?: components["schemas"]["ContactsFields"]["del_black"];
                phone?: components["schemas"]["ContactsFields"]["phone"];
                mail?: components["schemas"]["ContactsFields"]["mail"];
                name?: components["schemas"]["ContactsFields"]["name"];
                grp?: components["schemas"]["ContactsFields"]["grp"];
                new_phone?: components["schemas"]["ContactsFields"]["new_phone"];
                new_mail?: components["schemas"]["ContactsFields"]["new_mail"];
                lnm?: components["schemas"]["ContactsFields"]["lnm"];
                fnm?: components["schemas"]["ContactsFields"]["fnm"];
                mnm?: components["schemas"]["ContactsFields"]["mnm"];
                fio?: components["schemas"]["ContactsFields"]["fio"];
                bd?: components["schemas"]["ContactsFields"]["bd"];
                myid?: components["schemas"]["ContactsFields"]["myid"];
                cmt?: components["schemas"]["ContactsFields"]["cmt"];
                tags?: components["schemas"]["ContactsFields"]["tags"];
                pho?: components["schemas"]["ContactsFields"]["pho"];
                search?: components["schemas"]["ContactsFields"]["search"];
                after_id?: components["schemas"]["ContactsFields"]["after_id"];
                num?: components["schemas"]["ContactsFields"]["num"];
                type?: components["schemas"]["ContactsFields"]["type"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keep contacts, groups and the black list */
        get: operations["contactsByGet"];
        put?: never;
        /** Keep contacts, groups and the black list, as a form */
        post: operations["contactsByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/senders.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get?: components["schemas"]["SendersFields"]["get"];
                add?: components["schemas"]["SendersFields"]["add"];
                chg?: components["schemas"]["SendersFields"]["chg"];
                send_code?: components["schemas"]["SendersFields"]["send_code"];
                check_code?: components["schemas"]["SendersFields"]["check_code"];
                del?: components["schemas"]["SendersFields"]["del"];
                all?: components["schemas"]["SendersFields"]["all"];
                sender?: components["schemas"]["SendersFields"]["sender"];
                cmt?: components["schemas"]["SendersFields"]["cmt"];
                phone?: components["schemas"]["SendersFields"]["phone"];
                code?: components["schemas"]["SendersFields"]["code"];
                fio?: components["schemas"]["SendersFields"]["fio"];
                inn?: components["schemas"]["SendersFields"]["inn"];
                site?: components["schemas"]["SendersFields"]["site"];
                email?: components["schemas"]["SendersFields"]["email"];
                address?: components["schemas"]["SendersFields"]["address"];
                desc?: components["schemas"]["SendersFields"]["desc"];
                subj?: components["schemas"]["SendersFields"]["subj"];
                id?: components["schemas"]["SendersFields"]["id"];
                mail?: components["schemas"]["SendersFields"]["mail"];
                name?: components["schemas"]["SendersFields"]["name"];
                user?: components["schemas"]["SendersFields"]["user"];
                operators?: components["schemas"]["SendersFields"]["operators"];
                from_date?: components["schemas"]["SendersFields"]["from_date"];
                prev_id?: components["schemas"]["SendersFields"]["prev_id"];
                cnt?: components["schemas"]["SendersFields"]["cnt"];
                doc_info?: components["schemas"]["SendersFields"]["doc_info"];
                mega?: components["schemas"]["SendersFields"]["mega"];
                mts?: components["schemas"]["SendersFields"]["mts"];
                tele2?: components["schemas"]["SendersFields"]["tele2"];
                bee_step?: components["schemas"]["SendersFields"]["bee_step"];
                ua_reg?: components["schemas"]["SendersFields"]["ua_reg"];
                ua_int?: components["schemas"]["SendersFields"]["ua_int"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keep sender names */
        get: operations["sendersByGet"];
        put?: never;
        /** Keep sender names, as a form */
        post: operations["sendersByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/receive_phones.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get?: components["schemas"]["ReceivePhonesFields"]["get"];
                buy?: components["schemas"]["ReceivePhonesFields"]["buy"];
                chg?: components["schemas"]["ReceivePhonesFields"]["chg"];
                phone?: components["schemas"]["ReceivePhonesFields"]["phone"];
                noprolong?: components["schemas"]["ReceivePhonesFields"]["noprolong"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keep receiving numbers */
        get: operations["receivePhonesByGet"];
        put?: never;
        /** Keep receiving numbers, as a form */
        post: operations["receivePhonesByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/get_mnp.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                date?: components["schemas"]["PortedNumbersFields"]["date"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fetch the table of ported numbers */
        get: operations["portedNumbersByGet"];
        put?: never;
        /** Fetch the table of ported numbers, as a form */
        post: operations["portedNumbersByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/op_templates.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["OperatorTemplatesFields"]["add"];
                get?: components["schemas"]["OperatorTemplatesFields"]["get"];
                sender?: components["schemas"]["OperatorTemplatesFields"]["sender"];
                msg?: components["schemas"]["OperatorTemplatesFields"]["msg"];
                mts_srv?: components["schemas"]["OperatorTemplatesFields"]["mts_srv"];
                mts_auth?: components["schemas"]["OperatorTemplatesFields"]["mts_auth"];
                mts_trn?: components["schemas"]["OperatorTemplatesFields"]["mts_trn"];
                mega_srv?: components["schemas"]["OperatorTemplatesFields"]["mega_srv"];
                mega_auth?: components["schemas"]["OperatorTemplatesFields"]["mega_auth"];
                mega_trn?: components["schemas"]["OperatorTemplatesFields"]["mega_trn"];
                bee_srv?: components["schemas"]["OperatorTemplatesFields"]["bee_srv"];
                bee_auth?: components["schemas"]["OperatorTemplatesFields"]["bee_auth"];
                bee_trn?: components["schemas"]["OperatorTemplatesFields"]["bee_trn"];
                tele2_srv?: components["schemas"]["OperatorTemplatesFields"]["tele2_srv"];
                tele2_auth?: components["schemas"]["OperatorTemplatesFields"]["tele2_auth"];
                tele2_trn?: components["schemas"]["OperatorTemplatesFields"]["tele2_trn"];
                motiv_srv?: components["schemas"]["OperatorTemplatesFields"]["motiv_srv"];
                motiv_auth?: components["schemas"]["OperatorTemplatesFields"]["motiv_auth"];
                motiv_trn?: components["schemas"]["OperatorTemplatesFields"]["motiv_trn"];
                soc?: components["schemas"]["OperatorTemplatesFields"]["soc"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keep the operators' templates */
        get: operations["operatorTemplatesByGet"];
        put?: never;
        /** Keep the operators' templates, as a form */
        post: operations["operatorTemplatesByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/users.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["UsersFields"]["add"];
                chg?: components["schemas"]["UsersFields"]["chg"];
                pay?: components["schemas"]["UsersFields"]["pay"];
                get_stat?: components["schemas"]["UsersFields"]["get_stat"];
                get_stat_all?: components["schemas"]["UsersFields"]["get_stat_all"];
                user?: components["schemas"]["UsersFields"]["user"];
                password?: components["schemas"]["UsersFields"]["password"];
                sum?: components["schemas"]["UsersFields"]["sum"];
                curr?: components["schemas"]["UsersFields"]["curr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keep sub-clients */
        get: operations["usersByGet"];
        put?: never;
        /** Keep sub-clients, as a form */
        post: operations["usersByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/documents.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add_account?: components["schemas"]["DocumentsFields"]["add_account"];
                get_account?: components["schemas"]["DocumentsFields"]["get_account"];
                get_act?: components["schemas"]["DocumentsFields"]["get_act"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keep accounting documents */
        get: operations["documentsByGet"];
        put?: never;
        /** Keep accounting documents, as a form */
        post: operations["documentsByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/tinyurls.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get?: components["schemas"]["TinyUrlsFields"]["get"];
                link?: components["schemas"]["TinyUrlsFields"]["link"];
                id?: components["schemas"]["TinyUrlsFields"]["id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask about shortened links */
        get: operations["tinyUrlsByGet"];
        put?: never;
        /** Ask about shortened links, as a form */
        post: operations["tinyUrlsByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/wait_call.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                phone?: components["schemas"]["WaitCallFields"]["phone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wait for a confirmation call */
        get: operations["waitCallByGet"];
        put?: never;
        /** Wait for a confirmation call, as a form */
        post: operations["waitCallByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sys/ping.php": {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                id?: components["schemas"]["PingFields"]["id"];
                ok?: components["schemas"]["PingFields"]["ok"];
                name?: components["schemas"]["PingFields"]["name"];
                host?: components["schemas"]["PingFields"]["host"];
                info?: components["schemas"]["PingFields"]["info"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Report a monitored host */
        get: operations["pingByGet"];
        put?: never;
        /** Report a monitored host, as a form */
        post: operations["pingByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/t/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        /** Follow a shortened link */
        get: operations["followShortLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    messageStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A message has a new status
         * @description Sent after every status. Told by the absence of `mes` and `waitcall`. The signed string is `id:phone:status:secret`, in
         *     the bytes of the chosen charset. One attempt is made, and any 2xx is success.
         */
        post: operations["messageStatusCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    incomingMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recipient has written
         * @description Told by `mes`. The signed string is `phone:mes:to:secret`, in the bytes of the chosen charset. One attempt is made, and
         *     any 2xx is success.
         */
        post: operations["incomingMessageCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    confirmationCall: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A subscriber has made a confirmation call
         * @description Told by `waitcall`. The signed string is `phone:ts:secret`. One attempt is made, and any 2xx is success.
         */
        post: operations["confirmationCallCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Who is calling, and how to answer. */
        CommonFields: {
            /** @description The name of the account. `invalid`, `blocked`, `nomoney` and `throttled` are reserved; any other login is an account of its own. */
            login?: string | number;
            /** @description The password, or its md5 in hex. */
            psw?: string | number;
            /** @description A key that stands for login and password. With an empty login, the password is read as the key. */
            apikey?: string;
            /** @description The charset of request and answer. */
            charset?: components["schemas"]["Charset"];
            /** @description The format of the answer. */
            fmt?: components["schemas"]["Format"];
        };
        /** @description A message, or several. */
        SendFields: {
            /**
             * @description Recipients, split by commas or semicolons. Numbers are international and spaces are ignored. Without `+` a number may be corrected, with `+` it is taken as it is. `G` and a number means all contacts of that group. With `mail` these are e-mail addresses; for Telegram a nick or `#` and an id.
             * @example 380500000000
             * @example 380500000000,380500000001
             * @example G12
             */
            phones?: string | number;
            /** @description The text. Longer texts are split into parts. A line of `~~~` divides off a comment that is kept in the history only. */
            mes?: string | number;
            /** @description The message's id, chosen by the client; need not be unique. A number, or up to 40 Latin letters, digits, dots, hyphens and underscores. Empty or 0 means automatic; anything else is error 1. */
            id?: number | string;
            /** @description The sender name: up to 11 characters, or up to 15 digits. Empty or `.` means the default one. */
            sender?: string | number;
            /** @description Transliterate the text before parts are counted. */
            translit?: components["schemas"]["Translit"];
            /** @description Shorten links in the text. */
            tinyurl?: components["schemas"]["Flag"];
            /**
             * @description When to send. `DDMMYYhhmm` or `DD.MM.YY hh:mm`; `h1-h2`, hours of the day; `0` and a unix time; `+` and minutes, the plus as `%2B`. 0, empty or past means now. Another shape is error 5.
             * @example 0101120000
             * @example 01.01.12 00:00
             * @example 9-21
             * @example 01476794052
             * @example +5
             */
            time?: string | number;
            /** @description The zone of `time`, in hours from Moscow; 0 is Moscow. Without it, the zone of the account. */
            tz?: string | number;
            /** @description Spread the mailing over so many hours. Outside 0.1–720 is error 1. */
            period?: number | string;
            /** @description Minutes between two groups of recipients. Ignored without `period`. */
            freq?: number | string;
            /** @description A flash message, shown at once. */
            flash?: components["schemas"]["Flag"];
            /** @description A WAP push: the link and its title, on two lines of `mes`. */
            push?: components["schemas"]["Flag"];
            /** @description An HLR request: nothing is sent, `mes` is not used. */
            hlr?: components["schemas"]["Flag"];
            /** @description An SMS that the phone does not show; `mes` is not used. */
            ping?: components["schemas"]["Flag"];
            /** @description An MMS. Files (txt, jpg, gif, png, wav, amr, mp3, mid, mp4, 3gp) come in the body. */
            mms?: components["schemas"]["Flag"];
            /** @description An e-mail. Needs a subject, a text and the address of the sender; attachments come in the body. */
            mail?: components["schemas"]["Flag"];
            /** @description A message to a social network. */
            soc?: components["schemas"]["Flag"];
            /** @description A Viber message. */
            viber?: components["schemas"]["Flag"];
            /** @description A WhatsApp message. */
            whatsapp?: components["schemas"]["Flag"];
            /** @description A voice call, from text or from a sound file in the body. */
            call?: components["schemas"]["Flag"];
            /** @description A binary message, header first. Its first byte is the length of the header, 00 for none. A line of `~~~` and `pid:…, dcs:…` may close it. */
            bin?: components["schemas"]["Binary"];
            /**
             * @description A Telegram message with the confirmation code in `mes`.
             * @enum {integer|string}
             */
            tg?: 1 | "1";
            /**
             * @description The Telegram bot to send into.
             * @example @shop_bot
             */
            bot?: string;
            /** @description Hide the text if the number was confirmed more than so many days ago. */
            smsreq?: number | string;
            /**
             * Format: uri
             * @description The full HTTP address of a file of at least 101 bytes to send along. The sandbox does not fetch it.
             */
            fileurl?: string;
            /** @description The voice of a call, with a language after a comma if wanted. */
            voice?: components["schemas"]["Voice"];
            /**
             * @description How to call: seconds to wait for an answer (10–35; 0–99 is taken and clamped), seconds before trying again (10–3600; less becomes 10), and tries (1–9; 0 becomes 1). Anything else gives the defaults for all three: 25, rising from 3 to 14, and 8.
             * @example 20,60,3
             */
            param?: string | number;
            /** @description The subject of an MMS or e-mail. An MMS needs a subject or a text; without a subject the sender name is used. */
            subj?: string | number;
            /** @description Whether to send, to price, or both. 1 sends nothing and takes neither id nor money. */
            cost?: components["schemas"]["CostMode"];
            /**
             * @description Lines of phones, a colon or semicolon, and a text: several texts in one request. A literal `\n` in a text is a line feed, and an empty last line is ignored. `sender,tz|` in front sets the sender, and the zone for a dated `time`, of that line. One id for all.
             * @example 380500000000:Hello!
             *     380500000001,380500000002:Hello\nworld!
             */
            list?: string;
            /** @description Texts in `list` have real line breaks: a line that does not begin with phones goes on with the text before it. */
            nl?: components["schemas"]["Flag"];
            /** @description How long to keep trying: 1–24 hours, or `hh:mm` from 00:01 to 24:00. 24 hours unless given; anything else is error 1. */
            valid?: number | string;
            /** @description Cut the text so that it fits so many parts. */
            maxsms?: number | string;
            /** @description The letters of a captcha, together with `userip`. Accepted and ignored. */
            imgcode?: string | number;
            /** @description The IP address whose daily limit counts. Accepted and ignored. */
            userip?: string;
            /** @description Add the list of bad numbers to the answer. */
            err?: components["schemas"]["Flag"];
            /** @description Add every number to the answer. Wins over `err`. */
            op?: components["schemas"]["Flag"];
            /** @description The id of a partner to be credited for this request. Accepted and ignored. */
            pp?: string | number;
        };
        /** @description Which messages. */
        StatusFields: {
            /** @description The number, or a comma list. Echoed as asked. */
            phone?: string | number;
            /** @description The message id, or a comma list in the order of the numbers. */
            id?: number | string;
            /** @description How much to tell: 0 the status, 1 the message too, 2 its country and operator too. */
            all?: components["schemas"]["StatusDetail"];
            /** @description Delete the message. Asking later gives status -3; deleting what is not there is error 5. */
            del?: components["schemas"]["Flag"];
        };
        BalanceFields: {
            /** @description Add the currency, and the credit unless it is zero. */
            cur?: components["schemas"]["Flag"];
        };
        InfoFields: {
            /**
             * @description Has to be 1; anything else is error 1.
             * @enum {integer|string}
             */
            get_operator?: 1 | "1";
            /** @description The number, or a comma list. */
            phone?: string | number;
        };
        /** @description Exactly one of the first five is 1. */
        GetFields: {
            /** @description Sent messages, newest first. Nothing found is error 3. */
            get_messages?: components["schemas"]["Flag"];
            /** @description Incoming messages. */
            get_answers?: components["schemas"]["Flag"];
            /** @description Statistics. */
            get_stat?: components["schemas"]["Flag"];
            /** @description Accounts at one operator. */
            get_mega_accounts?: components["schemas"]["Flag"];
            /** @description Prices by zone. */
            get_price?: components["schemas"]["Flag"];
            /** @description The first day. History goes back six months at most. */
            start?: string;
            /** @description The last day. */
            end?: string;
            /** @description Only these numbers, split by commas. */
            phone?: string | number;
            /** @description Only these addresses, split by commas. */
            email?: string;
            /**
             * @description 0 for SMS, 8 for e-mail.
             * @enum {integer|string}
             */
            format?: 0 | 8 | "0" | "8";
            /** @description So many at most: up to 1000 sent messages, up to 10000 incoming ones. */
            cnt?: number | string;
            /** @description An `int_id`: only older messages. */
            prev_id?: number | string;
            /** @description Incoming messages of so many last hours. */
            hour?: number | string;
            /** @description Incoming messages with a greater id only. */
            after_id?: number | string;
            /** @description Incoming messages to this number only. */
            to_phone?: string | number;
            /** @description Count in the currency of the account. */
            mycur?: components["schemas"]["Flag"];
            /** @description Count the second balance. */
            balance2?: components["schemas"]["Flag"];
            /** @description One account only. */
            account?: string | number;
        };
        TemplatesFields: {
            /** @description Add a template. */
            add?: components["schemas"]["Flag"];
            /** @description Change it. */
            chg?: components["schemas"]["Flag"];
            /** @description Delete it. */
            del?: components["schemas"]["Flag"];
            /** @description List all. */
            get?: components["schemas"]["Flag"];
            /** @description The template, for `chg` and `del`. An unknown one is error 3. */
            id?: number | string;
            /** @description Its name. */
            name?: string | number;
            /** @description Its text, called `message` in answers. */
            msg?: string | number;
            /**
             * @description The kind of message it is for.
             * @enum {string}
             */
            format?: "" | "sms" | "flash" | "bin" | "push" | "mms" | "call" | "mail" | "viber";
            /** @description Its sender name. */
            sender?: string | number;
            /** @description A switch of the template. */
            "fl[1]"?: components["schemas"]["Flag"];
        };
        /** @description The parameters of a send belong here too. */
        JobsFields: {
            /** @description Add a mailing. */
            add?: components["schemas"]["Flag"];
            /** @description Cancel the mailing of this `id`. */
            cancel?: components["schemas"]["Flag"];
            /** @description Delete it; possible after `cancel` too. */
            del?: components["schemas"]["Flag"];
            /** @description Show one. */
            get?: components["schemas"]["Flag"];
            /** @description List all. */
            get_all?: components["schemas"]["Flag"];
            /** @description Its name. */
            name?: string | number;
            /** @description A template to take the text from, in place of `mes`. */
            tpl?: number | string;
            /** @description When to repeat: 0 by hand, 1 hourly, 2 daily, 3 on workdays, 4 at weekends, 5 weekly, 6 monthly, 7 yearly. */
            rpt?: number | string;
            /** @description How many times to repeat. */
            rptn?: number | string;
            /** @description The sender of the SMS variant. */
            sender2?: string | number;
            /** @description The text of the SMS variant. */
            mes2?: string | number;
            /** @description A switch of the mailing. */
            "fl[5]"?: components["schemas"]["Flag"];
            /** @description The first day, for `get_all`. */
            start?: string;
            /** @description The last day, for `get_all`. */
            end?: string;
        };
        ContactsFields: {
            /** @description Add a contact. */
            add?: components["schemas"]["Flag"];
            /** @description Change it. */
            chg?: components["schemas"]["Flag"];
            /** @description Delete it. */
            del?: components["schemas"]["Flag"];
            /** @description List contacts. None is error 3. */
            get?: components["schemas"]["Flag"];
            /** @description Add a group. */
            add_group?: components["schemas"]["Flag"];
            /** @description Change it. */
            chg_group?: components["schemas"]["Flag"];
            /** @description Delete it. */
            del_group?: components["schemas"]["Flag"];
            /** @description List groups. */
            get_group?: components["schemas"]["Flag"];
            /**
             * @description 1 moves a contact into a group, 2 adds it to one more, 3 takes it out.
             * @enum {integer|string}
             */
            move_group?: 1 | 2 | 3 | "1" | "2" | "3";
            /** @description Put a number on the black list. */
            add_black?: components["schemas"]["Flag"];
            /** @description Take it off. */
            del_black?: components["schemas"]["Flag"];
            /** @description The number, not checked beyond its digits. */
            phone?: string | number;
            /** @description The e-mail address, in place of the number. */
            mail?: string;
            /** @description The name of the contact or group. */
            name?: string | number;
            /** @description The group. */
            grp?: string | number;
            /** @description The number to change to. */
            new_phone?: string | number;
            /** @description The address to change to. */
            new_mail?: string;
            /** @description Last name. */
            lnm?: string | number;
            /** @description First name. */
            fnm?: string | number;
            /** @description Middle name. */
            mnm?: string | number;
            /** @description All three names at once. */
            fio?: string | number;
            /** @description Birthday. */
            bd?: string | number;
            /** @description The client's own id of the contact. */
            myid?: string | number;
            /** @description A comment. */
            cmt?: string | number;
            /** @description Tags. */
            tags?: string | number;
            /** @description Other numbers. */
            pho?: string | number;
            /** @description Only contacts with this text. */
            search?: string | number;
            /** @description Only contacts with a greater id. */
            after_id?: number | string;
            /** @description The number of a group. */
            num?: number | string;
            /**
             * @description For a group: 0 phones, 1 e-mail. For the black list: 0 all messages, 1 mass ones, 2 single ones.
             * @enum {integer|string}
             */
            type?: 0 | 1 | 2 | "0" | "1" | "2";
        };
        SendersFields: {
            /** @description List sender names. */
            get?: components["schemas"]["Flag"];
            /** @description Add one. */
            add?: components["schemas"]["Flag"];
            /** @description Change one. */
            chg?: components["schemas"]["Flag"];
            /** @description Send a code to a number that is to be a sender. */
            send_code?: components["schemas"]["Flag"];
            /** @description Check that code. */
            check_code?: components["schemas"]["Flag"];
            /** @description Delete one. */
            del?: components["schemas"]["Flag"];
            /** @description List all of them. */
            all?: components["schemas"]["Flag"];
            /** @description The sender name. */
            sender?: string | number;
            /** @description A comment. */
            cmt?: string | number;
            /** @description The number to confirm. */
            phone?: string | number;
            /** @description The code received. */
            code?: string | number;
            /** @description A person's name. */
            fio?: string | number;
            /** @description A tax number. */
            inn?: string | number;
            /** @description A web site. */
            site?: string;
            /** @description An e-mail address. */
            email?: string;
            /** @description A postal address. */
            address?: string | number;
            /** @description What is sent under the name. */
            desc?: string | number;
            /** @description The subject of letters. */
            subj?: string | number;
            /** @description The id of a sender. */
            id?: number | string;
            /** @description Senders of e-mail. */
            mail?: components["schemas"]["Flag"];
            /** @description The name shown in e-mail. */
            name?: string | number;
            /** @description A sub-client. */
            user?: string | number;
            /** @description Tell the state at each operator. */
            operators?: components["schemas"]["Flag"];
            /** @description Only those since that day. */
            from_date?: string;
            /** @description Only older ones. */
            prev_id?: number | string;
            /** @description So many at most. */
            cnt?: number | string;
            /** @description Tell about documents. */
            doc_info?: components["schemas"]["Flag"];
            /** @description Register at this operator. */
            mega?: components["schemas"]["Flag"];
            /** @description Register at this operator. */
            mts?: components["schemas"]["Flag"];
            /** @description Register at this operator. */
            tele2?: components["schemas"]["Flag"];
            /** @description Register at this operator. */
            bee_step?: components["schemas"]["Flag"];
            /** @description Register in Ukraine. */
            ua_reg?: components["schemas"]["Flag"];
            /** @description Register in Ukraine as international. */
            ua_int?: components["schemas"]["Flag"];
        };
        ReceivePhonesFields: {
            /** @description List the numbers. */
            get?: components["schemas"]["Flag"];
            /** @description Buy one. */
            buy?: components["schemas"]["Flag"];
            /** @description Change one. */
            chg?: components["schemas"]["Flag"];
            /** @description The number. */
            phone?: string | number;
            /** @description Do not renew it. */
            noprolong?: components["schemas"]["Flag"];
        };
        PortedNumbersFields: {
            /** @description The day to list changes of. */
            date?: string;
        };
        OperatorTemplatesFields: {
            /** @description Add a template. */
            add?: components["schemas"]["Flag"];
            /** @description List all. */
            get?: components["schemas"]["Flag"];
            /** @description Its sender name. */
            sender?: string | number;
            /** @description Its text. */
            msg?: string | number;
            /** @description For service messages at `mts`. */
            mts_srv?: components["schemas"]["Flag"];
            /** @description For authorising messages at `mts`. */
            mts_auth?: components["schemas"]["Flag"];
            /** @description For transactional messages at `mts`. */
            mts_trn?: components["schemas"]["Flag"];
            /** @description For service messages at `mega`. */
            mega_srv?: components["schemas"]["Flag"];
            /** @description For authorising messages at `mega`. */
            mega_auth?: components["schemas"]["Flag"];
            /** @description For transactional messages at `mega`. */
            mega_trn?: components["schemas"]["Flag"];
            /** @description For service messages at `bee`. */
            bee_srv?: components["schemas"]["Flag"];
            /** @description For authorising messages at `bee`. */
            bee_auth?: components["schemas"]["Flag"];
            /** @description For transactional messages at `bee`. */
            bee_trn?: components["schemas"]["Flag"];
            /** @description For service messages at `tele2`. */
            tele2_srv?: components["schemas"]["Flag"];
            /** @description For authorising messages at `tele2`. */
            tele2_auth?: components["schemas"]["Flag"];
            /** @description For transactional messages at `tele2`. */
            tele2_trn?: components["schemas"]["Flag"];
            /** @description For service messages at `motiv`. */
            motiv_srv?: components["schemas"]["Flag"];
            /** @description For authorising messages at `motiv`. */
            motiv_auth?: components["schemas"]["Flag"];
            /** @description For transactional messages at `motiv`. */
            motiv_trn?: components["schemas"]["Flag"];
            /** @description For social networks. */
            soc?: components["schemas"]["Flag"];
        };
        UsersFields: {
            /** @description Add a sub-client. */
            add?: components["schemas"]["Flag"];
            /** @description Change one. */
            chg?: components["schemas"]["Flag"];
            /** @description Move money to one. */
            pay?: components["schemas"]["Flag"];
            /** @description Statistics of one. */
            get_stat?: components["schemas"]["Flag"];
            /** @description Statistics of all. */
            get_stat_all?: components["schemas"]["Flag"];
            /** @description The login of the sub-client. */
            user?: string | number;
            /** @description Its password. */
            password?: string | number;
            /** @description How much to move. */
            sum?: string | number;
            /** @description The currency: 1 RUB, 2 USD, 3 EUR, 4 UAH, 5 KZT. */
            curr?: number | string;
        };
        DocumentsFields: {
            /** @description Make an invoice. */
            add_account?: components["schemas"]["Flag"];
            /** @description Fetch an invoice. */
            get_account?: components["schemas"]["Flag"];
            /** @description Fetch an act. */
            get_act?: components["schemas"]["Flag"];
        };
        TinyUrlsFields: {
            /** @description Ask about a link. */
            get?: components["schemas"]["Flag"];
            /** @description The link. */
            link?: string;
            /** @description The message. */
            id?: number | string;
        };
        WaitCallFields: {
            /** @description The number that will call. */
            phone?: string | number;
        };
        PingFields: {
            /** @description The host. */
            id?: string | number;
            /** @description Whether it is alive. */
            ok?: components["schemas"]["Flag"];
            /** @description Its name. */
            name?: string | number;
            /** @description Its address. */
            host?: string | number;
            /** @description More about it. */
            info?: string | number;
        };
        SendRequest: components["schemas"]["CommonFields"] & components["schemas"]["SendFields"];
        StatusRequest: components["schemas"]["CommonFields"] & components["schemas"]["StatusFields"];
        BalanceRequest: components["schemas"]["CommonFields"] & components["schemas"]["BalanceFields"];
        InfoRequest: components["schemas"]["CommonFields"] & components["schemas"]["InfoFields"];
        GetRequest: components["schemas"]["CommonFields"] & components["schemas"]["GetFields"];
        TemplatesRequest: components["schemas"]["CommonFields"] & components["schemas"]["TemplatesFields"];
        JobsRequest: components["schemas"]["CommonFields"] & components["schemas"]["SendFields"] & components["schemas"]["JobsFields"];
        ContactsRequest: components["schemas"]["CommonFields"] & components["schemas"]["ContactsFields"];
        SendersRequest: components["schemas"]["CommonFields"] & components["schemas"]["SendersFields"];
        ReceivePhonesRequest: components["schemas"]["CommonFields"] & components["schemas"]["ReceivePhonesFields"];
        PortedNumbersRequest: components["schemas"]["CommonFields"] & components["schemas"]["PortedNumbersFields"];
        OperatorTemplatesRequest: components["schemas"]["CommonFields"] & components["schemas"]["OperatorTemplatesFields"];
        UsersRequest: components["schemas"]["CommonFields"] & components["schemas"]["UsersFields"];
        DocumentsRequest: components["schemas"]["CommonFields"] & components["schemas"]["DocumentsFields"];
        TinyUrlsRequest: components["schemas"]["CommonFields"] & components["schemas"]["TinyUrlsFields"];
        WaitCallRequest: components["schemas"]["CommonFields"] & components["schemas"]["WaitCallFields"];
        PingRequest: components["schemas"]["CommonFields"] & components["schemas"]["PingFields"];
        /** @description The fields of a send and its files. Any field name will do for a file; clients count them from `file0`. */
        SendUpload: components["schemas"]["SendRequest"] & {
            /** @description The first file. */
            file0?: string;
            /** @description The second file. */
            file1?: string;
            /** @description The third file; and so on. */
            file2?: string;
        };
        /**
         * @description 1 for yes. 0, the default, for no.
         * @default 0
         * @enum {integer|string}
         */
        Flag: 0 | 1 | "0" | "1";
        /**
         * @default windows-1251
         * @enum {string}
         */
        Charset: "windows-1251" | "utf-8" | "koi8-r";
        /**
         * @description 0 a line for people, 1 bare values, 2 XML, 3 JSON. Under `/rest/` the default is 3. Any other value counts as 0.
         * @default 0
         * @enum {integer|string}
         */
        Format: 0 | 1 | 2 | 3 | "0" | "1" | "2" | "3";
        /**
         * @description 0 no, 1 in the manner of `translit`, 2 in the manner of `mpaHc/Ium`.
         * @default 0
         * @enum {integer|string}
         */
        Translit: 0 | 1 | 2 | "0" | "1" | "2";
        /**
         * @description 0 no, 1 bytes, 2 hex. Hex with an odd number of digits is error 1.
         * @default 0
         * @enum {integer|string}
         */
        Binary: 0 | 1 | 2 | "0" | "1" | "2";
        /**
         * @description Four male voices and four female ones.
         * @default m3
         * @example m3
         * @example w,en
         */
        Voice: string;
        /**
         * @description 0 send; 1 only price; 2 send and tell the cost; 3 send and tell the cost and the new balance.
         * @default 0
         * @enum {integer|string}
         */
        CostMode: 0 | 1 | 2 | 3 | "0" | "1" | "2" | "3";
        /**
         * @default 0
         * @enum {integer|string}
         */
        StatusDetail: 0 | 1 | 2 | "0" | "1" | "2";
        /** @description A number if it is numeric, else text. Automatic ids count up from 1 in each account. */
        MessageId: number | string;
        /** @description At most four decimals; zeros at the end are dropped. */
        Money: string;
        /** @description Like money; below zero where there is credit. */
        Balance: string;
        /** @description `dd.mm.yyyy hh:mm:ss` in the zone of the account. */
        Dated: string;
        /** @description Seconds since 1970. */
        UnixTime: number;
        /**
         * @description | status | meaning |
         *     | --- | --- |
         *     | −2 | stopped |
         *     | −1 | waiting to be sent |
         *     | 0 | handed to the operator |
         *     | 1 | delivered |
         *     | 2 | read |
         *     | 3 | expired |
         *     | 4 | link clicked |
         *     | 6 | e-mail marked as spam |
         *     | 20 | cannot be delivered |
         *     | 22 | wrong number |
         *     | 23 | forbidden |
         *     | 24 | not enough money |
         *     | 25 | number out of reach |
         *
         *     −3, not found, has a shape of its own.
         * @enum {integer}
         */
        MessageStatus: -2 | -1 | 0 | 1 | 2 | 3 | 4 | 6 | 20 | 22 | 23 | 24 | 25;
        /**
         * @description The provider's word for the status. None is known for status 6.
         * @enum {string}
         */
        StatusName: "Остановлено" | "Ожидает отправки" | "Передано оператору" | "Доставлено" | "Прочитано" | "Просрочено" | "Нажата ссылка" | "" | "Невозможно доставить" | "Неверный номер" | "Запрещено" | "Недостаточно средств" | "Недоступный номер";
        /**
         * @description | err | meaning |
         *     | --- | --- |
         *     | 0 | none |
         *     | 1 | no such subscriber |
         *     | 2, 3, 4 | e-mail: mailbox full, server not found, mailbox blocked |
         *     | 6 | subscriber offline |
         *     | 11, 13, 21 | service not connected, subscriber blocked, not supported by the device |
         *     | 12 | fault in the phone or SIM |
         *     | 200 | virtual sending |
         *     | 219, 220 | SIM replaced, operator's queue full |
         *     | 237, 240, 242 | call: no answer, busy, answering machine |
         *     | 238, 239, 241, 243, 244 | no template, forbidden IP, conversion failed, no contract, mailings forbidden |
         *     | 245 | no status within a day |
         *     | 246, 247, 251 | limit by time of day, by day, by number |
         *     | 248, 249 | no route, bad format of the number |
         *     | 250, 252 | number forbidden by settings, number forbidden |
         *     | 253, 254 | spam filter, sender not registered |
         *     | 255 | rejected by the operator |
         * @enum {integer}
         */
        DeliveryError: 0 | 1 | 2 | 3 | 4 | 6 | 11 | 12 | 13 | 21 | 200 | 219 | 220 | 237 | 238 | 239 | 240 | 241 | 242 | 243 | 244 | 245 | 246 | 247 | 248 | 249 | 250 | 251 | 252 | 253 | 254 | 255;
        /**
         * @description 0 SMS, 1 flash, 2 binary, 3 WAP push, 4 HLR, 5 ping, 6 MMS, 7 call, 8 e-mail, 10 Viber, 12 social network, 13 Telegram,
         *     14 WhatsApp.
         * @enum {integer}
         */
        MessageType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 10 | 12 | 13 | 14;
        /**
         * @description Bits 0–3 are the type; bit 5, paid from the second balance; bit 8, made from a template; bits 10 and 9, the kind of
         *     template: 00 service, 01 transactional, 10 authorising, 11 advertising.
         */
        MessageFlag: number;
        /** @description A parameter is missing or wrong. */
        ParametersError: {
            /** @enum {string} */
            error: "parameters error";
            /** @enum {integer} */
            error_code: 1;
        };
        /** @description The login, password or key is wrong, or the IP address is not allowed. */
        AuthoriseError: {
            /** @enum {string} */
            error: "authorise error";
            /** @enum {integer} */
            error_code: 2;
        };
        /** @description Not enough money. */
        NoMoneyError: {
            /** @enum {string} */
            error: "no money";
            /** @enum {integer} */
            error_code: 3;
            id: components["schemas"]["MessageId"];
        };
        /** @description The operator of this number is not known. */
        OperatorNotFoundError: {
            /** @enum {string} */
            error: "operator not found";
            /** @enum {integer} */
            error_code: 3;
        };
        /** @description There is nothing there. */
        NotFoundError: {
            /** @enum {string} */
            error: "not found";
            /** @enum {integer} */
            error_code: 3;
        };
        /** @description The mailing could not be saved. */
        SaveError: {
            /** @enum {string} */
            error: "save error";
            /** @enum {integer} */
            error_code: 3;
        };
        /** @description Too many mistakes from this IP address. The sandbox says so of a blocked account too. */
        IpBlockedError: {
            /** @enum {string} */
            error: "ip is blocked";
            /** @enum {integer} */
            error_code: 4;
        };
        /** @description The date has a wrong format. */
        DateError: {
            /** @enum {string} */
            error: "invalid date format";
            /** @enum {integer} */
            error_code: 5;
        };
        /** @description There was nothing to delete, or a contact could not be saved. */
        DeleteError: {
            /** @enum {string} */
            error: "delete error";
            /** @enum {integer} */
            error_code: 5;
        };
        /** @description The text or the sender is not allowed. */
        DeniedError: {
            /** @enum {string} */
            error: "message is denied";
            /** @enum {integer} */
            error_code: 6;
            id: components["schemas"]["MessageId"];
        };
        /** @description No number has a good format. */
        InvalidNumberError: {
            /** @enum {string} */
            error: "invalid number";
            /** @enum {integer} */
            error_code: 7;
            id: components["schemas"]["MessageId"];
        };
        /** @description No number can be delivered to. The text is spelt as the provider spells it. */
        CannotDeliverError: {
            /** @enum {string} */
            error: "can't to deliver";
            /** @enum {integer} */
            error_code: 8;
            id: components["schemas"]["MessageId"];
        };
        /** @description The same request again within a minute, or 15 and more at once. */
        TooManyRequestsError: {
            /** @enum {string} */
            error: "duplicate request, wait a minute" | "too many concurrent requests";
            /** @enum {integer} */
            error_code: 9;
        };
        /** @description The refusals that every call can meet. */
        Refusal: components["schemas"]["ParametersError"] | components["schemas"]["AuthoriseError"] | components["schemas"]["IpBlockedError"] | components["schemas"]["TooManyRequestsError"];
        /** @description The same in `fmt` 0, then in `fmt` 1. */
        RefusalText: string;
        /** @description The same in XML. */
        RefusalXml: string;
        /** @description The refusals of a message. */
        MessageRefusal: components["schemas"]["NoMoneyError"] | components["schemas"]["DeniedError"] | components["schemas"]["InvalidNumberError"] | components["schemas"]["CannotDeliverError"];
        /** @description The same in `fmt` 0, then in `fmt` 1. */
        MessageRefusalText: string;
        /** @description The same in XML. */
        MessageRefusalXml: string;
        DateErrorText: string;
        DateErrorXml: string;
        DeleteErrorText: string;
        DeleteErrorXml: string;
        OperatorNotFoundErrorText: string;
        OperatorNotFoundErrorXml: string;
        NotFoundErrorText: string;
        NotFoundErrorXml: string;
        SaveErrorText: string;
        SaveErrorXml: string;
        /** @description One number. A good one has status and error 0; a bad one costs 0. */
        PhoneRow: {
            phone: string;
            mccmnc: string;
            cost: components["schemas"]["Money"];
            status: components["schemas"]["PhoneStatus"];
            error: components["schemas"]["PhoneError"];
        };
        /** @description One number in the provider's test mode, which counts no cost. */
        PhoneRowInTestMode: {
            phone: string;
            mccmnc: string;
            status: components["schemas"]["PhoneStatus"];
            error: components["schemas"]["PhoneError"];
        };
        /**
         * @description The status as text.
         * @enum {string}
         */
        PhoneStatus: "-2" | "-1" | "0" | "1" | "2" | "3" | "4" | "6" | "20" | "22" | "23" | "24" | "25";
        /**
         * @description The delivery error as text.
         * @enum {string}
         */
        PhoneError: "0" | "1" | "2" | "3" | "4" | "6" | "11" | "12" | "13" | "21" | "200" | "219" | "220" | "237" | "238" | "239" | "240" | "241" | "242" | "243" | "244" | "245" | "246" | "247" | "248" | "249" | "250" | "251" | "252" | "253" | "254" | "255";
        /** @description With `op=1` every number, with `err=1` the bad ones. */
        Phones: (components["schemas"]["PhoneRow"] | components["schemas"]["PhoneRowInTestMode"])[];
        /** @description Parts, numbers, addresses or seconds, summed over recipients. */
        MessageCount: number;
        /** @description `cost=0`. */
        Sent: {
            id: components["schemas"]["MessageId"];
            cnt: components["schemas"]["MessageCount"];
            phones?: components["schemas"]["Phones"];
        };
        /** @description `cost=1`. Nothing was sent. */
        Priced: {
            cost: components["schemas"]["Money"];
            cnt: components["schemas"]["MessageCount"];
            phones?: components["schemas"]["Phones"];
        };
        /** @description `cost=2`. */
        SentWithCost: {
            id: components["schemas"]["MessageId"];
            cnt: components["schemas"]["MessageCount"];
            cost: components["schemas"]["Money"];
            phones?: components["schemas"]["Phones"];
        };
        /** @description `cost=3`. */
        SentWithBalance: {
            id: components["schemas"]["MessageId"];
            cnt: components["schemas"]["MessageCount"];
            cost: components["schemas"]["Money"];
            balance: components["schemas"]["Balance"];
            phones?: components["schemas"]["Phones"];
        };
        SendSuccess: components["schemas"]["Sent"] | components["schemas"]["Priced"] | components["schemas"]["SentWithCost"] | components["schemas"]["SentWithBalance"];
        /** @description `fmt=0` with `cost` 0, 2 or 3. The lines below the first are numbers. */
        SentLine: string;
        /** @description `fmt=0` with `cost=1`. */
        PricedLine: string;
        /** @description `fmt=1` with `cost` 0, 2 or 3: id, count, cost, balance. */
        SentValues: string;
        /** @description `fmt=1` with `cost=1`: cost, count. */
        PricedValues: string;
        /** @description `cost` 0, 2 or 3. */
        SentXml: string;
        /** @description `cost=1`. */
        PricedXml: string;
        SendAnswer: components["schemas"]["SendSuccess"] | components["schemas"]["Refusal"] | components["schemas"]["MessageRefusal"] | components["schemas"]["DateError"];
        SendAnswerText: components["schemas"]["SentLine"] | components["schemas"]["PricedLine"] | components["schemas"]["SentValues"] | components["schemas"]["PricedValues"] | components["schemas"]["RefusalText"] | components["schemas"]["MessageRefusalText"] | components["schemas"]["DateErrorText"];
        SendAnswerXml: components["schemas"]["SentXml"] | components["schemas"]["PricedXml"] | components["schemas"]["RefusalXml"] | components["schemas"]["MessageRefusalXml"] | components["schemas"]["DateErrorXml"];
        /** @description What every answer tells. A message sent with `hlr` has the HLR members too, all eight of them. */
        StatusMembers: {
            status: components["schemas"]["MessageStatus"];
            last_date: components["schemas"]["Dated"];
            last_timestamp: components["schemas"]["UnixTime"];
            flag: components["schemas"]["MessageFlag"];
            err: components["schemas"]["DeliveryError"];
            /** @description The number of the SIM. */
            imsi?: string;
            /** @description The switching centre. */
            msc?: string;
            /** @description The code of the country. */
            mcc?: string;
            /** @description The code of the operator. */
            mnc?: string;
            /** @description The country. */
            cn?: string;
            /** @description The operator. */
            net?: string;
            /** @description The country of roaming. */
            rcn?: string;
            /** @description The operator of roaming. */
            rnet?: string;
        };
        /** @description What `all=1` adds. */
        MessageMembers: {
            send_date: components["schemas"]["Dated"];
            send_timestamp: components["schemas"]["UnixTime"];
            /** @description As it was asked for. */
            phone: string;
            cost: components["schemas"]["Money"];
            /** @description The sender; `HLR` for an HLR request. */
            sender_id: string;
            status_name: components["schemas"]["StatusName"];
            message: string;
            comment: string;
            type: components["schemas"]["MessageType"];
        };
        /** @description What `all=2` adds to that. */
        OperatorMembers: {
            country: string;
            /** @description The operator now. */
            operator: string;
            /** @description The operator that the number was given by. */
            operator_orig: string;
            region: string;
            mccmnc: string;
            /** @description Parts. */
            sms_cnt: number;
        };
        /** @description `all=0`. */
        StatusBrief: components["schemas"]["StatusMembers"];
        /** @description `all=1`. */
        StatusFull: components["schemas"]["StatusMembers"] & components["schemas"]["MessageMembers"];
        /** @description `all=2`. */
        StatusWide: components["schemas"]["StatusMembers"] & components["schemas"]["MessageMembers"] & components["schemas"]["OperatorMembers"];
        /** @description There is no such message, or it was deleted. */
        StatusNotFound: {
            /** @enum {integer} */
            status: -3;
        };
        /** @description A row of a list, `all=0`. */
        StatusBriefRow: components["schemas"]["StatusMembers"] & {
            id: components["schemas"]["MessageId"];
            phone: string;
        };
        /** @description A row of a list, `all=1`. */
        StatusFullRow: components["schemas"]["StatusMembers"] & components["schemas"]["MessageMembers"] & {
            id: components["schemas"]["MessageId"];
        };
        /** @description A row of a list, `all=2`. */
        StatusWideRow: components["schemas"]["StatusMembers"] & components["schemas"]["MessageMembers"] & components["schemas"]["OperatorMembers"] & {
            id: components["schemas"]["MessageId"];
        };
        /** @description A row for a message that is not there. */
        StatusNotFoundRow: {
            /** @enum {integer} */
            status: -3;
            id: components["schemas"]["MessageId"];
            phone: string;
        };
        /** @description One row for each message asked about, in that order. */
        StatusList: (components["schemas"]["StatusBriefRow"] | components["schemas"]["StatusFullRow"] | components["schemas"]["StatusWideRow"] | components["schemas"]["StatusNotFoundRow"])[];
        /** @description `fmt=0`, one message: found with `all=0`; found with `all` 1 or 2; not found. */
        StatusLine: string;
        /**
         * @description `fmt=0`, a list: with `all=0`; with `all` 1 or 2, where texts may have line breaks of their own, so that only the first
         *     and the last row are held to the pattern.
         */
        StatusLines: string;
        /**
         * @description `fmt=1`, one message: `all=0`; `all=1`; `all=2`; not found. The values are status, time, err, the eight HLR values if it
         *     was an HLR request, then time of sending, phone, (country, operator, region,) cost, sender, status name, text, comment,
         *     type.
         */
        StatusValues: string;
        /**
         * @description `fmt=1`, a list: with `all=0`; with `all=1`; with `all=2`. Texts may have line breaks of their own, so that with `all` 1
         *     and 2 only the first and the last row are held to the pattern.
         */
        StatusValueLines: string;
        /** @description One message, found or not. */
        StatusXml: string;
        /** @description A list. */
        StatusListXml: string;
        StatusAnswer: components["schemas"]["StatusBrief"] | components["schemas"]["StatusFull"] | components["schemas"]["StatusWide"] | components["schemas"]["StatusNotFound"] | components["schemas"]["StatusList"] | components["schemas"]["Ok"] | components["schemas"]["Refusal"] | components["schemas"]["DeleteError"];
        StatusAnswerText: components["schemas"]["StatusLine"] | components["schemas"]["StatusLines"] | components["schemas"]["StatusValues"] | components["schemas"]["StatusValueLines"] | components["schemas"]["OkText"] | components["schemas"]["RefusalText"] | components["schemas"]["DeleteErrorText"];
        StatusAnswerXml: components["schemas"]["StatusXml"] | components["schemas"]["StatusListXml"] | components["schemas"]["OkXml"] | components["schemas"]["RefusalXml"] | components["schemas"]["DeleteErrorXml"];
        /** @description `cur=0`. */
        BalanceOnly: {
            balance: components["schemas"]["Balance"];
        };
        /** @description `cur=1`. The credit is there unless it is zero. */
        BalanceWithCurrency: {
            balance: components["schemas"]["Balance"];
            currency: components["schemas"]["Currency"];
            credit?: components["schemas"]["Money"];
        };
        /**
         * @description `UAH` on smsc.ua.
         * @enum {string}
         */
        Currency: "UAH" | "RUR" | "RUB" | "USD" | "EUR" | "KZT";
        /** @description `fmt` 0 and 1 with `cur=0`; `fmt=0` with `cur=1`; `fmt=1` with `cur=1`: balance, credit unless zero, currency. */
        BalanceText: string;
        /** @description `cur=0`; `cur=1`. */
        BalanceXml: string;
        BalanceAnswer: components["schemas"]["BalanceOnly"] | components["schemas"]["BalanceWithCurrency"] | components["schemas"]["Refusal"];
        BalanceAnswerText: components["schemas"]["BalanceText"] | components["schemas"]["RefusalText"];
        BalanceAnswerXml: components["schemas"]["BalanceXml"] | components["schemas"]["RefusalXml"];
        /** @description No value is empty. */
        NumberInfo: {
            country: string;
            operator: string;
            region: string;
            mcc: string;
            mnc: string;
            /** @description Hours from Moscow. */
            tz: string;
        };
        /** @description A row of a list. */
        NumberInfoRow: {
            phone: string;
            country: string;
            operator: string;
            region: string;
            mcc: string;
            mnc: string;
            tz: string;
        };
        /** @description `fmt=0`, one line for each number; `fmt=1`, one number; `fmt=1`, a list with the number first. */
        NumberInfoText: string;
        /** @description One number; a list, each number in an element of its own, the number first. */
        NumberInfoXml: string;
        InfoAnswer: components["schemas"]["NumberInfo"] | components["schemas"]["NumberInfoRow"][] | components["schemas"]["Refusal"] | components["schemas"]["OperatorNotFoundError"];
        InfoAnswerText: components["schemas"]["NumberInfoText"] | components["schemas"]["RefusalText"] | components["schemas"]["OperatorNotFoundErrorText"];
        InfoAnswerXml: components["schemas"]["NumberInfoXml"] | components["schemas"]["RefusalXml"] | components["schemas"]["OperatorNotFoundErrorXml"];
        /** @description A sent message, for one recipient. */
        HistoryMessage: {
            status: components["schemas"]["MessageStatus"];
            last_date: components["schemas"]["Dated"];
            last_timestamp: components["schemas"]["UnixTime"];
            err: components["schemas"]["DeliveryError"];
            send_date: components["schemas"]["Dated"];
            send_timestamp: components["schemas"]["UnixTime"];
            phone: string;
            cost: components["schemas"]["Money"];
            sender_id: string;
            status_name: components["schemas"]["StatusName"];
            message: string;
            mccmnc: string;
            country: string;
            operator: string;
            region: string;
            type: components["schemas"]["MessageType"];
            id: components["schemas"]["MessageId"];
            /** @description An id that is unique over the whole provider. */
            int_id: string;
            sms_cnt: number;
            format: number;
            crc: number;
        };
        /** @description A message from a recipient. */
        IncomingMessage: {
            id: number;
            received: components["schemas"]["Dated"];
            phone: string;
            message: string;
            to_phone: string;
            sent: components["schemas"]["Dated"];
        };
        /** @description A row whose members are not recorded. It is neither a refusal nor a message. */
        OpenRow: {
            [key: string]: string | number;
        };
        /** @description A zone and its prices. More kinds of message may follow. */
        PriceZone: {
            zone: string | number;
            name: string;
            api: components["schemas"]["Price"];
            mass: components["schemas"]["Price"];
            mms: components["schemas"]["Price"];
            hlr: components["schemas"]["Price"];
            call: components["schemas"]["Price"];
        } & {
            [key: string]: string | number;
        };
        /** @description The provider's page does not say whether as text or as a number. */
        Price: string | number;
        /** @description `get_messages=1`, newest first. */
        GetMessagesAnswer: components["schemas"]["HistoryMessage"][];
        /** @description `get_answers=1`. */
        GetAnswersAnswer: components["schemas"]["IncomingMessage"][];
        /** @description `get_stat=1` and `get_mega_accounts=1`. */
        GetRowsAnswer: components["schemas"]["OpenRow"][];
        /** @description `get_price=1`. */
        GetPriceAnswer: {
            zones: components["schemas"]["PriceZone"][];
        };
        GetAnswer: components["schemas"]["GetMessagesAnswer"] | components["schemas"]["GetAnswersAnswer"] | components["schemas"]["GetRowsAnswer"] | components["schemas"]["GetPriceAnswer"] | components["schemas"]["Refusal"] | components["schemas"]["NotFoundError"];
        GetAnswerText: components["schemas"]["RowsText"] | components["schemas"]["RefusalText"] | components["schemas"]["NotFoundErrorText"];
        GetAnswerXml: components["schemas"]["RowsXml"] | components["schemas"]["RefusalXml"] | components["schemas"]["NotFoundErrorXml"];
        /** @description Done. */
        Ok: {
            /** @enum {string} */
            result: "OK";
        };
        OkText: string;
        OkXml: string;
        /** @description The id of what was added. */
        NewId: {
            id: number;
        };
        NewIdText: string;
        NewIdXml: string;
        /** @description Rows, one below the other, their values divided by commas. Never empty, no line feed at the end, not a refusal. */
        RowsText: string;
        /** @description Elements inside `<result>`, a line each. Not a refusal. */
        RowsXml: string;
        /** @description What XML never holds, since its values are escaped. */
        BareAmpersand: string;
        Template: {
            id: number;
            format: string;
            message: string;
            name: string;
            sender: string;
            flag: number;
        };
        TemplatesAnswer: components["schemas"]["NewId"] | components["schemas"]["Ok"] | components["schemas"]["Template"][] | components["schemas"]["Refusal"] | components["schemas"]["NotFoundError"];
        /** @description A mailing. Its other members are not recorded. */
        Job: {
            id: number;
            name: string;
        } & {
            [key: string]: string | number;
        };
        /** @description `add` answers with an id, and as a send does with `cost` and `op`; `get` with an object, `get_all` with a list. */
        JobsAnswer: components["schemas"]["NewId"] | components["schemas"]["SendSuccess"] | components["schemas"]["Ok"] | components["schemas"]["Job"] | components["schemas"]["Job"][] | components["schemas"]["Refusal"] | components["schemas"]["NotFoundError"] | components["schemas"]["SaveError"] | components["schemas"]["DateError"];
        JobsAnswerText: components["schemas"]["OkText"] | components["schemas"]["NewIdText"] | components["schemas"]["SentLine"] | components["schemas"]["PricedLine"] | components["schemas"]["SentValues"] | components["schemas"]["PricedValues"] | components["schemas"]["RowsText"] | components["schemas"]["RefusalText"] | components["schemas"]["NotFoundErrorText"] | components["schemas"]["SaveErrorText"] | components["schemas"]["DateErrorText"];
        JobsAnswerXml: components["schemas"]["OkXml"] | components["schemas"]["NewIdXml"] | components["schemas"]["SentXml"] | components["schemas"]["PricedXml"] | components["schemas"]["RowsXml"] | components["schemas"]["RefusalXml"] | components["schemas"]["NotFoundErrorXml"] | components["schemas"]["SaveErrorXml"] | components["schemas"]["DateErrorXml"];
        Contact: {
            id: number;
            name: string;
            phone: string;
            /** @description The ids of its groups with bars between; 0 for none. */
            group: string;
            first_name: string;
            last_name: string;
            middle_name: string;
            birthday: string;
            comments: string;
            tags: string;
            phone_other: string;
        };
        ContactGroup: {
            id: number;
            name: string;
            number: string;
            cnt: string;
        };
        ContactsAnswer: components["schemas"]["NewId"] | components["schemas"]["Ok"] | components["schemas"]["Contact"][] | components["schemas"]["ContactGroup"][] | components["schemas"]["Refusal"] | components["schemas"]["NotFoundError"] | components["schemas"]["DeleteError"];
        ContactsAnswerText: components["schemas"]["OkText"] | components["schemas"]["NewIdText"] | components["schemas"]["RowsText"] | components["schemas"]["RefusalText"] | components["schemas"]["NotFoundErrorText"] | components["schemas"]["DeleteErrorText"];
        ContactsAnswerXml: components["schemas"]["OkXml"] | components["schemas"]["NewIdXml"] | components["schemas"]["RowsXml"] | components["schemas"]["RefusalXml"] | components["schemas"]["NotFoundErrorXml"] | components["schemas"]["DeleteErrorXml"];
        /** @description A sender name. Its other members are not recorded. */
        SenderName: {
            sender: string;
        } & {
            [key: string]: string | number;
        };
        SendersAnswer: components["schemas"]["SenderName"][] | components["schemas"]["Ok"] | components["schemas"]["Refusal"] | components["schemas"]["NotFoundError"];
        ReceivePhonesAnswer: components["schemas"]["OpenRow"][] | components["schemas"]["Ok"] | components["schemas"]["Refusal"] | components["schemas"]["NotFoundError"];
        /** @description The changes of a day, or a refusal. */
        PortedNumbersAnswer: components["schemas"]["OpenRow"][] | components["schemas"]["Refusal"] | components["schemas"]["DateError"];
        PortedNumbersAnswerText: components["schemas"]["PortedNumbersCsv"] | components["schemas"]["RefusalText"] | components["schemas"]["DateErrorText"];
        /** @description Refusals only. */
        PortedNumbersAnswerXml: components["schemas"]["RefusalXml"] | components["schemas"]["DateErrorXml"];
        /** @description Begins with its header, without a byte order mark. */
        PortedNumbersCsv: string;
        OperatorTemplate: {
            name: string;
            id: number;
        };
        OperatorTemplatesAnswer: components["schemas"]["OperatorTemplate"][] | components["schemas"]["Refusal"] | components["schemas"]["NotFoundError"];
        /** @description Rows, or a refusal. */
        ListAnswerText: components["schemas"]["RowsText"] | components["schemas"]["RefusalText"] | components["schemas"]["NotFoundErrorText"];
        /** @description Rows, or a refusal. */
        ListAnswerXml: components["schemas"]["RowsXml"] | components["schemas"]["RefusalXml"] | components["schemas"]["NotFoundErrorXml"];
        UsersAnswer: components["schemas"]["NewId"] | components["schemas"]["Ok"] | components["schemas"]["OpenRow"][] | components["schemas"]["Refusal"] | components["schemas"]["NotFoundError"];
        /** @description OK, an id, rows, or a refusal. */
        CommandAnswerText: components["schemas"]["OkText"] | components["schemas"]["NewIdText"] | components["schemas"]["RowsText"] | components["schemas"]["RefusalText"] | components["schemas"]["NotFoundErrorText"];
        /** @description OK, an id, rows, or a refusal. */
        CommandAnswerXml: components["schemas"]["OkXml"] | components["schemas"]["NewIdXml"] | components["schemas"]["RowsXml"] | components["schemas"]["RefusalXml"] | components["schemas"]["NotFoundErrorXml"];
        TinyUrlsAnswer: components["schemas"]["Ok"] | components["schemas"]["OpenRow"][] | components["schemas"]["Refusal"];
        OkAnswer: components["schemas"]["Ok"] | components["schemas"]["Refusal"];
        OkAnswerText: components["schemas"]["OkText"] | components["schemas"]["RefusalText"];
        OkAnswerXml: components["schemas"]["OkXml"] | components["schemas"]["RefusalXml"];
        StatusCallbackForm: {
            id: string;
            phone: string;
            status: string;
            time: components["schemas"]["CallbackTime"];
            ts: string;
            err: string;
            cnt: string;
            cost: components["schemas"]["Money"];
            type: string;
            flag: string;
            imsi?: string;
            msc?: string;
            mcc?: string;
            mnc?: string;
            cn?: string;
            net?: string;
            rcn?: string;
            rnet?: string;
            md5?: components["schemas"]["Md5"];
            sha1?: components["schemas"]["Sha1"];
            crc32?: components["schemas"]["Crc32"];
        };
        StatusCallback: {
            id: components["schemas"]["MessageId"];
            phone: string;
            status: components["schemas"]["MessageStatus"];
            time: components["schemas"]["CallbackTime"];
            ts: components["schemas"]["UnixTime"];
            err: components["schemas"]["DeliveryError"];
            cnt: number;
            cost: components["schemas"]["Money"];
            type: components["schemas"]["MessageType"];
            flag: components["schemas"]["MessageFlag"];
            imsi?: string;
            msc?: string;
            mcc?: string;
            mnc?: string;
            cn?: string;
            net?: string;
            rcn?: string;
            rnet?: string;
            md5?: components["schemas"]["Md5"];
            sha1?: components["schemas"]["Sha1"];
            crc32?: components["schemas"]["Crc32"];
        };
        IncomingCallbackForm: {
            id: string;
            phone: string;
            mes: string;
            to: string;
            sent: components["schemas"]["CallbackTime"];
            time: components["schemas"]["CallbackTime"];
            md5?: components["schemas"]["Md5"];
            sha1?: components["schemas"]["Sha1"];
            crc32?: components["schemas"]["Crc32"];
        };
        IncomingCallback: {
            id: number;
            phone: string;
            mes: string;
            to: string;
            sent: components["schemas"]["CallbackTime"];
            time: components["schemas"]["CallbackTime"];
            md5?: components["schemas"]["Md5"];
            sha1?: components["schemas"]["Sha1"];
            crc32?: components["schemas"]["Crc32"];
        };
        ConfirmationCallbackForm: {
            phone: string;
            waitcall: string;
            ts: string;
            md5?: components["schemas"]["Md5"];
            sha1?: components["schemas"]["Sha1"];
            crc32?: components["schemas"]["Crc32"];
        };
        ConfirmationCallback: {
            phone: string;
            waitcall: string;
            ts: components["schemas"]["UnixTime"];
            md5?: components["schemas"]["Md5"];
            sha1?: components["schemas"]["Sha1"];
            crc32?: components["schemas"]["Crc32"];
        };
        /** @description `dd.mm.yyyy hh:mm:ss` in the zone of the account. */
        CallbackTime: string;
        /** @description The digest of the signed string, in lower-case hex. */
        Md5: string;
        /** @description The digest of the signed string, in lower-case hex. */
        Sha1: string;
        /** @description The checksum of the signed string, as a number or in hex. */
        Crc32: number | string;
        /** @description The same fields as elements, a line each, inside one root element. */
        CallbackXml: string;
    };
    responses: {
        /** @description What was sent or what it would cost; or why not. */
        SendAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendAnswer"];
                "text/plain": components["schemas"]["SendAnswerText"];
                "text/xml": components["schemas"]["SendAnswerXml"];
            };
        };
        /** @description One status, a list, or the word that a message was deleted; or why not. */
        StatusAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["StatusAnswer"];
                "text/plain": components["schemas"]["StatusAnswerText"];
                "text/xml": components["schemas"]["StatusAnswerXml"];
            };
        };
        /** @description The balance; or why not. */
        BalanceAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BalanceAnswer"];
                "text/plain": components["schemas"]["BalanceAnswerText"];
                "text/xml": components["schemas"]["BalanceAnswerXml"];
            };
        };
        /** @description The operator of each number; or why not. */
        InfoAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InfoAnswer"];
                "text/plain": components["schemas"]["InfoAnswerText"];
                "text/xml": components["schemas"]["InfoAnswerXml"];
            };
        };
        /** @description What was asked for; or why not. */
        GetAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GetAnswer"];
                "text/plain": components["schemas"]["GetAnswerText"];
                "text/xml": components["schemas"]["GetAnswerXml"];
            };
        };
        /** @description An id, OK or the templates; or why not. */
        TemplatesAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TemplatesAnswer"];
                "text/plain": components["schemas"]["CommandAnswerText"];
                "text/xml": components["schemas"]["CommandAnswerXml"];
            };
        };
        /** @description An id, OK or the mailings; or why not. */
        JobsAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["JobsAnswer"];
                "text/plain": components["schemas"]["JobsAnswerText"];
                "text/xml": components["schemas"]["JobsAnswerXml"];
            };
        };
        /** @description An id, OK, contacts or groups; or why not. */
        ContactsAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactsAnswer"];
                "text/plain": components["schemas"]["ContactsAnswerText"];
                "text/xml": components["schemas"]["ContactsAnswerXml"];
            };
        };
        /** @description Sender names or OK; or why not. */
        SendersAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SendersAnswer"];
                "text/plain": components["schemas"]["CommandAnswerText"];
                "text/xml": components["schemas"]["CommandAnswerXml"];
            };
        };
        /** @description Receiving numbers or OK; or why not. */
        ReceivePhonesAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReceivePhonesAnswer"];
                "text/plain": components["schemas"]["CommandAnswerText"];
                "text/xml": components["schemas"]["CommandAnswerXml"];
            };
        };
        /** @description The table as CSV, or the changes of a day as JSON; or why not. */
        PortedNumbersAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PortedNumbersAnswer"];
                "text/plain": components["schemas"]["PortedNumbersAnswerText"];
                "text/xml": components["schemas"]["PortedNumbersAnswerXml"];
            };
        };
        /** @description The templates; or why not. */
        OperatorTemplatesAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OperatorTemplatesAnswer"];
                "text/plain": components["schemas"]["ListAnswerText"];
                "text/xml": components["schemas"]["ListAnswerXml"];
            };
        };
        /** @description An id, OK or statistics; or why not. */
        UsersAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UsersAnswer"];
                "text/plain": components["schemas"]["CommandAnswerText"];
                "text/xml": components["schemas"]["CommandAnswerXml"];
            };
        };
        /** @description OK; or why not. */
        OkAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OkAnswer"];
                "text/plain": components["schemas"]["OkAnswerText"];
                "text/xml": components["schemas"]["OkAnswerXml"];
            };
        };
        /** @description The shortened links; OK where there are none; or why not. */
        TinyUrlsAnswer: {
            headers: {
                "X-Sandbox-Hint": components["headers"]["X-Sandbox-Hint"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TinyUrlsAnswer"];
                "text/plain": components["schemas"]["CommandAnswerText"];
                "text/xml": components["schemas"]["CommandAnswerXml"];
            };
        };
        /** @description Taken. The body is not read. */
        CallbackTaken: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The name of the account. */
        login: components["schemas"]["CommonFields"]["login"];
        /** @description The password, or its md5 in hex. */
        psw: components["schemas"]["CommonFields"]["psw"];
        /** @description A key that stands for login and password. */
        apikey: components["schemas"]["CommonFields"]["apikey"];
        /** @description The charset of request and answer. */
        charset: components["schemas"]["CommonFields"]["charset"];
        /** @description The format of the answer. */
        fmt: components["schemas"]["CommonFields"]["fmt"];
        /** @description Recipients, split by commas or semicolons. */
        phones: components["schemas"]["SendFields"]["phones"];
        /** @description The text. */
        mes: components["schemas"]["SendFields"]["mes"];
        /** @description The message's id, chosen by the client; need not be unique. */
        id: components["schemas"]["SendFields"]["id"];
        /** @description The sender name: up to 11 characters, or up to 15 digits. */
        sender: components["schemas"]["SendFields"]["sender"];
        /** @description Transliterate the text before parts are counted. */
        translit: components["schemas"]["SendFields"]["translit"];
        /** @description Shorten links in the text. */
        tinyurl: components["schemas"]["SendFields"]["tinyurl"];
        /** @description When to send. */
        time: components["schemas"]["SendFields"]["time"];
        /** @description The zone of `time`, in hours from Moscow; 0 is Moscow. */
        tz: components["schemas"]["SendFields"]["tz"];
        /** @description Spread the mailing over so many hours. */
        period: components["schemas"]["SendFields"]["period"];
        /** @description Minutes between two groups of recipients. */
        freq: components["schemas"]["SendFields"]["freq"];
        /** @description A flash message, shown at once. */
        flash: components["schemas"]["SendFields"]["flash"];
        /** @description A WAP push: the link and its title, on two lines of `mes`. */
        push: components["schemas"]["SendFields"]["push"];
        /** @description An HLR request: nothing is sent, `mes` is not used. */
        hlr: components["schemas"]["SendFields"]["hlr"];
        /** @description An SMS that the phone does not show; `mes` is not used. */
        ping: components["schemas"]["SendFields"]["ping"];
        /** @description An MMS. */
        mms: components["schemas"]["SendFields"]["mms"];
        /** @description An e-mail. */
        mail: components["schemas"]["SendFields"]["mail"];
        /** @description A message to a social network. */
        soc: components["schemas"]["SendFields"]["soc"];
        /** @description A Viber message. */
        viber: components["schemas"]["SendFields"]["viber"];
        /** @description A WhatsApp message. */
        whatsapp: components["schemas"]["SendFields"]["whatsapp"];
        /** @description A voice call, from text or from a sound file in the body. */
        call: components["schemas"]["SendFields"]["call"];
        /** @description A binary message, header first. */
        bin: components["schemas"]["SendFields"]["bin"];
        /** @description A Telegram message with the confirmation code in `mes`. */
        tg: components["schemas"]["SendFields"]["tg"];
        /** @description The Telegram bot to send into. */
        bot: components["schemas"]["SendFields"]["bot"];
        /** @description Hide the text if the number was confirmed more than so many days ago. */
        smsreq: components["schemas"]["SendFields"]["smsreq"];
        /** @description The full HTTP address of a file of at least 101 bytes to send along. */
        fileurl: components["schemas"]["SendFields"]["fileurl"];
        /** @description The voice of a call, with a language after a comma if wanted. */
        voice: components["schemas"]["SendFields"]["voice"];
        /** @description How to call: seconds to wait for an answer (10–35; 0–99 is taken and clamped), seconds before trying again (10–3600; less becomes 10), and tries (1–9; 0 becomes 1). */
        param: components["schemas"]["SendFields"]["param"];
        /** @description The subject of an MMS or e-mail. */
        subj: components["schemas"]["SendFields"]["subj"];
        /** @description Whether to send, to price, or both. */
        cost: components["schemas"]["SendFields"]["cost"];
        /** @description Lines of phones, a colon or semicolon, and a text: several texts in one request. */
        list: components["schemas"]["SendFields"]["list"];
        /** @description Texts in `list` have real line breaks: a line that does not begin with phones goes on with the text before it. */
        nl: components["schemas"]["SendFields"]["nl"];
        /** @description How long to keep trying: 1–24 hours, or `hh:mm` from 00:01 to 24:00. */
        valid: components["schemas"]["SendFields"]["valid"];
        /** @description Cut the text so that it fits so many parts. */
        maxsms: components["schemas"]["SendFields"]["maxsms"];
        /** @description The letters of a captcha, together with `userip`. */
        imgcode: components["schemas"]["SendFields"]["imgcode"];
        /** @description The IP address whose daily limit counts. */
        userip: components["schemas"]["SendFields"]["userip"];
        /** @description Add the list of bad numbers to the answer. */
        err: components["schemas"]["SendFields"]["err"];
        /** @description Add every number to the answer. */
        op: components["schemas"]["SendFields"]["op"];
        /** @description The id of a partner to be credited for this request. */
        pp: components["schemas"]["SendFields"]["pp"];
        /** @description The charset of the callback. JSON and XML are never in koi8-r. */
        "callback-charset": components["schemas"]["Charset"];
        /** @description 2 for XML, 3 for JSON; otherwise a form. */
        "callback-fmt": 2 | 3 | "2" | "3";
        /** @description A secret. Asks for an md5 signature. */
        "callback-md5": string;
        /** @description A secret. Asks for a sha1 signature. */
        "callback-sha1": string;
        /** @description A secret. Asks for a crc32 checksum. */
        "callback-crc32": string;
    };
    requestBodies: {
        /** @description The same fields as in the query, which may also be divided between the two. Files need the multipart form. */
        SendForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendRequest"];
                "multipart/form-data": components["schemas"]["SendUpload"];
            };
        };
        SendJson: {
            content: {
                "application/json": components["schemas"]["SendRequest"];
            };
        };
        StatusForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["StatusRequest"];
                "multipart/form-data": components["schemas"]["StatusRequest"];
            };
        };
        StatusJson: {
            content: {
                "application/json": components["schemas"]["StatusRequest"];
            };
        };
        BalanceForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["BalanceRequest"];
                "multipart/form-data": components["schemas"]["BalanceRequest"];
            };
        };
        BalanceJson: {
            content: {
                "application/json": components["schemas"]["BalanceRequest"];
            };
        };
        InfoForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["InfoRequest"];
                "multipart/form-data": components["schemas"]["InfoRequest"];
            };
        };
        GetForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["GetRequest"];
                "multipart/form-data": components["schemas"]["GetRequest"];
            };
        };
        TemplatesForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TemplatesRequest"];
                "multipart/form-data": components["schemas"]["TemplatesRequest"];
            };
        };
        JobsForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["JobsRequest"];
                "multipart/form-data": components["schemas"]["JobsRequest"];
            };
        };
        ContactsForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ContactsRequest"];
                "multipart/form-data": components["schemas"]["ContactsRequest"];
            };
        };
        SendersForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SendersRequest"];
                "multipart/form-data": components["schemas"]["SendersRequest"];
            };
        };
        ReceivePhonesForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ReceivePhonesRequest"];
                "multipart/form-data": components["schemas"]["ReceivePhonesRequest"];
            };
        };
        PortedNumbersForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PortedNumbersRequest"];
                "multipart/form-data": components["schemas"]["PortedNumbersRequest"];
            };
        };
        OperatorTemplatesForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OperatorTemplatesRequest"];
                "multipart/form-data": components["schemas"]["OperatorTemplatesRequest"];
            };
        };
        UsersForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["UsersRequest"];
                "multipart/form-data": components["schemas"]["UsersRequest"];
            };
        };
        DocumentsForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["DocumentsRequest"];
                "multipart/form-data": components["schemas"]["DocumentsRequest"];
            };
        };
        TinyUrlsForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TinyUrlsRequest"];
                "multipart/form-data": components["schemas"]["TinyUrlsRequest"];
            };
        };
        WaitCallForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["WaitCallRequest"];
                "multipart/form-data": components["schemas"]["WaitCallRequest"];
            };
        };
        PingForm: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["PingRequest"];
                "multipart/form-data": components["schemas"]["PingRequest"];
            };
        };
    };
    headers: {
        /** @description Why the sandbox answered so, where a person would wonder. The provider has no such header. */
        "X-Sandbox-Hint": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    sendByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                /** @description Recipients, split by commas or semicolons. */
                phones?: components["parameters"]["phones"];
                /** @description The text. */
                mes?: components["parameters"]["mes"];
                /** @description The message's id, chosen by the client; need not be unique. */
                id?: components["parameters"]["id"];
                /** @description The sender name: up to 11 characters, or up to 15 digits. */
                sender?: components["parameters"]["sender"];
                /** @description Transliterate the text before parts are counted. */
                translit?: components["parameters"]["translit"];
                /** @description Shorten links in the text. */
                tinyurl?: components["parameters"]["tinyurl"];
                /** @description When to send. */
                time?: components["parameters"]["time"];
                /** @description The zone of `time`, in hours from Moscow; 0 is Moscow. */
                tz?: components["parameters"]["tz"];
                /** @description Spread the mailing over so many hours. */
                period?: components["parameters"]["period"];
                /** @description Minutes between two groups of recipients. */
                freq?: components["parameters"]["freq"];
                /** @description A flash message, shown at once. */
                flash?: components["parameters"]["flash"];
                /** @description A binary message, header first. */
                bin?: components["parameters"]["bin"];
                /** @description A WAP push: the link and its title, on two lines of `mes`. */
                push?: components["parameters"]["push"];
                /** @description An HLR request: nothing is sent, `mes` is not used. */
                hlr?: components["parameters"]["hlr"];
                /** @description An SMS that the phone does not show; `mes` is not used. */
                ping?: components["parameters"]["ping"];
                /** @description An MMS. */
                mms?: components["parameters"]["mms"];
                /** @description An e-mail. */
                mail?: components["parameters"]["mail"];
                /** @description A message to a social network. */
                soc?: components["parameters"]["soc"];
                /** @description A Viber message. */
                viber?: components["parameters"]["viber"];
                /** @description A WhatsApp message. */
                whatsapp?: components["parameters"]["whatsapp"];
                /** @description A Telegram message with the confirmation code in `mes`. */
                tg?: components["parameters"]["tg"];
                /** @description The Telegram bot to send into. */
                bot?: components["parameters"]["bot"];
                /** @description Hide the text if the number was confirmed more than so many days ago. */
                smsreq?: components["parameters"]["smsreq"];
                /** @description The full HTTP address of a file of at least 101 bytes to send along. */
                fileurl?: components["parameters"]["fileurl"];
                /** @description A voice call, from text or from a sound file in the body. */
                call?: components["parameters"]["call"];
                /** @description The voice of a call, with a language after a comma if wanted. */
                voice?: components["parameters"]["voice"];
                /** @description How to call: seconds to wait for an answer (10–35; 0–99 is taken and clamped), seconds before trying again (10–3600; less becomes 10), and tries (1–9; 0 becomes 1). */
                param?: components["parameters"]["param"];
                /** @description The subject of an MMS or e-mail. */
                subj?: components["parameters"]["subj"];
                /** @description Whether to send, to price, or both. */
                cost?: components["parameters"]["cost"];
                /** @description Lines of phones, a colon or semicolon, and a text: several texts in one request. */
                list?: components["parameters"]["list"];
                /** @description Texts in `list` have real line breaks: a line that does not begin with phones goes on with the text before it. */
                nl?: components["parameters"]["nl"];
                /** @description How long to keep trying: 1–24 hours, or `hh:mm` from 00:01 to 24:00. */
                valid?: components["parameters"]["valid"];
                /** @description Cut the text so that it fits so many parts. */
                maxsms?: components["parameters"]["maxsms"];
                /** @description The letters of a captcha, together with `userip`. */
                imgcode?: components["parameters"]["imgcode"];
                /** @description The IP address whose daily limit counts. */
                userip?: components["parameters"]["userip"];
                /** @description Add the list of bad numbers to the answer. */
                err?: components["parameters"]["err"];
                /** @description Add every number to the answer. */
                op?: components["parameters"]["op"];
                /** @description The id of a partner to be credited for this request. */
                pp?: components["parameters"]["pp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SendAnswer"];
        };
    };
    sendByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                /** @description Recipients, split by commas or semicolons. */
                phones?: components["parameters"]["phones"];
                /** @description The text. */
                mes?: components["parameters"]["mes"];
                /** @description The message's id, chosen by the client; need not be unique. */
                id?: components["parameters"]["id"];
                /** @description The sender name: up to 11 characters, or up to 15 digits. */
                sender?: components["parameters"]["sender"];
                /** @description Transliterate the text before parts are counted. */
                translit?: components["parameters"]["translit"];
                /** @description Shorten links in the text. */
                tinyurl?: components["parameters"]["tinyurl"];
                /** @description When to send. */
                time?: components["parameters"]["time"];
                /** @description The zone of `time`, in hours from Moscow; 0 is Moscow. */
                tz?: components["parameters"]["tz"];
                /** @description Spread the mailing over so many hours. */
                period?: components["parameters"]["period"];
                /** @description Minutes between two groups of recipients. */
                freq?: components["parameters"]["freq"];
                /** @description A flash message, shown at once. */
                flash?: components["parameters"]["flash"];
                /** @description A binary message, header first. */
                bin?: components["parameters"]["bin"];
                /** @description A WAP push: the link and its title, on two lines of `mes`. */
                push?: components["parameters"]["push"];
                /** @description An HLR request: nothing is sent, `mes` is not used. */
                hlr?: components["parameters"]["hlr"];
                /** @description An SMS that the phone does not show; `mes` is not used. */
                ping?: components["parameters"]["ping"];
                /** @description An MMS. */
                mms?: components["parameters"]["mms"];
                /** @description An e-mail. */
                mail?: components["parameters"]["mail"];
                /** @description A message to a social network. */
                soc?: components["parameters"]["soc"];
                /** @description A Viber message. */
                viber?: components["parameters"]["viber"];
                /** @description A WhatsApp message. */
                whatsapp?: components["parameters"]["whatsapp"];
                /** @description A Telegram message with the confirmation code in `mes`. */
                tg?: components["parameters"]["tg"];
                /** @description The Telegram bot to send into. */
                bot?: components["parameters"]["bot"];
                /** @description Hide the text if the number was confirmed more than so many days ago. */
                smsreq?: components["parameters"]["smsreq"];
                /** @description The full HTTP address of a file of at least 101 bytes to send along. */
                fileurl?: components["parameters"]["fileurl"];
                /** @description A voice call, from text or from a sound file in the body. */
                call?: components["parameters"]["call"];
                /** @description The voice of a call, with a language after a comma if wanted. */
                voice?: components["parameters"]["voice"];
                /** @description How to call: seconds to wait for an answer (10–35; 0–99 is taken and clamped), seconds before trying again (10–3600; less becomes 10), and tries (1–9; 0 becomes 1). */
                param?: components["parameters"]["param"];
                /** @description The subject of an MMS or e-mail. */
                subj?: components["parameters"]["subj"];
                /** @description Whether to send, to price, or both. */
                cost?: components["parameters"]["cost"];
                /** @description Lines of phones, a colon or semicolon, and a text: several texts in one request. */
                list?: components["parameters"]["list"];
                /** @description Texts in `list` have real line breaks: a line that does not begin with phones goes on with the text before it. */
                nl?: components["parameters"]["nl"];
                /** @description How long to keep trying: 1–24 hours, or `hh:mm` from 00:01 to 24:00. */
                valid?: components["parameters"]["valid"];
                /** @description Cut the text so that it fits so many parts. */
                maxsms?: components["parameters"]["maxsms"];
                /** @description The letters of a captcha, together with `userip`. */
                imgcode?: components["parameters"]["imgcode"];
                /** @description The IP address whose daily limit counts. */
                userip?: components["parameters"]["userip"];
                /** @description Add the list of bad numbers to the answer. */
                err?: components["parameters"]["err"];
                /** @description Add every number to the answer. */
                op?: components["parameters"]["op"];
                /** @description The id of a partner to be credited for this request. */
                pp?: components["parameters"]["pp"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["SendForm"];
        responses: {
            200: components["responses"]["SendAnswer"];
        };
    };
    statusByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                phone?: components["schemas"]["StatusFields"]["phone"];
                id?: components["schemas"]["StatusFields"]["id"];
                all?: components["schemas"]["StatusFields"]["all"];
                del?: components["schemas"]["StatusFields"]["del"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["StatusAnswer"];
        };
    };
    statusByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                phone?: components["schemas"]["StatusFields"]["phone"];
                id?: components["schemas"]["StatusFields"]["id"];
                all?: components["schemas"]["StatusFields"]["all"];
                del?: components["schemas"]["StatusFields"]["del"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["StatusForm"];
        responses: {
            200: components["responses"]["StatusAnswer"];
        };
    };
    balanceByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                cur?: components["schemas"]["BalanceFields"]["cur"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BalanceAnswer"];
        };
    };
    balanceByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                cur?: components["schemas"]["BalanceFields"]["cur"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["BalanceForm"];
        responses: {
            200: components["responses"]["BalanceAnswer"];
        };
    };
    infoByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get_operator?: components["schemas"]["InfoFields"]["get_operator"];
                phone?: components["schemas"]["InfoFields"]["phone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InfoAnswer"];
        };
    };
    infoByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get_operator?: components["schemas"]["InfoFields"]["get_operator"];
                phone?: components["schemas"]["InfoFields"]["phone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["InfoForm"];
        responses: {
            200: components["responses"]["InfoAnswer"];
        };
    };
    getDataByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get_messages?: components["schemas"]["GetFields"]["get_messages"];
                get_answers?: components["schemas"]["GetFields"]["get_answers"];
                get_stat?: components["schemas"]["GetFields"]["get_stat"];
                get_mega_accounts?: components["schemas"]["GetFields"]["get_mega_accounts"];
                get_price?: components["schemas"]["GetFields"]["get_price"];
                start?: components["schemas"]["GetFields"]["start"];
                end?: components["schemas"]["GetFields"]["end"];
                phone?: components["schemas"]["GetFields"]["phone"];
                email?: components["schemas"]["GetFields"]["email"];
                format?: components["schemas"]["GetFields"]["format"];
                cnt?: components["schemas"]["GetFields"]["cnt"];
                prev_id?: components["schemas"]["GetFields"]["prev_id"];
                hour?: components["schemas"]["GetFields"]["hour"];
                after_id?: components["schemas"]["GetFields"]["after_id"];
                to_phone?: components["schemas"]["GetFields"]["to_phone"];
                mycur?: components["schemas"]["GetFields"]["mycur"];
                balance2?: components["schemas"]["GetFields"]["balance2"];
                account?: components["schemas"]["GetFields"]["account"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GetAnswer"];
        };
    };
    getDataByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get_messages?: components["schemas"]["GetFields"]["get_messages"];
                get_answers?: components["schemas"]["GetFields"]["get_answers"];
                get_stat?: components["schemas"]["GetFields"]["get_stat"];
                get_mega_accounts?: components["schemas"]["GetFields"]["get_mega_accounts"];
                get_price?: components["schemas"]["GetFields"]["get_price"];
                start?: components["schemas"]["GetFields"]["start"];
                end?: components["schemas"]["GetFields"]["end"];
                phone?: components["schemas"]["GetFields"]["phone"];
                email?: components["schemas"]["GetFields"]["email"];
                format?: components["schemas"]["GetFields"]["format"];
                cnt?: components["schemas"]["GetFields"]["cnt"];
                prev_id?: components["schemas"]["GetFields"]["prev_id"];
                hour?: components["schemas"]["GetFields"]["hour"];
                after_id?: components["schemas"]["GetFields"]["after_id"];
                to_phone?: components["schemas"]["GetFields"]["to_phone"];
                mycur?: components["schemas"]["GetFields"]["mycur"];
                balance2?: components["schemas"]["GetFields"]["balance2"];
                account?: components["schemas"]["GetFields"]["account"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["GetForm"];
        responses: {
            200: components["responses"]["GetAnswer"];
        };
    };
    sendByRest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SendJson"];
        responses: {
            200: components["responses"]["SendAnswer"];
        };
    };
    statusByRest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["StatusJson"];
        responses: {
            200: components["responses"]["StatusAnswer"];
        };
    };
    balanceByRest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["BalanceJson"];
        responses: {
            200: components["responses"]["BalanceAnswer"];
        };
    };
    templatesByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["TemplatesFields"]["add"];
                chg?: components["schemas"]["TemplatesFields"]["chg"];
                del?: components["schemas"]["TemplatesFields"]["del"];
                get?: components["schemas"]["TemplatesFields"]["get"];
                id?: components["schemas"]["TemplatesFields"]["id"];
                name?: components["schemas"]["TemplatesFields"]["name"];
                msg?: components["schemas"]["TemplatesFields"]["msg"];
                format?: components["schemas"]["TemplatesFields"]["format"];
                sender?: components["schemas"]["TemplatesFields"]["sender"];
                "fl[1]"?: components["schemas"]["Flag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TemplatesAnswer"];
        };
    };
    templatesByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["TemplatesFields"]["add"];
                chg?: components["schemas"]["TemplatesFields"]["chg"];
                del?: components["schemas"]["TemplatesFields"]["del"];
                get?: components["schemas"]["TemplatesFields"]["get"];
                id?: components["schemas"]["TemplatesFields"]["id"];
                name?: components["schemas"]["TemplatesFields"]["name"];
                msg?: components["schemas"]["TemplatesFields"]["msg"];
                format?: components["schemas"]["TemplatesFields"]["format"];
                sender?: components["schemas"]["TemplatesFields"]["sender"];
                "fl[1]"?: components["schemas"]["Flag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["TemplatesForm"];
        responses: {
            200: components["responses"]["TemplatesAnswer"];
        };
    };
    jobsByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                /** @description Recipients, split by commas or semicolons. */
                phones?: components["parameters"]["phones"];
                /** @description The text. */
                mes?: components["parameters"]["mes"];
                /** @description The message's id, chosen by the client; need not be unique. */
                id?: components["parameters"]["id"];
                /** @description The sender name: up to 11 characters, or up to 15 digits. */
                sender?: components["parameters"]["sender"];
                /** @description Transliterate the text before parts are counted. */
                translit?: components["parameters"]["translit"];
                /** @description Shorten links in the text. */
                tinyurl?: components["parameters"]["tinyurl"];
                /** @description When to send. */
                time?: components["parameters"]["time"];
                /** @description The zone of `time`, in hours from Moscow; 0 is Moscow. */
                tz?: components["parameters"]["tz"];
                /** @description Spread the mailing over so many hours. */
                period?: components["parameters"]["period"];
                /** @description Minutes between two groups of recipients. */
                freq?: components["parameters"]["freq"];
                /** @description A flash message, shown at once. */
                flash?: components["parameters"]["flash"];
                /** @description A binary message, header first. */
                bin?: components["parameters"]["bin"];
                /** @description A WAP push: the link and its title, on two lines of `mes`. */
                push?: components["parameters"]["push"];
                /** @description An HLR request: nothing is sent, `mes` is not used. */
                hlr?: components["parameters"]["hlr"];
                /** @description An SMS that the phone does not show; `mes` is not used. */
                ping?: components["parameters"]["ping"];
                /** @description An MMS. */
                mms?: components["parameters"]["mms"];
                /** @description An e-mail. */
                mail?: components["parameters"]["mail"];
                /** @description A message to a social network. */
                soc?: components["parameters"]["soc"];
                /** @description A Viber message. */
                viber?: components["parameters"]["viber"];
                /** @description A WhatsApp message. */
                whatsapp?: components["parameters"]["whatsapp"];
                /** @description A Telegram message with the confirmation code in `mes`. */
                tg?: components["parameters"]["tg"];
                /** @description The Telegram bot to send into. */
                bot?: components["parameters"]["bot"];
                /** @description Hide the text if the number was confirmed more than so many days ago. */
                smsreq?: components["parameters"]["smsreq"];
                /** @description The full HTTP address of a file of at least 101 bytes to send along. */
                fileurl?: components["parameters"]["fileurl"];
                /** @description A voice call, from text or from a sound file in the body. */
                call?: components["parameters"]["call"];
                /** @description The voice of a call, with a language after a comma if wanted. */
                voice?: components["parameters"]["voice"];
                /** @description How to call: seconds to wait for an answer (10–35; 0–99 is taken and clamped), seconds before trying again (10–3600; less becomes 10), and tries (1–9; 0 becomes 1). */
                param?: components["parameters"]["param"];
                /** @description The subject of an MMS or e-mail. */
                subj?: components["parameters"]["subj"];
                /** @description Whether to send, to price, or both. */
                cost?: components["parameters"]["cost"];
                /** @description Lines of phones, a colon or semicolon, and a text: several texts in one request. */
                list?: components["parameters"]["list"];
                /** @description Texts in `list` have real line breaks: a line that does not begin with phones goes on with the text before it. */
                nl?: components["parameters"]["nl"];
                /** @description How long to keep trying: 1–24 hours, or `hh:mm` from 00:01 to 24:00. */
                valid?: components["parameters"]["valid"];
                /** @description Cut the text so that it fits so many parts. */
                maxsms?: components["parameters"]["maxsms"];
                /** @description The letters of a captcha, together with `userip`. */
                imgcode?: components["parameters"]["imgcode"];
                /** @description The IP address whose daily limit counts. */
                userip?: components["parameters"]["userip"];
                /** @description Add the list of bad numbers to the answer. */
                err?: components["parameters"]["err"];
                /** @description Add every number to the answer. */
                op?: components["parameters"]["op"];
                /** @description The id of a partner to be credited for this request. */
                pp?: components["parameters"]["pp"];
                add?: components["schemas"]["JobsFields"]["add"];
                cancel?: components["schemas"]["JobsFields"]["cancel"];
                del?: components["schemas"]["JobsFields"]["del"];
                get?: components["schemas"]["JobsFields"]["get"];
                get_all?: components["schemas"]["JobsFields"]["get_all"];
                name?: components["schemas"]["JobsFields"]["name"];
                tpl?: components["schemas"]["JobsFields"]["tpl"];
                rpt?: components["schemas"]["JobsFields"]["rpt"];
                rptn?: components["schemas"]["JobsFields"]["rptn"];
                sender2?: components["schemas"]["JobsFields"]["sender2"];
                mes2?: components["schemas"]["JobsFields"]["mes2"];
                "fl[5]"?: components["schemas"]["Flag"];
                start?: components["schemas"]["JobsFields"]["start"];
                end?: components["schemas"]["JobsFields"]["end"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["JobsAnswer"];
        };
    };
    jobsByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                /** @description Recipients, split by commas or semicolons. */
                phones?: components["parameters"]["phones"];
                /** @description The text. */
                mes?: components["parameters"]["mes"];
                /** @description The message's id, chosen by the client; need not be unique. */
                id?: components["parameters"]["id"];
                /** @description The sender name: up to 11 characters, or up to 15 digits. */
                sender?: components["parameters"]["sender"];
                /** @description Transliterate the text before parts are counted. */
                translit?: components["parameters"]["translit"];
                /** @description Shorten links in the text. */
                tinyurl?: components["parameters"]["tinyurl"];
                /** @description When to send. */
                time?: components["parameters"]["time"];
                /** @description The zone of `time`, in hours from Moscow; 0 is Moscow. */
                tz?: components["parameters"]["tz"];
                /** @description Spread the mailing over so many hours. */
                period?: components["parameters"]["period"];
                /** @description Minutes between two groups of recipients. */
                freq?: components["parameters"]["freq"];
                /** @description A flash message, shown at once. */
                flash?: components["parameters"]["flash"];
                /** @description A binary message, header first. */
                bin?: components["parameters"]["bin"];
                /** @description A WAP push: the link and its title, on two lines of `mes`. */
                push?: components["parameters"]["push"];
                /** @description An HLR request: nothing is sent, `mes` is not used. */
                hlr?: components["parameters"]["hlr"];
                /** @description An SMS that the phone does not show; `mes` is not used. */
                ping?: components["parameters"]["ping"];
                /** @description An MMS. */
                mms?: components["parameters"]["mms"];
                /** @description An e-mail. */
                mail?: components["parameters"]["mail"];
                /** @description A message to a social network. */
                soc?: components["parameters"]["soc"];
                /** @description A Viber message. */
                viber?: components["parameters"]["viber"];
                /** @description A WhatsApp message. */
                whatsapp?: components["parameters"]["whatsapp"];
                /** @description A Telegram message with the confirmation code in `mes`. */
                tg?: components["parameters"]["tg"];
                /** @description The Telegram bot to send into. */
                bot?: components["parameters"]["bot"];
                /** @description Hide the text if the number was confirmed more than so many days ago. */
                smsreq?: components["parameters"]["smsreq"];
                /** @description The full HTTP address of a file of at least 101 bytes to send along. */
                fileurl?: components["parameters"]["fileurl"];
                /** @description A voice call, from text or from a sound file in the body. */
                call?: components["parameters"]["call"];
                /** @description The voice of a call, with a language after a comma if wanted. */
                voice?: components["parameters"]["voice"];
                /** @description How to call: seconds to wait for an answer (10–35; 0–99 is taken and clamped), seconds before trying again (10–3600; less becomes 10), and tries (1–9; 0 becomes 1). */
                param?: components["parameters"]["param"];
                /** @description The subject of an MMS or e-mail. */
                subj?: components["parameters"]["subj"];
                /** @description Whether to send, to price, or both. */
                cost?: components["parameters"]["cost"];
                /** @description Lines of phones, a colon or semicolon, and a text: several texts in one request. */
                list?: components["parameters"]["list"];
                /** @description Texts in `list` have real line breaks: a line that does not begin with phones goes on with the text before it. */
                nl?: components["parameters"]["nl"];
                /** @description How long to keep trying: 1–24 hours, or `hh:mm` from 00:01 to 24:00. */
                valid?: components["parameters"]["valid"];
                /** @description Cut the text so that it fits so many parts. */
                maxsms?: components["parameters"]["maxsms"];
                /** @description The letters of a captcha, together with `userip`. */
                imgcode?: components["parameters"]["imgcode"];
                /** @description The IP address whose daily limit counts. */
                userip?: components["parameters"]["userip"];
                /** @description Add the list of bad numbers to the answer. */
                err?: components["parameters"]["err"];
                /** @description Add every number to the answer. */
                op?: components["parameters"]["op"];
                /** @description The id of a partner to be credited for this request. */
                pp?: components["parameters"]["pp"];
                add?: components["schemas"]["JobsFields"]["add"];
                cancel?: components["schemas"]["JobsFields"]["cancel"];
                del?: components["schemas"]["JobsFields"]["del"];
                get?: components["schemas"]["JobsFields"]["get"];
                get_all?: components["schemas"]["JobsFields"]["get_all"];
                name?: components["schemas"]["JobsFields"]["name"];
                tpl?: components["schemas"]["JobsFields"]["tpl"];
                rpt?: components["schemas"]["JobsFields"]["rpt"];
                rptn?: components["schemas"]["JobsFields"]["rptn"];
                sender2?: components["schemas"]["JobsFields"]["sender2"];
                mes2?: components["schemas"]["JobsFields"]["mes2"];
                "fl[5]"?: components["schemas"]["Flag"];
                start?: components["schemas"]["JobsFields"]["start"];
                end?: components["schemas"]["JobsFields"]["end"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["JobsForm"];
        responses: {
            200: components["responses"]["JobsAnswer"];
        };
    };
    contactsByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["ContactsFields"]["add"];
                chg?: components["schemas"]["ContactsFields"]["chg"];
                del?: components["schemas"]["ContactsFields"]["del"];
                get?: components["schemas"]["ContactsFields"]["get"];
                add_group?: components["schemas"]["ContactsFields"]["add_group"];
                chg_group?: components["schemas"]["ContactsFields"]["chg_group"];
                del_group?: components["schemas"]["ContactsFields"]["del_group"];
                get_group?: components["schemas"]["ContactsFields"]["get_group"];
                move_group?: components["schemas"]["ContactsFields"]["move_group"];
                add_black?: components["schemas"]["ContactsFields"]["add_black"];
                del_black?: components["schemas"]["ContactsFields"]["del_black"];
                phone?: components["schemas"]["ContactsFields"]["phone"];
                mail?: components["schemas"]["ContactsFields"]["mail"];
                name?: components["schemas"]["ContactsFields"]["name"];
                grp?: components["schemas"]["ContactsFields"]["grp"];
                new_phone?: components["schemas"]["ContactsFields"]["new_phone"];
                new_mail?: components["schemas"]["ContactsFields"]["new_mail"];
                lnm?: components["schemas"]["ContactsFields"]["lnm"];
                fnm?: components["schemas"]["ContactsFields"]["fnm"];
                mnm?: components["schemas"]["ContactsFields"]["mnm"];
                fio?: components["schemas"]["ContactsFields"]["fio"];
                bd?: components["schemas"]["ContactsFields"]["bd"];
                myid?: components["schemas"]["ContactsFields"]["myid"];
                cmt?: components["schemas"]["ContactsFields"]["cmt"];
                tags?: components["schemas"]["ContactsFields"]["tags"];
                pho?: components["schemas"]["ContactsFields"]["pho"];
                search?: components["schemas"]["ContactsFields"]["search"];
                after_id?: components["schemas"]["ContactsFields"]["after_id"];
                num?: components["schemas"]["ContactsFields"]["num"];
                type?: components["schemas"]["ContactsFields"]["type"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactsAnswer"];
        };
    };
    contactsByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["ContactsFields"]["add"];
                chg?: components["schemas"]["ContactsFields"]["chg"];
                del?: components["schemas"]["ContactsFields"]["del"];
                get?: components["schemas"]["ContactsFields"]["get"];
                add_group?: components["schemas"]["ContactsFields"]["add_group"];
                chg_group?: components["schemas"]["ContactsFields"]["chg_group"];
                del_group?: components["schemas"]["ContactsFields"]["del_group"];
                get_group?: components["schemas"]["ContactsFields"]["get_group"];
                move_group?: components["schemas"]["ContactsFields"]["move_group"];
                add_black?: components["schemas"]["ContactsFields"]["add_black"];
                del_black?: components["schemas"]["ContactsFields"]["del_black"];
                phone?: components["schemas"]["ContactsFields"]["phone"];
                mail?: components["schemas"]["ContactsFields"]["mail"];
                name?: components["schemas"]["ContactsFields"]["name"];
                grp?: components["schemas"]["ContactsFields"]["grp"];
                new_phone?: components["schemas"]["ContactsFields"]["new_phone"];
                new_mail?: components["schemas"]["ContactsFields"]["new_mail"];
                lnm?: components["schemas"]["ContactsFields"]["lnm"];
                fnm?: components["schemas"]["ContactsFields"]["fnm"];
                mnm?: components["schemas"]["ContactsFields"]["mnm"];
                fio?: components["schemas"]["ContactsFields"]["fio"];
                bd?: components["schemas"]["ContactsFields"]["bd"];
                myid?: components["schemas"]["ContactsFields"]["myid"];
                cmt?: components["schemas"]["ContactsFields"]["cmt"];
                tags?: components["schemas"]["ContactsFields"]["tags"];
                pho?: components["schemas"]["ContactsFields"]["pho"];
                search?: components["schemas"]["ContactsFields"]["search"];
                after_id?: components["schemas"]["ContactsFields"]["after_id"];
                num?: components["schemas"]["ContactsFields"]["num"];
                type?: components["schemas"]["ContactsFields"]["type"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["ContactsForm"];
        responses: {
            200: components["responses"]["ContactsAnswer"];
        };
    };
    sendersByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get?: components["schemas"]["SendersFields"]["get"];
                add?: components["schemas"]["SendersFields"]["add"];
                chg?: components["schemas"]["SendersFields"]["chg"];
                send_code?: components["schemas"]["SendersFields"]["send_code"];
                check_code?: components["schemas"]["SendersFields"]["check_code"];
                del?: components["schemas"]["SendersFields"]["del"];
                all?: components["schemas"]["SendersFields"]["all"];
                sender?: components["schemas"]["SendersFields"]["sender"];
                cmt?: components["schemas"]["SendersFields"]["cmt"];
                phone?: components["schemas"]["SendersFields"]["phone"];
                code?: components["schemas"]["SendersFields"]["code"];
                fio?: components["schemas"]["SendersFields"]["fio"];
                inn?: components["schemas"]["SendersFields"]["inn"];
                site?: components["schemas"]["SendersFields"]["site"];
                email?: components["schemas"]["SendersFields"]["email"];
                address?: components["schemas"]["SendersFields"]["address"];
                desc?: components["schemas"]["SendersFields"]["desc"];
                subj?: components["schemas"]["SendersFields"]["subj"];
                id?: components["schemas"]["SendersFields"]["id"];
                mail?: components["schemas"]["SendersFields"]["mail"];
                name?: components["schemas"]["SendersFields"]["name"];
                user?: components["schemas"]["SendersFields"]["user"];
                operators?: components["schemas"]["SendersFields"]["operators"];
                from_date?: components["schemas"]["SendersFields"]["from_date"];
                prev_id?: components["schemas"]["SendersFields"]["prev_id"];
                cnt?: components["schemas"]["SendersFields"]["cnt"];
                doc_info?: components["schemas"]["SendersFields"]["doc_info"];
                mega?: components["schemas"]["SendersFields"]["mega"];
                mts?: components["schemas"]["SendersFields"]["mts"];
                tele2?: components["schemas"]["SendersFields"]["tele2"];
                bee_step?: components["schemas"]["SendersFields"]["bee_step"];
                ua_reg?: components["schemas"]["SendersFields"]["ua_reg"];
                ua_int?: components["schemas"]["SendersFields"]["ua_int"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SendersAnswer"];
        };
    };
    sendersByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get?: components["schemas"]["SendersFields"]["get"];
                add?: components["schemas"]["SendersFields"]["add"];
                chg?: components["schemas"]["SendersFields"]["chg"];
                send_code?: components["schemas"]["SendersFields"]["send_code"];
                check_code?: components["schemas"]["SendersFields"]["check_code"];
                del?: components["schemas"]["SendersFields"]["del"];
                all?: components["schemas"]["SendersFields"]["all"];
                sender?: components["schemas"]["SendersFields"]["sender"];
                cmt?: components["schemas"]["SendersFields"]["cmt"];
                phone?: components["schemas"]["SendersFields"]["phone"];
                code?: components["schemas"]["SendersFields"]["code"];
                fio?: components["schemas"]["SendersFields"]["fio"];
                inn?: components["schemas"]["SendersFields"]["inn"];
                site?: components["schemas"]["SendersFields"]["site"];
                email?: components["schemas"]["SendersFields"]["email"];
                address?: components["schemas"]["SendersFields"]["address"];
                desc?: components["schemas"]["SendersFields"]["desc"];
                subj?: components["schemas"]["SendersFields"]["subj"];
                id?: components["schemas"]["SendersFields"]["id"];
                mail?: components["schemas"]["SendersFields"]["mail"];
                name?: components["schemas"]["SendersFields"]["name"];
                user?: components["schemas"]["SendersFields"]["user"];
                operators?: components["schemas"]["SendersFields"]["operators"];
                from_date?: components["schemas"]["SendersFields"]["from_date"];
                prev_id?: components["schemas"]["SendersFields"]["prev_id"];
                cnt?: components["schemas"]["SendersFields"]["cnt"];
                doc_info?: components["schemas"]["SendersFields"]["doc_info"];
                mega?: components["schemas"]["SendersFields"]["mega"];
                mts?: components["schemas"]["SendersFields"]["mts"];
                tele2?: components["schemas"]["SendersFields"]["tele2"];
                bee_step?: components["schemas"]["SendersFields"]["bee_step"];
                ua_reg?: components["schemas"]["SendersFields"]["ua_reg"];
                ua_int?: components["schemas"]["SendersFields"]["ua_int"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["SendersForm"];
        responses: {
            200: components["responses"]["SendersAnswer"];
        };
    };
    receivePhonesByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get?: components["schemas"]["ReceivePhonesFields"]["get"];
                buy?: components["schemas"]["ReceivePhonesFields"]["buy"];
                chg?: components["schemas"]["ReceivePhonesFields"]["chg"];
                phone?: components["schemas"]["ReceivePhonesFields"]["phone"];
                noprolong?: components["schemas"]["ReceivePhonesFields"]["noprolong"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReceivePhonesAnswer"];
        };
    };
    receivePhonesByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get?: components["schemas"]["ReceivePhonesFields"]["get"];
                buy?: components["schemas"]["ReceivePhonesFields"]["buy"];
                chg?: components["schemas"]["ReceivePhonesFields"]["chg"];
                phone?: components["schemas"]["ReceivePhonesFields"]["phone"];
                noprolong?: components["schemas"]["ReceivePhonesFields"]["noprolong"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["ReceivePhonesForm"];
        responses: {
            200: components["responses"]["ReceivePhonesAnswer"];
        };
    };
    portedNumbersByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                date?: components["schemas"]["PortedNumbersFields"]["date"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PortedNumbersAnswer"];
        };
    };
    portedNumbersByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                date?: components["schemas"]["PortedNumbersFields"]["date"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["PortedNumbersForm"];
        responses: {
            200: components["responses"]["PortedNumbersAnswer"];
        };
    };
    operatorTemplatesByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["OperatorTemplatesFields"]["add"];
                get?: components["schemas"]["OperatorTemplatesFields"]["get"];
                sender?: components["schemas"]["OperatorTemplatesFields"]["sender"];
                msg?: components["schemas"]["OperatorTemplatesFields"]["msg"];
                mts_srv?: components["schemas"]["OperatorTemplatesFields"]["mts_srv"];
                mts_auth?: components["schemas"]["OperatorTemplatesFields"]["mts_auth"];
                mts_trn?: components["schemas"]["OperatorTemplatesFields"]["mts_trn"];
                mega_srv?: components["schemas"]["OperatorTemplatesFields"]["mega_srv"];
                mega_auth?: components["schemas"]["OperatorTemplatesFields"]["mega_auth"];
                mega_trn?: components["schemas"]["OperatorTemplatesFields"]["mega_trn"];
                bee_srv?: components["schemas"]["OperatorTemplatesFields"]["bee_srv"];
                bee_auth?: components["schemas"]["OperatorTemplatesFields"]["bee_auth"];
                bee_trn?: components["schemas"]["OperatorTemplatesFields"]["bee_trn"];
                tele2_srv?: components["schemas"]["OperatorTemplatesFields"]["tele2_srv"];
                tele2_auth?: components["schemas"]["OperatorTemplatesFields"]["tele2_auth"];
                tele2_trn?: components["schemas"]["OperatorTemplatesFields"]["tele2_trn"];
                motiv_srv?: components["schemas"]["OperatorTemplatesFields"]["motiv_srv"];
                motiv_auth?: components["schemas"]["OperatorTemplatesFields"]["motiv_auth"];
                motiv_trn?: components["schemas"]["OperatorTemplatesFields"]["motiv_trn"];
                soc?: components["schemas"]["OperatorTemplatesFields"]["soc"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OperatorTemplatesAnswer"];
        };
    };
    operatorTemplatesByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["OperatorTemplatesFields"]["add"];
                get?: components["schemas"]["OperatorTemplatesFields"]["get"];
                sender?: components["schemas"]["OperatorTemplatesFields"]["sender"];
                msg?: components["schemas"]["OperatorTemplatesFields"]["msg"];
                mts_srv?: components["schemas"]["OperatorTemplatesFields"]["mts_srv"];
                mts_auth?: components["schemas"]["OperatorTemplatesFields"]["mts_auth"];
                mts_trn?: components["schemas"]["OperatorTemplatesFields"]["mts_trn"];
                mega_srv?: components["schemas"]["OperatorTemplatesFields"]["mega_srv"];
                mega_auth?: components["schemas"]["OperatorTemplatesFields"]["mega_auth"];
                mega_trn?: components["schemas"]["OperatorTemplatesFields"]["mega_trn"];
                bee_srv?: components["schemas"]["OperatorTemplatesFields"]["bee_srv"];
                bee_auth?: components["schemas"]["OperatorTemplatesFields"]["bee_auth"];
                bee_trn?: components["schemas"]["OperatorTemplatesFields"]["bee_trn"];
                tele2_srv?: components["schemas"]["OperatorTemplatesFields"]["tele2_srv"];
                tele2_auth?: components["schemas"]["OperatorTemplatesFields"]["tele2_auth"];
                tele2_trn?: components["schemas"]["OperatorTemplatesFields"]["tele2_trn"];
                motiv_srv?: components["schemas"]["OperatorTemplatesFields"]["motiv_srv"];
                motiv_auth?: components["schemas"]["OperatorTemplatesFields"]["motiv_auth"];
                motiv_trn?: components["schemas"]["OperatorTemplatesFields"]["motiv_trn"];
                soc?: components["schemas"]["OperatorTemplatesFields"]["soc"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["OperatorTemplatesForm"];
        responses: {
            200: components["responses"]["OperatorTemplatesAnswer"];
        };
    };
    usersByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["UsersFields"]["add"];
                chg?: components["schemas"]["UsersFields"]["chg"];
                pay?: components["schemas"]["UsersFields"]["pay"];
                get_stat?: components["schemas"]["UsersFields"]["get_stat"];
                get_stat_all?: components["schemas"]["UsersFields"]["get_stat_all"];
                user?: components["schemas"]["UsersFields"]["user"];
                password?: components["schemas"]["UsersFields"]["password"];
                sum?: components["schemas"]["UsersFields"]["sum"];
                curr?: components["schemas"]["UsersFields"]["curr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UsersAnswer"];
        };
    };
    usersByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add?: components["schemas"]["UsersFields"]["add"];
                chg?: components["schemas"]["UsersFields"]["chg"];
                pay?: components["schemas"]["UsersFields"]["pay"];
                get_stat?: components["schemas"]["UsersFields"]["get_stat"];
                get_stat_all?: components["schemas"]["UsersFields"]["get_stat_all"];
                user?: components["schemas"]["UsersFields"]["user"];
                password?: components["schemas"]["UsersFields"]["password"];
                sum?: components["schemas"]["UsersFields"]["sum"];
                curr?: components["schemas"]["UsersFields"]["curr"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["UsersForm"];
        responses: {
            200: components["responses"]["UsersAnswer"];
        };
    };
    documentsByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add_account?: components["schemas"]["DocumentsFields"]["add_account"];
                get_account?: components["schemas"]["DocumentsFields"]["get_account"];
                get_act?: components["schemas"]["DocumentsFields"]["get_act"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OkAnswer"];
        };
    };
    documentsByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                add_account?: components["schemas"]["DocumentsFields"]["add_account"];
                get_account?: components["schemas"]["DocumentsFields"]["get_account"];
                get_act?: components["schemas"]["DocumentsFields"]["get_act"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["DocumentsForm"];
        responses: {
            200: components["responses"]["OkAnswer"];
        };
    };
    tinyUrlsByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get?: components["schemas"]["TinyUrlsFields"]["get"];
                link?: components["schemas"]["TinyUrlsFields"]["link"];
                id?: components["schemas"]["TinyUrlsFields"]["id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TinyUrlsAnswer"];
        };
    };
    tinyUrlsByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                get?: components["schemas"]["TinyUrlsFields"]["get"];
                link?: components["schemas"]["TinyUrlsFields"]["link"];
                id?: components["schemas"]["TinyUrlsFields"]["id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["TinyUrlsForm"];
        responses: {
            200: components["responses"]["TinyUrlsAnswer"];
        };
    };
    waitCallByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                phone?: components["schemas"]["WaitCallFields"]["phone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OkAnswer"];
        };
    };
    waitCallByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                phone?: components["schemas"]["WaitCallFields"]["phone"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["WaitCallForm"];
        responses: {
            200: components["responses"]["OkAnswer"];
        };
    };
    pingByGet: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                id?: components["schemas"]["PingFields"]["id"];
                ok?: components["schemas"]["PingFields"]["ok"];
                name?: components["schemas"]["PingFields"]["name"];
                host?: components["schemas"]["PingFields"]["host"];
                info?: components["schemas"]["PingFields"]["info"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OkAnswer"];
        };
    };
    pingByPost: {
        parameters: {
            query?: {
                /** @description The name of the account. */
                login?: components["parameters"]["login"];
                /** @description The password, or its md5 in hex. */
                psw?: components["parameters"]["psw"];
                /** @description A key that stands for login and password. */
                apikey?: components["parameters"]["apikey"];
                /** @description The charset of request and answer. */
                charset?: components["parameters"]["charset"];
                /** @description The format of the answer. */
                fmt?: components["parameters"]["fmt"];
                id?: components["schemas"]["PingFields"]["id"];
                ok?: components["schemas"]["PingFields"]["ok"];
                name?: components["schemas"]["PingFields"]["name"];
                host?: components["schemas"]["PingFields"]["host"];
                info?: components["schemas"]["PingFields"]["info"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: components["requestBodies"]["PingForm"];
        responses: {
            200: components["responses"]["OkAnswer"];
        };
    };
    followShortLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On to the link as it was before. The click is counted, and the message has status 4 from now on. */
            302: {
                headers: {
                    /** @description The link. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is no such link. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example Not Found */
                    "text/plain": string;
                };
            };
        };
    };
    messageStatusCallback: {
        parameters: {
            query?: {
                /** @description The charset of the callback. JSON and XML are never in koi8-r. */
                charset?: components["parameters"]["callback-charset"];
                /** @description 2 for XML, 3 for JSON; otherwise a form. */
                fmt?: components["parameters"]["callback-fmt"];
                /** @description A secret. Asks for an md5 signature. */
                md5?: components["parameters"]["callback-md5"];
                /** @description A secret. Asks for a sha1 signature. */
                sha1?: components["parameters"]["callback-sha1"];
                /** @description A secret. Asks for a crc32 checksum. */
                crc32?: components["parameters"]["callback-crc32"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["StatusCallbackForm"];
                "application/json": components["schemas"]["StatusCallback"];
                "text/xml": components["schemas"]["CallbackXml"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackTaken"];
        };
    };
    incomingMessageCallback: {
        parameters: {
            query?: {
                /** @description The charset of the callback. JSON and XML are never in koi8-r. */
                charset?: components["parameters"]["callback-charset"];
                /** @description 2 for XML, 3 for JSON; otherwise a form. */
                fmt?: components["parameters"]["callback-fmt"];
                /** @description A secret. Asks for an md5 signature. */
                md5?: components["parameters"]["callback-md5"];
                /** @description A secret. Asks for a sha1 signature. */
                sha1?: components["parameters"]["callback-sha1"];
                /** @description A secret. Asks for a crc32 checksum. */
                crc32?: components["parameters"]["callback-crc32"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["IncomingCallbackForm"];
                "application/json": components["schemas"]["IncomingCallback"];
                "text/xml": components["schemas"]["CallbackXml"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackTaken"];
        };
    };
    confirmationCallCallback: {
        parameters: {
            query?: {
                /** @description The charset of the callback. JSON and XML are never in koi8-r. */
                charset?: components["parameters"]["callback-charset"];
                /** @description 2 for XML, 3 for JSON; otherwise a form. */
                fmt?: components["parameters"]["callback-fmt"];
                /** @description A secret. Asks for an md5 signature. */
                md5?: components["parameters"]["callback-md5"];
                /** @description A secret. Asks for a sha1 signature. */
                sha1?: components["parameters"]["callback-sha1"];
                /** @description A secret. Asks for a crc32 checksum. */
                crc32?: components["parameters"]["callback-crc32"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["ConfirmationCallbackForm"];
                "application/json": components["schemas"]["ConfirmationCallback"];
                "text/xml": components["schemas"]["CallbackXml"];
            };
        };
        responses: {
            "2XX": components["responses"]["CallbackTaken"];
        };
    };
}
