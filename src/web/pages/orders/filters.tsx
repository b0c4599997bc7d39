import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DIFFERENCE_KINDS } from "../../../model/order.ts";
import { Icon } from "../../parts/icons.tsx";
import { useTyped } from "../../parts/typed.ts";
import classes from "./orders.module.css";
import { type OrderSearch, orderSearch } from "./search.ts";

interface OrderFiltersProps {
  search: OrderSearch;
  change: (search: OrderSearch) => void;
}

/** Search by number or customer, and one kind of difference. */
export function OrderFilters({ search, change }: OrderFiltersProps) {
  const { t } = useTranslation();
  const [words, setWords] = useTyped(search.q ?? "", (q) => change(orderSearch({ ...search, q })));
  return (
    <search className={classes.filters}>
      <TextInput
        className={classes.words}
        type="search"
        aria-label={t("orders.search")}
        placeholder={t("orders.search")}
        leftSection={<Icon name="search" size={16} />}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <NativeSelect
        aria-label={t("orders.difference")}
        value={search.difference ?? ""}
        data={[
          { value: "", label: t("orders.any_difference") },
          ...DIFFERENCE_KINDS.map((value) => ({ value, label: t(`orders.kind_${value}`) })),
        ]}
        onChange={({ currentTarget }) =>
          change(orderSearch({ ...search, difference: currentTarget.value }))
        }
      />
    </search>
  );
}
