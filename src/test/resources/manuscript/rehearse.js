// Does in the browser what Rehearsal.java did, with the editor's own classes and the real @codemirror/state.
(scripts) => {
  const { ChangeSet, Text, PendingText } = customElements.get('colophon-manuscript');
  const textOf = (string) => Text.of(string.split('\n'));

  function rehearse({ text, clients: count, steps }) {
    let stored = textOf(text);
    const log = [];
    const network = [];
    const clients = Array.from({ length: count }, (_, i) => ({
      name: `c${i}`,
      heard: 0,
      counter: 0,
      pending: new PendingText('body', 'p', textOf(text), text ? [{ length: text.length, origin: { kind: 'imported' } }] : []),
    }));

    // The server's part, as the protocol has it.
    function store({ base, edits }) {
      const known = (upTo, { client, counter }) =>
        log.slice(0, upTo).some((edit) => edit.client === client && edit.counter === counter);
      let waiting = edits.filter((edit) => !known(base, edit)).map((edit) => ({ ...edit }));
      for (const missed of log.slice(base)) {
        const first = waiting[0];
        if (!first) break;
        if (first.client === missed.client && first.counter === missed.counter) {
          waiting.shift();
          continue;
        }
        let theirs = ChangeSet.fromJSON(missed.changes);
        for (const edit of waiting) {
          const own = edit.changes;
          edit.changes = own.map(theirs);
          theirs = theirs.map(own, true);
        }
      }
      for (const { client, counter, changes } of waiting) {
        stored = changes.apply(stored);
        let length = 0;
        changes.iterChanges((_a, _b, _c, _d, inserted) => (length += inserted.length), true);
        const inserted = length ? [{ length, origin: { kind: 'typed', person: 'p' } }] : [];
        const changed = JSON.parse(JSON.stringify(changes.toJSON()));
        log.push({ version: log.length + 1, text: 'body', client, counter, person: 'p', at: '', changes: changed, inserted, marks: [] });
      }
    }

    for (const step of steps) {
      if ('edit' in step) {
        const client = clients[step.edit];
        const changes = ChangeSet.fromJSON(step.changes);
        let length = 0;
        changes.iterChanges((_a, _b, _c, _d, inserted) => (length += inserted.length), true);
        const inserted = length ? [{ length, origin: { kind: 'typed' } }] : [];
        client.pending.add({ changes, inserted, now: 0 }, () => ({ client: client.name, counter: client.counter++ }));
      } else if ('send' in step) {
        const { pending, heard } = clients[step.send];
        network.push({
          base: heard,
          edits: pending.edits.map(({ client, counter, changes }) => ({ client, counter, changes })),
        });
      } else if ('lose' in step) {
        network.splice(step.lose, 1);
      } else if ('deliver' in step) {
        store(step.again ? network[step.deliver] : network.splice(step.deliver, 1)[0]);
      } else {
        const client = clients[step.hear];
        while (client.heard < step.upTo) client.pending.receive(log[client.heard++]);
      }
    }

    const text_ = stored.toString();
    for (const { pending } of clients) {
      if (pending.local.toString() !== text_) return 'a browser ended with another text';
      const runs = pending.localRuns();
      if ((runs.at(-1)?.to ?? 0) !== text_.length) return 'the runs do not add up';
    }
    return [text_, ...log.map(({ changes }) => canonical(changes))].join('\n');
  }

  // As Java prints the same lists.
  function canonical(changes) {
    return `[${changes.map((part) => (Array.isArray(part) ? `[${part.join(', ')}]` : part)).join(', ')}]`;
  }

  return scripts.map(rehearse);
};
