import type { components } from '../../../generated/smsc.ts';
import { NO_CONTENT, NO_REPORTS } from '../../world/message.ts';
import { submit } from '../../world/messages.ts';
import { commands, DONE } from './commands.ts';
import { nextOwnId } from './counters.ts';
import { dated, readDay } from './dates.ts';
import type { Call } from './operation.ts';
import { readNumber } from './recipients.ts';
import { refuse } from './refusals.ts';
import { rules } from './rules.ts';
import { isRegistrable, type SenderName, senderNamesOf } from './sender-names.ts';
import type { SentData } from './sent.ts';
import { wholeNumber } from './wire.ts';

type Schemas = components['schemas'];
type SendersAnswer = Schemas['SendersAnswer'];

/** `senders.php`: the names that an account may sign with. */
export const senders = commands<SendersAnswer>({
  get: list,
  add,
  chg: change,
  send_code: sendCode,
  check_code: checkCode,
  del: remove,
});

/** What is asked of the owner of a name, and where it is to be registered; kept and told again. */
const PAPERS = ['fio', 'inn', 'site', 'email', 'address', 'desc', 'subj', 'name', 'user'];
const OPERATORS = ['mega', 'mts', 'tele2', 'bee_step', 'ua_reg', 'ua_int'];

function list({ account, form, world }: Call): SendersAnswer {
  const limit = form.text('cnt') === '' ? 10_000 : wholeNumber(form.text('cnt'), 1, 10_000);
  const since = form.text('from_date') === '' ? 0 : readDay(form.text('from_date'), world);
  const before = form.text('prev_id') === '' ? null : wholeNumber(form.text('prev_id'), 0, 9_999_999_999);
  if (limit === null || since === null) return refuse('parameters-error');
  const listed = [...senderNamesOf(account).values()]
    .filter((name) => form.flag('all') || name.confirmed)
    .filter(({ sender }) => form.text('sender') === '' || sender === form.text('sender'))
    .filter(({ sender }) => form.flag('mail') === sender.includes('@') || !form.has('mail'))
    .filter(({ id, createdAt }) => createdAt >= since && (before === null || before === 0 || id < before))
    .map(({ id, sender, comment, createdAt, papers }) => ({
      sender,
      id,
      comment,
      date: dated(createdAt, world),
      ...(form.flag('doc_info') ? only(papers, PAPERS) : {}),
      ...(form.flag('operators') ? only(papers, OPERATORS) : {}),
    }));
  // Those that the control API has set are there as well, without an id of their own.
  const set = (account.senders ?? []).filter((sender) => !senderNamesOf(account).has(sender));
  return [...listed, ...set.map((sender) => ({ sender }))].slice(0, limit);
}

const only = (papers: SenderName['papers'], names: readonly string[]) =>
  Object.fromEntries(Object.entries(papers).filter(([name]) => names.includes(name)));

function add({ account, form, world }: Call): SendersAnswer {
  const sender = form.text('sender').trim();
  if (!isRegistrable(sender)) return refuse('parameters-error');
  const id = nextOwnId(account, 'sender');
  const kept = { id, sender, comment: form.text('cmt'), papers: papersIn(form), createdAt: world.clock.now() };
  // The operators' approval, which takes days, is given at once; a number still has to give its code back.
  senderNamesOf(account).set(sender, { ...kept, confirmed: !/^\d+$/.test(sender), code: '' });
  return { ...DONE };
}

function change({ account, form }: Call): SendersAnswer {
  const known = find(account, form);
  if (known === undefined) return refuse('not-found');
  const comment = form.has('cmt') ? form.text('cmt') : known.comment;
  const papers = { ...known.papers, ...papersIn(form) };
  senderNamesOf(account).set(known.sender, { ...known, comment, papers });
  return { ...DONE };
}

function remove({ account, form }: Call): SendersAnswer {
  const known = find(account, form);
  const sender = known?.sender ?? form.text('sender').trim();
  // Those that the control API has set are listed, so they can be deleted.
  const isSet = account.senders?.includes(sender) === true;
  if (known === undefined && !isSet) return refuse('not-found');
  senderNamesOf(account).delete(sender);
  if (isSet) account.senders = account.senders?.filter((each) => each !== sender) ?? null;
  return { ...DONE };
}

const find = (account: Call['account'], form: Call['form']): SenderName | undefined => {
  const names = [...senderNamesOf(account).values()];
  const id = form.text('id').trim();
  return names.find((name) => (id === '' ? name.sender === form.text('sender').trim() : String(name.id) === id));
};

function papersIn(form: Call['form']): Record<string, string> {
  return Object.fromEntries(
    [...PAPERS, ...OPERATORS].filter((name) => form.has(name)).map((name) => [name, form.text(name)]),
  );
}

/** The code goes to the phone itself, as a message that costs nothing. */
function sendCode({ account, form, world }: Call): SendersAnswer {
  const phone = readNumber(form.text('phone').trim());
  if (!/^\d{8,15}$/.test(phone)) return refuse('parameters-error');
  const code = String(world.luck(account, 'sender-code').int(1000, 9999));
  const now = world.clock.now();
  const known = senderNamesOf(account).get(phone);
  const id = known?.id ?? nextOwnId(account, 'sender');
  const kept = known ?? { id, sender: phone, comment: form.text('cmt'), papers: papersIn(form), createdAt: now };
  senderNamesOf(account).set(phone, { ...kept, confirmed: known?.confirmed ?? false, code });
  const leg = { channel: 'sms', sender: 'SMSC.UA', text: code, encoding: 'gsm-7', parts: 1, price: 0 } as const;
  const intId = world.nextId(account.provider, 'int');
  const data: SentData = { type: 0, comment: '', intId, hiddenAfterDays: null, jobId: null, spam: false };
  submit(world, rules, account, {
    providerId: String(nextOwnId(account, 'message')),
    msisdn: phone,
    legs: [{ ...leg, validityMs: 24 * 3_600_000, reports: NO_REPORTS, content: NO_CONTENT }],
    scheduledAt: null,
    data,
  });
  return { ...DONE };
}

function checkCode({ account, form }: Call): SendersAnswer {
  const phone = readNumber(form.text('phone').trim());
  const known = senderNamesOf(account).get(phone);
  if (known === undefined || known.code === '' || known.code !== form.text('code').trim()) return refuse('not-found');
  senderNamesOf(account).set(phone, { ...known, confirmed: true, code: '' });
  return { ...DONE };
}
