import type { Client } from 'pg';
import type { ChangedRows } from './changed-rows.ts';

/** Writes the same rows one by one, each by a plain statement of its own, all in one transaction; gives how many there were. */
export async function writePlainly(client: Client, all: readonly ChangedRows[]): Promise<number> {
  let count = 0;
  await client.query('begin');
  for (const { table, keys, added, changed } of all) {
    for (const row of added) {
      const names = Object.keys(row);
      const places = names.map((_, place) => `$${place + 1}`).join(', ');
      const columns = names.map((name) => `"${name}"`).join(', ');
      await client.query(`insert into ${table} (${columns}) values (${places})`, Object.values(row));
      count += 1;
    }
    for (const row of changed) {
      const names = Object.keys(row);
      const place = (name: string) => `"${name}" = $${names.indexOf(name) + 1}`;
      const set = names.filter((name) => !keys.includes(name)).map(place);
      const where = keys.map(place).join(' and ');
      await client.query(`update ${table} set ${set.join(', ')} where ${where}`, Object.values(row));
      count += 1;
    }
  }
  await client.query('commit');
  return count;
}
