import { storeContract } from './contract.ts';
import { embeddedPostgres, openFolder, postgresAt } from './drivers.ts';

storeContract('SQLite', openFolder);
storeContract('embedded Postgres', embeddedPostgres());

/** A server to test against as well: postgres://user@host/database. */
const server = process.env['NUTGRAF_TEST_POSTGRES'];
if (server) storeContract('Postgres', postgresAt(server));
