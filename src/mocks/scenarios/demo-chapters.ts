import { SENDERS } from './demo-cast.ts';
import { HOUR, MINUTE, type Story } from './demo-story.ts';

const FLOWERS = 'https://kvitka.example';
const PARCELS = 'https://posylka.example';

/** What happens that day, each matter by itself. */
export const CHAPTERS: readonly ((story: Story) => void)[] = [
  signInCodes,
  flowersOnTheirWay,
  flowersOfTheWeek,
  aCustomerAsks,
  appointments,
  trainings,
  aTrainerWrites,
  parcels,
  aSurvey,
  richMessages,
  mistakes,
];

function signInCodes(story: Story): void {
  for (const at of story.moments(30)) {
    const { msisdn } = story.someone();
    const text = `Код для входу: ${story.number(4)}. Нікому його не кажіть.`;
    story.ask(at, 'turbosms', '/message/send.json', { recipients: [msisdn], sms: { sender: SENDERS.turbosms, text } });
  }
}

/** Viber with a picture and a button, and an SMS to whom it does not reach. */
function flowersOnTheirWay(story: Story): void {
  for (const at of story.moments(12, 1, 12)) {
    const { name, msisdn } = story.someone();
    const order = story.number(5);
    const hour = story.faker.number.int({ min: 10, max: 20 });
    const text = `${name}, ваше замовлення №${order} вже в дорозі. Кур'єр буде о ${hour}:30, ${street(story)}.`;
    story.ask(at, 'turbosms', '/message/send.json', {
      recipients: [msisdn],
      viber: {
        sender: SENDERS.turbosms,
        text,
        caption: 'Де кур’єр?',
        action: `${FLOWERS}/orders/${order}`,
        image_url: `${FLOWERS}/van.png`,
        ttl: 3600,
        count_clicks: 1,
      },
      sms: { sender: SENDERS.turbosms, text },
    });
  }
}

/** One dash in a Latin text makes it two parts instead of one. */
function flowersOfTheWeek(story: Story): void {
  const text = 'Kvitka: 30% off all roses this weekend only \u2014 show this message at the till. Lesi Ukrainky 7';
  const recipients = story.several(9).map(({ msisdn }) => msisdn);
  story.ask(2 * HOUR, 'turbosms', '/message/send.json', { recipients, sms: { sender: SENDERS.turbosms, text } });
}

function aCustomerAsks(story: Story): void {
  for (const at of story.moments(3, 2, 10)) {
    const person = story.someone();
    const text = `${person.name}, коли вам зручно отримати букет?`;
    const send = { recipients: [person.msisdn], viber: { sender: SENDERS.turbosms, text } };
    const chat = { chat: 'response_result.0.chat_id' };
    story.ask(at, 'turbosms', '/message/send.json', send);
    story.answer(at + 7 * MINUTE, 'turbosms', person, 'Після шостої, будь ласка. І листівку, якщо можна');
    story.ask(at + 8 * MINUTE, 'turbosms', '/chat/messages.json', { new_only: 1 }, { capture: chat });
    story.ask(at + 9 * MINUTE, 'turbosms', '/chat/send.json', {
      chat_id: '{chat}',
      message: 'Звісно! Що на ній написати?',
    });
    story.answer(at + 15 * MINUTE, 'turbosms', person, 'З днем народження, мамо! 🌷');
  }
}

function appointments(story: Story): void {
  for (const at of story.moments(14, 1, 11)) {
    const { name, msisdn } = story.someone();
    const hour = story.faker.number.int({ min: 9, max: 18 });
    const doctor = story.faker.person.lastName('female');
    story.form(at, 'smsc', '/sys/send.php', {
      phones: msisdn,
      mes: `${name}, нагадуємо: завтра о ${hour}:15 вас чекає лікарка ${doctor}. Візьміть, будь ласка, паспорт. Скасувати: 0`,
      sender: SENDERS.smsc,
      charset: 'utf-8',
      fmt: '3',
    });
  }
}

function trainings(story: Story): void {
  for (const at of story.moments(5, 1, 9)) {
    const phone = story.several(3).map(({ msisdn }) => msisdn);
    const message = `Сьогодні о ${story.faker.number.int({ min: 17, max: 20 })}:00 йога. Є ще ${story.number(1)} місця`;
    story.ask(at, 'smsclub', '/sms/send', { phone, message, src_addr: SENDERS.smsclub });
  }
}

