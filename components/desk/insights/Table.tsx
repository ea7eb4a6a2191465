import { Fragment, type ReactNode } from "react";

export interface TableProps {
  caption: string;
  /** The first names the row. */
  columns: string[];
  rows: { key: string; cells: ReactNode[] }[];
}

/** What a chart draws, in numbers. */
export function Table({ caption, columns, rows }: TableProps) {
  return (
    <table>
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <Fragment key={columns[at + 1]}>
                <td>{cell}</td>
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
