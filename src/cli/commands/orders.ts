import { Command } from "commander";
import type { Terminal } from "../terminal.ts";
import { ordersCheckCommand } from "./orders_check.ts";

/** `amends orders`: promised orders against what was delivered. */
export function ordersCommand(terminal: Terminal, exit: (code: number) => void): Command {
  return new Command("orders")
    .description("compare what was promised with orders with what was delivered")
    .addCommand(ordersCheckCommand(terminal, exit));
}
