/** The one way to the server: what happens comes as events, what a person does goes as acts. */
export function createWire(persona, withLog, listeners) {
  const query = `as=${persona}${withLog ? '&log' : ''}`;
  const source = new EventSource(`/page/events?${query}`);
  for (const [name, listener] of Object.entries(listeners)) {
    source.addEventListener(name, (event) => listener(JSON.parse(event.data)));
  }
  return {
    close: () => source.close(),
    async act(body) {
      const response = await fetch(`/page/act?as=${persona}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const answer = await response.json();
      if (!response.ok) throw new Error(answer.error);
      return answer;
    },
  };
}

export async function fileOf(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { name: file.name, content: btoa(text) };
}
