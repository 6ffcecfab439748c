import type { Answer, Evidence } from '../provider.ts';
import { account, answer, get, openChat, PHONE, phones, post, type Steps, viber } from './how-to.ts';
import { refuseViber, type ViberRefusalName } from './refusals.ts';

/** 19:46 in Kyiv on the 17th of March 2030; two hours later the window is closed. */
const BY_DAY = 1_900_000_000;
const HOUR = 3600;

const yes = (name: string, code: number | null, scope: Answer['scope'], text: string, howTo: string, steps: Steps) =>
  answer(name, code, 200, scope, 'documented', text, howTo, steps);

const no = (name: ViberRefusalName, evidence: Evidence, text: string, howTo: string, steps: Steps) => {
  const { status } = refuseViber(name);
  return answer(name, status, status, 'global', evidence, text, howTo, steps);
};

const dates = (start: unknown, end: unknown) => () => [viber({ mgr_plan_date: start, mgr_end_time: end })];

/** What `/vibers/*` answers to a whole request or to single numbers. */
export const viberAnswers: readonly Answer[] = [
  yes('accepted', 200, 'global', 'Messages were taken.', 'Send to any good number.', () => [viber()]),
  yes('incorrect-phones', null, 'row', 'Numbers that make no sense.', 'Send to "3809" beside a good number.', () => [
    viber({ phones: ['3809', PHONE] }),
  ]),
  yes('black-list', null, 'row', 'Numbers on the black list.', 'Send to 380500000030, or set "stopList".', () => [
    viber({ phones: ['380500000030', PHONE] }),
  ]),
  yes('chat-opened', null, 'global', 'The chats of a two-way send.', 'Send with "is_2way": true.', () => [
    viber({ is_2way: true }),
  ]),
  yes('statuses', 200, 'global', 'States by id.', 'Ask for the status of a sent id.', () => [
    { ...viber(), capture: { id: 'successfulRequest.requestData.messages.0.id' } } as ReturnType<typeof viber>,
    post('/vibers/status', { messageIds: ['{id}'] }),
  ]),
  yes('chat-read', null, 'global', 'A chat with its messages.', 'Open a chat and read it.', () => [
    openChat(),
    get('/vibers/chat?chat_id={chat}'),
  ]),
  yes('chats-read', null, 'global', 'The chats of the account.', 'List the chats.', () => [get('/vibers/chats')]),

  no('sms-pair', 'documented', 'Sender or text of the SMS is missing.', 'Give "senderSms" alone.', () => [
    viber({ senderSms: 'Shop' }),
  ]),
  no('button-pair', 'documented', 'Text or address of the button is missing.', 'Give "button_txt" alone.', () => [
    viber({ button_txt: 'Here' }),
  ]),
  no(
    'image-failed',
    'documented',
    'The picture cannot be had.',
    'Give a "picture_url" that is no address, or one on a host under .invalid.',
    () => [viber({ picture_url: 'https://shop.invalid/sale.png' })],
  ),
  no('dates-pair', 'documented', 'One of the two dates is missing.', 'Give "mgr_plan_date" alone.', dates(BY_DAY, '')),
  no(
    'dates-window',
    'documented',
    'A date is not between 8:00 and 20:00 in Kyiv.',
    'Give two dates in the evening.',
    dates(BY_DAY + 2 * HOUR, BY_DAY + 2 * HOUR),
  ),
  no(
    'dates-format',
    'documented',
    'A date is not in Unix seconds.',
    'Give a date as text, or milliseconds.',
    dates('2030-03-17 12:00', BY_DAY),
  ),
  no(
    'dates-order',
    'documented',
    'The end lies before the start.',
    'Give an end before the start.',
    dates(BY_DAY, BY_DAY - HOUR),
  ),
  no('phones-array', 'documented', 'The numbers are no array.', 'Give "phones" as a string, or leave it out.', () => [
    viber({ phones: PHONE }),
  ]),
  no('phones-count', 'documented', 'More than 500 numbers.', 'Send to 501 numbers.', () => [
    viber({ phones: phones(501) }),
  ]),
  no(
    'account',
    'documented',
    'The account may not send.',
    'Use the token "blocked", or set the account to "blocked": true.',
    () => [account({ blocked: true }), viber()],
  ),
  no(
    'sender',
    'documented',
    'The account has no such Viber sender.',
    'Send as NOTFOUND or INACTIVE, or as one outside of the senders set.',
    () => [viber({ sender: 'NOTFOUND' })],
  ),
  no(
    'text',
    'documented',
    'The Viber text is blank, too long or not allowed.',
    'Write #forbidden into the text, or leave it out.',
    () => [viber({ message: '#forbidden' })],
  ),
  no('no-valid-phone', 'documented', 'No number makes sense.', 'Send to "3809" alone, or to nobody.', () => [
    viber({ phones: ['3809'] }),
  ]),
  no(
    'no-money',
    'documented',
    'The balance does not cover the Viber messages.',
    'Use the token "nomoney", or empty the balance.',
    () => [account({ balance: '0.00' }), viber()],
  ),
  no('system-error', 'documented', 'The provider failed; worth a retry.', 'Arm it as a fault of kind answer.', () => [
    { fault: { match: { provider: 'smsclub' }, kind: 'answer', answer: 'system-error' } },
    viber(),
  ]),
  no('sms-sender', 'documented', 'The account has no such SMS sender.', 'Give "senderSms": "NOTFOUND".', () => [
    viber({ senderSms: 'NOTFOUND', messageSms: 'Hello' }),
  ]),
  no('sms-text', 'documented', 'The SMS text is not allowed.', 'Write #forbidden into "messageSms".', () => [
    viber({ senderSms: 'Shop', messageSms: '#forbidden' }),
  ]),
  no(
    'no-money-sms',
    'documented',
    'The balance covers Viber, not the SMS that may follow.',
    'Set the balance to "1.00" and send Viber with SMS.',
    () => [account({ balance: '1.00' }), viber({ senderSms: 'Shop', messageSms: 'Hello' })],
  ),
  no('lifetime', 'assumed', 'Too short a lifetime for many.', 'Send to two numbers with "lifetime": 60.', () => [
    viber({ phones: phones(2), lifetime: 60 }),
  ]),
  no('lifetime-for-one', 'assumed', 'Too short a lifetime for one.', 'Give "lifetime": 59.', () => [
    viber({ lifetime: 59 }),
  ]),
  no('lifetime-too-long', 'assumed', 'Too long a lifetime.', 'Give "lifetime": 90000.', () => [
    viber({ lifetime: 90_000 }),
  ]),
  no('lifetime-not-whole', 'assumed', 'The lifetime is no whole number.', 'Give "lifetime": "soon".', () => [
    viber({ lifetime: 'soon' }),
  ]),
  no('chat-unknown', 'assumed', 'The account has no such chat to write into.', 'Write into the chat "0".', () => [
    viber({ is_2way: true, chat_id: '0' }),
  ]),
  no('ids-missing', 'assumed', 'No ids were given.', 'Ask for the status with {}.', () => [post('/vibers/status', {})]),

  answer(
    'object-not-found',
    404,
    404,
    'global',
    'assumed',
    'The account has no such chat to read.',
    'Read the chat 0.',
    () => [get('/vibers/chat?chat_id=0')],
  ),
  answer(
    'chat-id-missing',
    400,
    400,
    'global',
    'assumed',
    'No chat was named.',
    'Read a chat without "chat_id".',
    () => [get('/vibers/chat')],
  ),
];
