import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { settings } from '#kernel/basics/settings.ts';

const proxies = new BlockList();
for (const one of settings.TRUSTED_PROXY ?? []) {
  const [address = '', bits] = one.split('/');
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (bits) proxies.addSubnet(address, Number(bits), family);
  else proxies.addAddress(address, family);
}
const plain = (address: string) => address.trim().replace(/^::ffff:(?=[\d.]+$)/, '');
const isProxy = (address: string) => proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
const peer = ({ socket }: IncomingMessage) => plain(socket.remoteAddress ?? '');

/** Where a request comes from: what the outermost of our proxies saw, for nobody else's word counts; of IPv6 the network, which is one subscriber's. */
export function addressOf(request: IncomingMessage): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  let address = peer(request);
  while (forwarded.length && isProxy(address)) address = plain(forwarded.pop() as string) || address;
  if (address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const groups = [...head.split(':'), ...(tail === undefined ? [] : Array(4).fill('0'))];
  return groups.slice(0, 4).join(':');
}

/** Whether the browser speaks HTTPS, with us or with a proxy of ours. */
export const isSecure = (request: IncomingMessage) =>
  (request.socket as TLSSocket).encrypted === true ||
  (isProxy(peer(request)) && request.headers['x-forwarded-proto'] === 'https');

/** Whether the page was opened on the hub's own machine: a browser keeps to the name it was given. */
export const isLocal = ({ headers }: IncomingMessage) =>
  /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/.test(headers.host ?? '');
