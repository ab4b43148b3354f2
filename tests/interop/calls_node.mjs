// Calls models with the official SDKs of OpenAI and Anthropic. Arguments: the base URL of each. Prints all it got, as JSON.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const [openAiUrl, anthropicUrl] = process.argv.slice(2);
const openai = new OpenAI({ baseURL: openAiUrl, apiKey: 'sk-canary-node', maxRetries: 0 });
const anthropic = new Anthropic({ baseURL: anthropicUrl, apiKey: 'sk-canary-anthropic', maxRetries: 0 });

function messages(content) { return [{ role: 'user', content }]; }

async function whole(call) {
  const response = await call.asResponse();
  return response.text();
}

async function stream(call) {
  const events = [];
  for await (const event of await call)
    events.push(event);
  return events;
}

async function refused() {
  try {
    return await openai.chat.completions.create({ model: 'fault/busy', messages: messages('Hello') });
  } catch (error) {
    return [error.status, error.error];
  }
}

const model = 'openai/gpt-4o';
const claude = { model: 'anthropic/claude-sonnet-4.5', max_tokens: 100 };
const got = [
  await whole(openai.chat.completions.create({ model, messages: messages('Node') })),
  await openai.chat.completions.create({ model, messages: messages('Node, parsed') }),
  await stream(openai.chat.completions.create({ model, messages: messages('Node, streamed: ✓'), stream: true })),
  await stream(openai.responses.create({ model, input: 'Node, responses, streamed', stream: true })),
  await whole(anthropic.messages.create({ ...claude, messages: messages('Node, messages') })),
  await stream(anthropic.messages.create({ ...claude, messages: messages('Node, messages, streamed'), stream: true })),
  await refused(),
];
console.log(JSON.stringify(got));
