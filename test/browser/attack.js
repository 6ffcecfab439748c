/** Everything that a page can do to an address without being allowed to; gives back all that it could read. */
export async function attack(base) {
  const admin = `${base}/__admin`;
  const body = '{"by":"1h"}';
  const read = [];
  const keep = (what) => void read.push(String(what));
  const ask = (path, init = {}) =>
    fetch(`${admin}${path}`, init)
      .then((reply) => reply.text())
      .then(keep, keep);
  const element = (name, attributes) =>
    new Promise((done) => {
      const made = Object.assign(document.createElement(name), attributes);
      made.onload = () => done();
      made.onerror = () => done();
      document.body.append(made);
    });
  const inFrame = (form) =>
    new Promise((done) => {
      const frame = Object.assign(document.createElement('iframe'), { name: `frame-${form.enctype}` });
      document.body.append(frame);
      const made = Object.assign(document.createElement('form'), {
        method: 'POST',
        action: `${admin}/clock/advance`,
        target: frame.name,
        ...form,
      });
      // The one field of a form that reads as JSON when it is sent as text: `{"by":"1h","x":"="}`.
      made.append(Object.assign(document.createElement('input'), { name: '{"by":"1h","x":"', value: '"}' }));
      document.body.append(made);
      frame.onload = () => done();
      made.submit();
    });
  const listen = (source) =>
    new Promise((done) => {
      source.addEventListener('message', (event) => keep(event.data));
      source.addEventListener('open', () => keep('open'));
      source.addEventListener('error', () => done(source.close()));
    });
  const json = { 'Content-Type': 'application/json' };
  await ask('/messages');
  await ask('/messages', { mode: 'no-cors', credentials: 'include' });
  await ask('/health');
  await ask('/clock/advance', { method: 'POST', headers: json, body });
  await ask('/clock/advance', { method: 'POST', mode: 'no-cors', headers: { 'Content-Type': 'text/plain' }, body });
  await ask('/clock/advance', { method: 'POST', mode: 'no-cors', referrerPolicy: 'no-referrer', body });
  await ask('/reset', { method: 'POST', mode: 'no-cors' });
  await ask('/accounts/turbosms/my-token', { method: 'PUT', headers: json, body: '{"balance":"0"}' });
  await ask('/accounts/turbosms/my-token', { method: 'DELETE' });
  await element('img', { src: `${admin}/messages` });
  await element('script', { src: `${admin}/messages` });
  await element('link', { rel: 'stylesheet', href: `${admin}/messages` });
  await element('iframe', { src: `${admin}/messages` });
  for (const frame of Array.from(document.querySelectorAll('iframe'))) {
    try {
      keep(frame.contentDocument?.body.textContent);
    } catch (error) {
      keep(error);
    }
  }
  await inFrame({ enctype: 'text/plain' });
  await inFrame({ enctype: 'application/x-www-form-urlencoded' });
  navigator.sendBeacon(`${admin}/clock/advance`, body);
  await listen(new EventSource(`${admin}/events`));
  await listen(new WebSocket(`${admin.replace('http', 'ws')}/events`));
  // What was sent before it, such as the beacon, has been answered when this one is.
  await ask('/accounts');
  return read.join('\n');
}
