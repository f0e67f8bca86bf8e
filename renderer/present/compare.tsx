import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { countHands, type Deck, leading, type Room, type RoomAction } from "#content/present";
import { labelOf, useLibrary } from "../library/index.ts";
import styles from "./compare.module.css";

type CompareProps = { readonly deck: Deck; readonly room: Room; readonly act: (action: RoomAction) => void };

type Column = { readonly name: string; readonly has: readonly string[]; readonly team?: number };

/** What the room chose or wrote, and what the company did, under the components of an apology. */
export function Compare({ deck, room, act }: CompareProps): ReactNode {
  return <Table deck={deck} columns={columnsOf(deck, room)} act={act} />;
}

/** All replies beside the company's own: on paper nobody has chosen one. */
export function CompareAll({ deck }: Pick<CompareProps, "deck">): ReactNode {
  const replies = deck.options.map(({ components }, option) => ({ name: `Reply ${option + 1}`, has: components }));
  return <Table deck={deck} columns={[...replies, { name: deck.company, has: deck.own }]} act={() => {}} />;
}

type TableProps = Pick<CompareProps, "deck" | "act"> & { readonly columns: readonly Column[] };

function Table({ deck, columns, act }: TableProps): ReactNode {
  const library = useLibrary();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Component</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {deck.compared.map((id) => (
          <tr key={id} data-component={id}>
            <th scope="row">{labelOf(library, "component", id)}</th>
            {columns.map((column) => (
              <td key={column.name}>
                <Cell column={column} id={id} act={act} label={labelOf(library, "component", id)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function columnsOf(deck: Deck, room: Room): Column[] {
  const counts = countHands(room, deck);
  const chosen = leading(counts).map((option): Column => {
    return { name: `Reply ${option + 1}`, has: deck.options[option]?.components ?? [] };
  });
  const teams = room.teams.flatMap(({ text, components }, team): Column[] => {
    return text.trim() === "" ? [] : [{ name: `Team ${team + 1}`, has: components, team }];
  });
  return [...chosen.slice(0, 2), ...teams, { name: deck.company, has: deck.own }];
}

type CellProps = {
  readonly column: Column;
  readonly id: string;
  readonly label: string;
  readonly act: CompareProps["act"];
};

/** A team's text is marked by the room itself, with a press. */
function Cell({ column: { name, has, team }, id, label, act }: CellProps): ReactNode {
  const there = has.includes(id);
  if (team === undefined) return there ? <Tick /> : <span className="visually-hidden">No</span>;
  return (
    <button
      type="button"
      aria-pressed={there}
      aria-label={`${name}: ${label}`}
      onClick={() => act({ kind: "tick", team, component: id })}
    >
      {there && <Check aria-hidden="true" />}
    </button>
  );
}

function Tick(): ReactNode {
  return (
    <>
      <Check aria-hidden="true" />
      <span className="visually-hidden">Yes</span>
    </>
  );
}
