import { type Layout, resultXml, rowsText } from './layout.ts';

/**
 * How the answers of the commands look: `OK`, `OK - ID - n`, rows, or the values of an object.
 * Outside of JSON all of it is assumed.
 */
export const commandLayout: Layout<object> = {
  line: (answer) => (isNewId(answer) ? `OK - ID - ${answer.id}` : text(answer)),
  values: (answer) => (isNewId(answer) ? `OK - ID - ${answer.id}` : text(answer)),
  xml: (answer) => (isDone(answer) ? `<result>${answer.result}</result>` : resultXml(answer)),
};

const isDone = (answer: object): answer is { result: string } => 'result' in answer;
const isNewId = (answer: object): answer is { id: number } => 'id' in answer && Object.keys(answer).length === 1;

function text(answer: object): string {
  if (isDone(answer)) return answer.result;
  return rowsText(Array.isArray(answer) ? answer : [answer]);
}
