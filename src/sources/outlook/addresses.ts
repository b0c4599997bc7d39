import { ID, type Properties, textOf } from "./properties.ts";

/** Who sent a message: the address, and the name or "". On behalf of whom it was sent counts, as in From. */
export function senderOf(properties: Properties, page: number): { name: string; address: string } {
  const text = (id: number) => textOf(properties, id, page);
  const behalf = addressOf(
    text(ID.sentRepresentingSmtp),
    text(ID.sentRepresentingAddressType),
    text(ID.sentRepresentingAddress),
  );
  if (behalf !== "") return { name: text(ID.sentRepresentingName), address: behalf };
  const address = addressOf(
    text(ID.senderSmtp),
    text(ID.senderAddressType),
    text(ID.senderAddress),
  );
  return { name: text(ID.senderName), address };
}

/** Whether a message was sent by somebody of the same Exchange server, so of the same house. */
export function isOfExchange(properties: Properties): boolean {
  return textOf(properties, ID.senderAddressType, 1252).toUpperCase() === EXCHANGE;
}

const EXCHANGE = "EX";

/** The address of a recipient, or of another address book entry. */
export function recipientAddress(properties: Properties, page: number): string {
  const text = (id: number) => textOf(properties, id, page);
  return addressOf(text(ID.smtpAddress), text(ID.addressType), text(ID.emailAddress));
}

/**
 * An address by which a person is known. Within Exchange that is a name in its directory,
 * "/o=Shop/ou=Manila/cn=Recipients/cn=ana"; it becomes ana@shop.exchange.invalid, so that everybody of the house
 * has one domain.
 */
function addressOf(smtp: string, type: string, address: string): string {
  if (smtp.includes("@")) return smtp.trim().toLowerCase();
  if (type.toUpperCase() !== EXCHANGE && !address.startsWith("/"))
    return address.trim().toLowerCase();
  const parts = address.toLowerCase().slice(0, 1000).split("/");
  const house = parts.find((part) => part.startsWith("o="))?.slice(2) ?? "";
  const person = parts.findLast((part) => part.startsWith("cn="))?.slice(3) ?? "";
  if (person === "") return "";
  return `${person.replace(/[\s@]+/g, "-")}@${house.replace(/[^a-z0-9]+/g, "-") || "house"}.exchange.invalid`;
}
