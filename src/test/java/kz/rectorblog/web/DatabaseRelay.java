package kz.rectorblog.web;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Stands between the house and its database, so that a test can cut the line and mend it. */
@Singleton
@Requires(property = "relay")
class DatabaseRelay implements BeanCreatedEventListener<DatasourceConfiguration>, Ordered {

    private static final Pattern ADDRESS = Pattern.compile("//([^:/]+):(\\d+)/");

    private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
    private @Nullable InetSocketAddress database;
    private @Nullable ServerSocket door;
    private int port;

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE; // after the one that knows the embedded database's address
    }

    @Override
    public synchronized DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> created) {
        DatasourceConfiguration configuration = created.getBean();
        Matcher address = ADDRESS.matcher(configuration.getJdbcUrl());
        if (database == null && address.find()) {
            database = new InetSocketAddress(address.group(1), Integer.parseInt(address.group(2)));
            mend();
            configuration.setJdbcUrl(address.replaceFirst("//127.0.0.1:" + port + "/"));
        }
        return configuration;
    }

    @PreDestroy
    synchronized void cut() {
        close(door);
        lines.forEach(DatabaseRelay::close);
        lines.clear();
    }

    synchronized void mend() {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress("127.0.0.1", port));
            port = opened.getLocalPort();
            door = opened;
            Thread.ofVirtual().start(() -> serve(opened));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(ServerSocket open) {
        try {
            while (!open.isClosed()) {
                connect(open.accept());
            }
        } catch (IOException cutOff) {
            close(open);
        }
    }

    private void connect(Socket house) throws IOException {
        Socket far = new Socket();
        far.connect(java.util.Objects.requireNonNull(database));
        lines.add(house);
        lines.add(far);
        Thread.ofVirtual().start(() -> pump(house, far));
        Thread.ofVirtual().start(() -> pump(far, house));
    }

    private static void pump(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cutOff) {
            // the other end is closed below
        }
        close(from);
        close(to);
    }

    private static void close(@Nullable AutoCloseable line) {
        try {
            if (line != null) {
                line.close();
            }
        } catch (Exception alreadyGone) {
            // closed is what we want
        }
    }
}