function aTrainerWrites(story: Story): void {
  for (const [index, at] of story.moments(4, 2, 11).entries()) {
    const person = story.someone();
    story.ask(at, 'smsclub', '/vibers/send', {
      phones: [person.msisdn],
      sender: SENDERS.smsclub,
      message: `${person.name}, місяць тренувань за ${story.number(3)} грн, якщо придбати до п'ятниці`,
      picture_url: 'https://fitclub.example/hall.png',
      button_txt: 'Придбати',
      button_url: 'https://fitclub.example/pass',
      is_2way: true,
    });
    if (index % 2 === 0) story.answer(at + 20 * MINUTE, 'smsclub', person, 'А чи є знижка для двох?');
  }
}

/** A cascade: RCS, then Viber, then an SMS. */
function parcels(story: Story): void {
  for (const at of story.moments(9, 0, 13)) {
    const { name, msisdn } = story.someone();
    const text = `${name}, посилка ${story.number(8)} чекає на вас: ${street(story)}`;
    const button = { buttonText: 'На мапі', buttonUrl: `${PARCELS}/map` };
    story.ask(at, 'octotoo', '/cascades', {
      channels: ['rcs', 'viber', 'sms'],
      recipients: [{ phone: msisdn }],
      rcs: { from: SENDERS.octotoo, text, imgUrl: `${PARCELS}/box.png`, ...button, rcsTtl: 600 },
      viber: { from: SENDERS.octotoo, text, lifetime: 1800 },
      sms: { from: SENDERS.octotoo, text },
    });
  }
}

function aSurvey(story: Story): void {
  const options = ['Швидко', 'Як обіцяли', 'Довго'];
  const people = story.several(4);
  story.ask(5 * HOUR, 'octotoo', '/viber', {
    recipients: people.map(({ msisdn }) => ({ phone: msisdn })),
    viber: { from: SENDERS.octotoo, text: 'Як швидко прибула ваша посилка?', list: { options } },
  });
  for (const [index, person] of people.entries()) {
    story.answer(5 * HOUR + (index + 2) * 4 * MINUTE, 'octotoo', person, options[index % options.length] as string);
  }
}

/** A carousel, a video and a file. */
function richMessages(story: Story): void {
  const send = (at: number, viber: object) =>
    story.ask(at, 'octotoo', '/viber', {
      recipients: [{ phone: story.someone().msisdn }],
      viber: { from: SENDERS.octotoo, ...viber },
    });
  const section = (text: string, picture: string) => ({
    text,
    imageUrl: `${PARCELS}/${picture}.png`,
    primaryButton: { text: 'Обрати', url: `${PARCELS}/${picture}` },
  });
  send(3 * HOUR, {
    text: 'Як доставити?',
    carousel: {
      sections: [section('До поштомата', 'locker'), section('До відділення', 'office'), section('Кур’єром', 'courier')],
    },
  });
  send(6 * HOUR, {
    text: 'Як запакувати крихке',
    video: { url: `${PARCELS}/fragile.mp4`, preview: `${PARCELS}/fragile.png`, fileSize: 12, duration: 95 },
  });
  send(9 * HOUR, { text: 'Ваша накладна', file: { url: `${PARCELS}/waybill.pdf`, name: 'Накладна', ext: 'pdf' } });
}

/** What goes wrong on any day: refusals, a duplicate, and a path with a letter too many. */
function mistakes(story: Story): void {
  const { msisdn } = story.someone();
  const sms = { sender: SENDERS.turbosms, text: 'Ваш букет готовий' };
  const send = (at: number, body: object) => story.ask(at, 'turbosms', '/message/send.json', body);
  send(4 * HOUR, { recipients: [msisdn], sms });
  send(4 * HOUR + 20, { recipients: [msisdn], sms });
  send(6 * HOUR, { recipients: [msisdn], sms: { ...sms, sender: 'Kvitky' } });
  send(7 * HOUR, { recipients: [msisdn], sms: { sender: SENDERS.turbosms } });
  story.ask(8 * HOUR, 'turbosms', '/messages/send.json', { recipients: [msisdn], sms });
  story.ask(8 * HOUR + 40, 'octotoo', '/sms-v3', {
    sms: { from: SENDERS.octotoo, text: 'Hi' },
    recipients: [{ phone: 12 }],
  });
}

const street = ({ faker }: Story) => `${faker.location.street()}, ${faker.number.int({ min: 1, max: 120 })}`;
