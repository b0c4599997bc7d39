import { BlockList, isIPv4 } from "node:net";

/** IPv4 ranges that are not on the public internet (IANA special-purpose registry). */
const PRIVATE_4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;
/** Inside the public part of IPv6: what wraps an IPv4 address, and what is for documents only. */
const PRIVATE_6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const private4 = new BlockList();
for (const [net, prefix] of PRIVATE_4) private4.addSubnet(net, prefix, "ipv4");
const private6 = new BlockList();
for (const [net, prefix] of PRIVATE_6) private6.addSubnet(net, prefix, "ipv6");
const global6 = new BlockList();
global6.addSubnet("2000::", 3, "ipv6");

/** Whether an IP address is on the public internet, and not on this machine or in its network. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !private4.check(address, "ipv4");
  return global6.check(address, "ipv6") && !private6.check(address, "ipv6");
}
