/** Asks a stock registry who holds a token, every two seconds, as the hub does. */
export function credentialSource(url: string) {
  let known: { token: string; until: number; credential: Promise<string> } | undefined;
  return (token: string) => {
    if (!known || known.token !== token || known.until < Date.now()) {
      const credential = fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: '{ me { credential } }' }),
      })
        .then((response) => response.json() as Promise<{ data: { me: { credential: string } } }>)
        .then(({ data }) => data.me.credential);
      known = { token, until: Date.now() + 2000, credential };
    }
    return known.credential;
  };
}
