import { Command } from "commander";
import type { Terminal } from "../terminal.ts";
import type { OpenData } from "../workspace.ts";
import { ordersCheckCommand } from "./orders_check.ts";
import { ordersImportCommand } from "./orders_import.ts";

/** `amends orders`: promised orders against what was delivered. */
export function ordersCommand(open: () => Promise<OpenData>) {
  return (terminal: Terminal, exit: (code: number) => void): Command =>
    new Command("orders")
      .description("compare what was promised with orders with what was delivered")
      .addCommand(ordersCheckCommand(terminal, exit))
      .addCommand(ordersImportCommand(open, terminal, exit));
}
