import { storeContract } from './contract.ts';
import { feedsContract, feedsRaceContract } from './feeds-contract.ts';
import { journalContract } from './journal-contract.ts';
import { type Open, embeddedPostgres, openFolder, postgresAt } from './drivers.ts';

function contracts(name: string, open: Open): void {
  storeContract(name, open);
  journalContract(name, open);
  feedsContract(name, open);
}

contracts('SQLite', openFolder);
contracts('embedded Postgres', embeddedPostgres({ sharedLayout: true }));

/** A server to test against as well: postgres://user@host/database. */
const server = process.env['NUTGRAF_TEST_POSTGRES'];
if (server) {
  contracts('Postgres', postgresAt(server));
  feedsRaceContract('Postgres', postgresAt(server));
}
