// The least that a server of Node can do: it parses the JSON body and answers a constant.
import { createServer } from 'node:http';

const ANSWER = JSON.stringify({
  response_code: 801,
  response_status: 'SUCCESS_MESSAGE_SENT',
  response_result: [
    {
      phone: '380500001000',
      message_id: '6b1f0a52-0d5c-9d3f-b4a5-1f4d6f0c7e11',
      response_code: 0,
      response_status: 'OK',
    },
  ],
});

const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => {
    if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString());
    outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': ANSWER.length });
    outgoing.end(ANSWER);
  });
});

server.listen(Number(process.argv[2]), '127.0.0.1');
