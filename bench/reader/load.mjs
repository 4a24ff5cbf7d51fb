/**
 * Publishes articles of about 700 words in the sample newsroom, each with a standfirst, topics, a fact and a source.
 *
 *   node load.mjs 500
 */
import { call, prose, signIn } from '../editing/newsroom.mjs';

const many = Number(process.argv[2] ?? '500');
const person = await signIn();
const text = prose(1400).split(/\n\n/);
const topics = ['Harbour', 'Council', 'Ferries', 'Schools', 'Energy', 'Housing'];

// Two who name the same new topic at the same moment are told to try again.
for (const topic of topics) {
  const known = await call(person, 'POST', '/api/v1/articles', { headline: `Topic ${topic}`, topics: [topic] });
  await call(person, 'DELETE', `/api/v1/articles/${known.id}`).catch(() => {});
}

let next = 0;
await Promise.all(
  Array.from({ length: 4 }, async () => {
    while (next < many) {
      const n = next++;
      const start = n % (text.length - 8);
      const { id } = await call(person, 'POST', '/api/v1/articles', {
        headline: `Report ${n + 1} from the quay: ${topics[n % 6].toLowerCase()} and what follows`,
        standfirst: 'What was decided, what it costs, and who has still to agree.',
        body: `It costs {{cost}}, the council says [@minutes].\n\n${text.slice(start, start + 8).join('\n\n')}`,
        section: 'news',
        topics: [topics[n % 6], topics[(n + 1) % 6]],
        facts: [{ key: 'cost', label: `Cost of plan ${n + 1}`, kind: 'number', value: String(1000 + n) }],
        sources: [{ key: 'minutes', title: `Minutes of meeting ${n + 1}`, publisher: 'Harbour council' }],
        origin: { kind: 'typed' },
      });
      await call(person, 'POST', `/api/v1/articles/${id}/publish`);
      if ((n + 1) % 100 === 0) console.log(`${n + 1} published`);
    }
  }),
);
